package org.luoshi.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.audit.Claim;
import org.luoshi.audit.Verdict;
import org.luoshi.io.csv.CsvClaims;
import org.luoshi.io.csv.CsvStatus;
import org.luoshi.io.csv.CsvTrace;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LightPolicy;
import org.luoshi.ledger.Sheets;
import org.luoshi.ledger.StatusReport;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.trace.PromiseOutcome;
import org.luoshi.trace.PromiseVerdict;
import org.luoshi.trace.Tracer;

/** What became of the tasks of the sample documents: claims, status and promises. */
final class DemoFollowing {

  private static final String PLAN = "jiangwan-2024-decomposition";
  private static final List<String> ANSWERS =
      List.of("jiangwan-2024q1-progress", "jiangwan-2024-annual", "jiangwan-2024-work-report");

  private final List<OpenedFile> files;
  private final Path folder;
  private final PrintStream out;

  DemoFollowing(List<OpenedFile> files, Path folder, PrintStream out) {
    this.files = files;
    this.folder = folder;
    this.out = out;
  }

  /** Writes all tables and a line about each. */
  void write(LightPolicy policy) throws IOException {
    out.println("What became of the tasks (落实情况):");
    writeClaims();
    writeStatus(policy);
    writeTrace();
  }

  private void writeClaims() throws IOException {
    long all = 0;
    long wrong = 0;
    for (OpenedFile file : files) {
      List<Claim> claims = Audits.of(file);
      CsvClaims.write(claims, folder.resolve(file.stem() + ".claims.csv"));
      all += claims.size();
      wrong += claims.stream().filter(c -> c.verdict() == Verdict.INCONSISTENT).count();
    }
    out.println("  " + all + " figures recomputed (算术核对): " + wrong + " inconsistent");
  }

  private void writeStatus(LightPolicy policy) throws IOException {
    Ledger.Builder ledger = Ledger.builder();
    Stream.concat(Stream.of(PLAN), ANSWERS.stream())
        .map(this::file)
        .flatMap(file -> DocumentEntry.of(document(file), file.stem()).stream())
        .forEach(ledger::addEntry);
    LocalDate day = ledger.build().days().reduce((a, b) -> b).orElseThrow();
    StatusReport report = StatusReport.of(ledger.build().asOf(day), policy, Optional.empty());
    CsvStatus.write(report.items(), folder.resolve(PLAN + ".status.csv"));
    Files.writeString(folder.resolve(PLAN + ".bulletin.md"), Sheets.bulletin(report).markdown());
    String states =
        report.overview().total().states().stream()
            .filter(s -> s.count() > 0)
            .map(s -> s.state().chineseName() + " " + s.count())
            .collect(Collectors.joining(", "));
    out.println("  " + report.items().size() + " items as of " + day + " (事项状态): " + states);
  }

  private void writeTrace() throws IOException {
    List<PromiseOutcome> outcomes =
        Tracer.trace(
            document(file(PLAN)),
            ANSWERS.stream().map(this::file).map(DemoFollowing::document).toList());
    CsvTrace.write(outcomes, folder.resolve(PLAN + ".trace.csv"));
    String verdicts =
        Stream.of(PromiseVerdict.values())
            .map(
                v ->
                    v.chineseName() + " " + outcomes.stream().filter(o -> o.verdict() == v).count())
            .collect(Collectors.joining(", "));
    out.println("  " + outcomes.size() + " promises (承诺兑现): " + verdicts);
  }

  private OpenedFile file(String stem) {
    return files.stream().filter(f -> f.stem().equals(stem)).findFirst().orElseThrow();
  }

  private static GovernmentDocument document(OpenedFile file) {
    return file.document().orElseThrow();
  }
}

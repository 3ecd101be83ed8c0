package org.luoshi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.io.ReadResult;
import org.luoshi.io.json.JsonValues;
import org.luoshi.ledger.Appraisal;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.LedgerView;
import org.luoshi.ledger.LightPolicy;
import org.luoshi.ledger.Reminders;
import org.luoshi.ledger.Sheet;
import org.luoshi.ledger.Sheets;
import org.luoshi.ledger.StatusReport;
import org.luoshi.model.document.GovernmentDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows the items of a plan through reports. */
@Command(
    name = "status",
    description = {
      "Follows the items of a plan (台账): status and light of every item, workload of every unit.",
      "Each document counts from its day of publication on; a report alone is followed by its own items."
    })
final class StatusCommand implements Callable<Integer> {

  private static final String DEFAULT_POLICY = "yunzhou-lights.json";

  /** What is shown. */
  enum Show {
    STATUS,
    BULLETIN,
    URGING
  }

  /** In which form. */
  enum Form {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Parameters(
      paramLabel = "PLAN PROGRESS",
      arity = "1..*",
      description = "The plan and the reports on it, in any order, as published or as JSON.")
  private List<Path> paths;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day, such as 2024-07-10; default: that of the newest document.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--show",
      paramLabel = "WHAT",
      defaultValue = "STATUS",
      description = "status (清单), bulletin (通报) or urging (催办单); default: status.")
  private Show show;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = "text, markdown or json; default: text.")
  private Form form;

  @Option(
      names = "--lights",
      paramLabel = "FILE",
      description = "The policy of lights (亮灯规则) as JSON; default: a sample.")
  private Optional<Path> lights;

  @Option(
      names = "--appraisal",
      paramLabel = "FILE",
      description = "How units are scored (考评办法) as JSON; default: not at all.")
  private Optional<Path> appraisal;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "15",
      description = "How many days before its due day an item is urged; default: ${DEFAULT-VALUE}.")
  private int days;

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final List<LedgerEntry> entries = new ArrayList<>();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (days < 0) {
      throw new ParameterException(spec.commandLine(), "--days must be 0 or more");
    }
    Optional<LightPolicy> policy =
        lights.isPresent() ? read(lights.get(), LightPolicy.class) : Optional.of(sample());
    Optional<Appraisal> scoring =
        appraisal.isPresent() ? read(appraisal.get(), Appraisal.class) : Optional.empty();
    if (policy.isEmpty() || appraisal.isPresent() && scoring.isEmpty()) {
      return Exit.UNREADABLE;
    }
    int code = new FileLoop(terminal).runDocuments(paths, this::add);
    if (entries.isEmpty()) {
      return Exit.UNREADABLE;
    }
    Ledger ledger = Ledger.builder().entries(entries).build();
    LocalDate day = asOf.orElseGet(() -> ledger.days().reduce((a, b) -> b).orElseThrow());
    LedgerView view = ledger.asOf(day);
    view.unmatched()
        .forEach(
            told -> terminal.message("no item of the plan for " + told.record().item().value()));
    print(StatusReport.of(view, policy.get(), scoring));
    return code;
  }

  private int add(OpenedFile file, GovernmentDocument document) {
    Optional<LedgerEntry> entry = DocumentEntry.of(document, file.stem());
    if (entry.isEmpty()) {
      terminal.error(
          file.path() + ": " + file.kind() + " without a day or without items to follow");
      return Exit.UNREADABLE;
    }
    entries.add(entry.get());
    return Exit.OK;
  }

  private void print(StatusReport report) throws IOException {
    if (form == Form.JSON && show == Show.STATUS) {
      JsonValues.strict(StatusReport.class).indented().write(report, terminal.out());
      return;
    }
    Sheet sheet =
        switch (show) {
          case STATUS -> Sheets.status(report);
          case BULLETIN -> Sheets.bulletin(report);
          case URGING -> Reminders.sheet(report, days);
        };
    switch (form) {
      case TEXT -> terminal.out().print(sheet.text());
      case MARKDOWN -> terminal.out().print(sheet.markdown());
      case JSON -> JsonValues.strict(Sheet.class).indented().write(sheet, terminal.out());
    }
  }

  private <T> Optional<T> read(Path path, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      ReadResult<T> result = JsonValues.strict(type).read(path.toString(), in);
      FindingText.lines(path, result.findings(), Locale.ENGLISH).forEach(terminal::message);
      return result.value();
    }
  }

  private static LightPolicy sample() throws IOException {
    try (InputStream in = StatusCommand.class.getResourceAsStream("policy/" + DEFAULT_POLICY)) {
      return JsonValues.strict(LightPolicy.class).read(DEFAULT_POLICY, in).orElseThrow();
    }
  }
}

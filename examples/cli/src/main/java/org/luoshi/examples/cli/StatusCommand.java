package org.luoshi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.ReadResult;
import org.luoshi.io.json.JsonValues;
import org.luoshi.ledger.Appraisal;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.LedgerView;
import org.luoshi.ledger.LightPolicy;
import org.luoshi.ledger.StatusReport;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.organization.OrganizationRegister;
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

  @Parameters(
      paramLabel = "PLAN PROGRESS",
      arity = "0..*",
      description = "The plan and the reports on it, in any order, as published or as JSON.")
  private List<Path> paths = List.of();

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
  private StatusOutput.Show show;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = "text, markdown, json or csv (not for the bulletin); default: text.")
  private StatusOutput.Form form;

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

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description =
          "The units with their renamings and mergers (单位名录) as JSON; default: names as printed.")
  private Optional<Path> units;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "A ledger (台账) as JSON whose entries count too: handling plans, submissions, urgings,"
              + " extensions, closed periods.")
  private Optional<Path> before;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Where the ledger is written with all entries, as JSON; default: nowhere.")
  private Optional<Path> save;

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final List<LedgerEntry> entries = new ArrayList<>();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    StatusOutput output = output();
    Optional<LightPolicy> policy =
        lights.isPresent() ? read(lights.get(), LightPolicy.class) : Optional.of(sample());
    Optional<Appraisal> scoring = readIf(appraisal, Appraisal.class);
    Optional<OrganizationRegister> register = readIf(units, OrganizationRegister.class);
    Optional<Ledger> known = readIf(before, Ledger.class);
    if (policy.isEmpty()
        || scoring.isPresent() != appraisal.isPresent()
        || register.isPresent() != units.isPresent()
        || known.isPresent() != before.isPresent()) {
      return Exit.UNREADABLE;
    }
    known.map(Ledger::entries).ifPresent(entries::addAll);
    int code = new FileLoop(terminal).runDocuments(paths, this::add);
    if (entries.isEmpty()) {
      return Exit.UNREADABLE;
    }
    Ledger ledger = Ledger.builder().entries(entries).build();
    if (save.isPresent()) {
      write(ledger, save.get());
    }
    LedgerView view = view(ledger, register);
    view.unmatched()
        .forEach(
            told -> terminal.message("no item of the plan for " + told.record().item().value()));
    output.write(StatusReport.of(view, policy.get(), scoring), terminal.out());
    return code;
  }

  private StatusOutput output() {
    if (days < 0) {
      throw new ParameterException(spec.commandLine(), "--days must be 0 or more");
    }
    if (paths.isEmpty() && before.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name a document or a --ledger");
    }
    StatusOutput output = new StatusOutput(show, form, days);
    if (!output.isPossible()) {
      throw new ParameterException(spec.commandLine(), "A bulletin is no table: --to csv");
    }
    return output;
  }

  private LedgerView view(Ledger ledger, Optional<OrganizationRegister> register) {
    LocalDate day = asOf.orElseGet(() -> ledger.days().reduce((a, b) -> b).orElseThrow());
    return register.map(names -> ledger.asOf(day, names)).orElseGet(() -> ledger.asOf(day));
  }

  private static void write(Ledger ledger, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      JsonValues.strict(Ledger.class).indented().write(ledger, out);
    }
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

  private <T> Optional<T> readIf(Optional<Path> path, Class<T> type) throws IOException {
    return path.isPresent() ? read(path.get(), type) : Optional.empty();
  }

  private <T> Optional<T> read(Path path, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      ReadResult<T> result = JsonValues.strict(type).read(path.toString(), in);
      FindingText.lines(path, result.findings(), Locale.ENGLISH).forEach(terminal::message);
      boolean wrong = result.findings().stream().anyMatch(x -> x.severity() == Severity.ERROR);
      return wrong ? Optional.empty() : result.value();
    }
  }

  /** Returns the policy that comes with the program. */
  static LightPolicy sample() throws IOException {
    try (InputStream in = StatusCommand.class.getResourceAsStream("policy/" + DEFAULT_POLICY)) {
      return JsonValues.strict(LightPolicy.class).read(DEFAULT_POLICY, in).orElseThrow();
    }
  }
}

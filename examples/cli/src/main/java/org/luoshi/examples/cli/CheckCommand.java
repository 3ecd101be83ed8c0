package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.luoshi.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong or suspicious. */
@Command(
    name = "check",
    description =
        "Tells everything that is wrong or suspicious in documents (检查), with its place and reason.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Documents as published, JSON that this program wrote, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES}; text shows the places with carets. Default: ${DEFAULT-VALUE}.")
  private ReportFormat form;

  @Mixin private RuleOptions rules;

  @Mixin private FindingOptions options;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Validator> validator = rules.validator(terminal, options.locale());
    if (validator.isEmpty()) {
      return Exit.UNREADABLE;
    }
    List<Checked> all = new ArrayList<>();
    int code =
        new FileLoop(terminal)
            .run(
                paths,
                file -> {
                  Checked checked = Checked.of(file, validator.get());
                  all.add(checked);
                  return options.failLevel().exitCode(checked.findings());
                });
    form.write(all, options.locale(), terminal.out());
    return code;
  }
}

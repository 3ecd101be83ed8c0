package org.luoshi.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The options of every command that tells findings. */
final class FindingOptions {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "Language of the findings (语言); default ${DEFAULT-VALUE}.")
  private Language language;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Exit.FailLevel failLevel;

  Locale locale() {
    return language == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
  }

  Exit.FailLevel failLevel() {
    return failLevel;
  }

  /** The languages of findings. */
  enum Language {
    ZH,
    EN
  }
}

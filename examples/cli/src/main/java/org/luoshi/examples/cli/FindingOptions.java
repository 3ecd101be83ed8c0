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
    return language.locale();
  }

  Exit.FailLevel failLevel() {
    return failLevel;
  }

  /** The languages of findings and pages. */
  enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }

    Locale locale() {
      return locale;
    }
  }
}

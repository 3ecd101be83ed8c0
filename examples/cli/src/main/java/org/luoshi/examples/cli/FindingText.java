package org.luoshi.examples.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.source.SourceDocument;

/** Findings in words for people. */
final class FindingText {

  private static final int MAX_CODES = 10;

  private FindingText() {}

  /** Returns a block for each finding, with the quoted line, and the counts at the end. */
  static String of(List<Checked> files, Locale locale) {
    StringBuilder text = new StringBuilder();
    for (Checked checked : files) {
      Optional<SourceDocument> source = checked.result().source();
      for (Finding finding : checked.findings()) {
        text.append(line(checked.file().path(), finding, locale)).append('\n');
        finding
            .location()
            .ifPresent(
                place ->
                    source.ifPresent(s -> text.append(Excerpt.of(s, place.start(), place.end()))));
        finding
            .kind()
            .hint(locale)
            .ifPresent(hint -> text.append("    → ").append(hint).append('\n'));
        text.append('\n');
      }
    }
    return text.append(summary(files)).append('\n').toString();
  }

  /**
   * Returns one line for each finding that is at least a warning, and one that counts the others.
   */
  static List<String> lines(Path path, List<Finding> findings, Locale locale) {
    Stream<String> grave =
        findings.stream()
            .filter(f -> f.severity() != Severity.INFO)
            .map(f -> line(path, f, locale));
    long others = findings.stream().filter(f -> f.severity() == Severity.INFO).count();
    Stream<String> rest = others == 0 ? Stream.empty() : Stream.of(path + ": " + others + " INFO");
    return Stream.concat(grave, rest).toList();
  }

  /** Returns file, line, severity, code and message. */
  static String line(Path path, Finding finding, Locale locale) {
    String place = finding.location().map(l -> ":" + l.line()).orElse("");
    boolean quoted = finding.location().filter(l -> !l.quote().isEmpty()).isPresent();
    String pointer = finding.path().isEmpty() || quoted ? "" : " " + finding.path();
    return path
        + place
        + pointer
        + ": "
        + finding.severity()
        + " "
        + finding.code()
        + " "
        + finding.message(locale);
  }

  /** Returns how many findings of each severity there are. */
  static String counts(List<Finding> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    findings.forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
    return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
        .map(s -> counts.getOrDefault(s, 0) + " " + s)
        .collect(Collectors.joining(", "));
  }

  private static String summary(List<Checked> files) {
    List<Finding> all = files.stream().flatMap(f -> f.findings().stream()).toList();
    int suppressed = files.stream().mapToInt(f -> f.result().suppressed().size()).sum();
    List<String> skipped =
        files.stream().flatMap(f -> f.result().skippedRules().stream()).distinct().toList();
    String codes =
        skipped.size() > MAX_CODES ? skipped.size() + " rules" : String.join(", ", skipped);
    return files.size()
        + (files.size() == 1 ? " file: " : " files: ")
        + counts(all)
        + (suppressed == 0 ? "" : "; " + suppressed + " suppressed")
        + (skipped.isEmpty() ? "" : "; not run: " + codes);
  }
}

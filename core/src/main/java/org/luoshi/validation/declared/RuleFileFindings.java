package org.luoshi.validation.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;

/**
 * What can be wrong with a rule file (规则文件问题).
 *
 * @since 0.1.0
 */
public final class RuleFileFindings {

  /** The file cannot be read as JSON or YAML (语法错误). */
  public static final FindingKind SYNTAX = error("LS-RULE-010");

  /** A member has another form than it must have (形式错误). */
  public static final FindingKind WRONG_FORM = error("LS-RULE-011");

  /** A member that must be there is not (缺少成员). */
  public static final FindingKind MISSING_MEMBER = error("LS-RULE-012");

  /** A member that rule files do not have (未知成员). */
  public static final FindingKind UNKNOWN_MEMBER = error("LS-RULE-013");

  /** A check that rule files do not have (未知检查). */
  public static final FindingKind UNKNOWN_VERB = error("LS-RULE-014");

  /** A type that documents do not hold (未知类型). */
  public static final FindingKind UNKNOWN_TYPE = error("LS-RULE-015");

  /** A path that leads nowhere (未知路径). */
  public static final FindingKind UNKNOWN_PATH = error("LS-RULE-016");

  /** A path that leads to something else than the check needs (路径类型不符). */
  public static final FindingKind WRONG_PATH = error("LS-RULE-017");

  /** A pattern that is none (模式错误). */
  public static final FindingKind BAD_PATTERN = error("LS-RULE-018");

  /** A code that cannot be taken (代码错误). */
  public static final FindingKind BAD_CODE = error("LS-RULE-019");

  /** A word that the vocabulary does not have (未知词). */
  public static final FindingKind UNKNOWN_WORD = error("LS-RULE-020");

  /** The file is larger or deeper than any rule file needs (超出限制). */
  public static final FindingKind LIMIT = error("LS-RULE-021");

  private RuleFileFindings() {}

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return List.of(
        SYNTAX,
        WRONG_FORM,
        MISSING_MEMBER,
        UNKNOWN_MEMBER,
        UNKNOWN_VERB,
        UNKNOWN_TYPE,
        UNKNOWN_PATH,
        WRONG_PATH,
        BAD_PATTERN,
        BAD_CODE,
        UNKNOWN_WORD,
        LIMIT);
  }

  /**
   * Returns what a reader gives for a text that is not of its format.
   *
   * @param name the name of the source; may be empty
   * @param text the text
   * @param index where it goes wrong, as a char index; cut to the ends of the text
   * @param problem what is wrong, in the words of the parser
   * @return no tree, and the finding with its place
   */
  public static ReadResult<Object> syntax(String name, String text, int index, String problem) {
    int at = Math.max(0, Math.min(index, text.length()));
    int start = text.codePointCount(0, at);
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    SourceLocation place = new SourceLocation(name, line, start, start, "");
    return unreadable(SYNTAX.at("", Optional.of(place), problem));
  }

  /** Returns findings with the places of what they are about, or of the nearest part around it. */
  static List<Finding> placed(List<Finding> findings, Map<String, SourceLocation> places) {
    return findings.stream().map(finding -> placed(finding, places)).toList();
  }

  private static Finding placed(Finding finding, Map<String, SourceLocation> places) {
    String path = finding.path();
    while (!path.isEmpty() && !places.containsKey(path)) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    Optional<SourceLocation> place = Optional.ofNullable(places.get(path));
    return finding.location().isPresent()
        ? finding
        : new Finding(finding.kind(), finding.path(), place, finding.arguments());
  }

  static <T> ReadResult<T> unreadable(Finding finding) {
    return new ReadResult<>(Optional.empty(), List.of(finding));
  }

  private static FindingKind error(String code) {
    return new FindingKind(code, Severity.ERROR, Category.READING);
  }
}

package org.luoshi.io.report;

import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Severity;
import org.luoshi.source.CharacterClass;

/**
 * The words of a page in one language (页面用语).
 *
 * @param language the tag of the language
 * @param title what the page is called
 * @param document the head of the column of documents
 * @param grades the severities, the gravest first
 * @param line the line of a finding, with a hole {@code %d}
 * @param nothing what stands where nothing was found
 * @param suppressed the head of what does not count
 * @param suppressionReason what stands before the reason of a suppression
 * @param why the head of reason and basis
 * @param basis what stands before the basis
 * @param skipped the head of the rules that were not run
 * @param rules how many rules of which sets were run, with holes
 * @param account what the page of a source is called
 * @param classHeads the heads of its table of classes
 */
record Words(
    String language,
    String title,
    String document,
    List<String> grades,
    String line,
    String nothing,
    String suppressed,
    String suppressionReason,
    String why,
    String basis,
    String skipped,
    String rules,
    String account,
    List<String> classHeads) {

  private static final Words CHINESE =
      new Words(
          "zh-CN",
          "公文检查结果",
          "公文",
          List.of("错误", "警告", "提示"),
          "第 %d 行",
          "未发现问题。",
          "已豁免的问题",
          "豁免理由:",
          "理由和依据",
          "依据:",
          "未执行的规则",
          "校验方案“%s”,规则集 %s,执行规则 %d 条,类库版本 %s。",
          "字符核算",
          List.of("归类", "字符数", "占比"));
  private static final Words ENGLISH =
      new Words(
          "en",
          "Findings in documents",
          "Document",
          List.of("Error", "Warning", "Note"),
          "line %d",
          "Nothing was found.",
          "Suppressed",
          "Suppressed because: ",
          "Why",
          "Basis: ",
          "Rules that were not run",
          "Profile “%s”, rule sets %s, %d rules run, version %s of the library.",
          "Account of characters",
          List.of("Class", "Characters", "Share"));

  Words {
    grades = List.copyOf(grades);
    classHeads = List.copyOf(classHeads);
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
  }

  /** Returns what a class of characters is called. */
  String name(CharacterClass kind) {
    return this == CHINESE
        ? ClassNames.CHINESE.get(kind)
        : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String grade(Severity severity) {
    return grades.get(Severity.ERROR.ordinal() - severity.ordinal());
  }
}

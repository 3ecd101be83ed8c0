package org.luoshi.io.report;

import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Severity;

/**
 * The words of a page in one language (页面用语).
 *
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
 */
record Words(
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
    String rules) {

  private static final Words CHINESE =
      new Words(
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
          "校验方案“%s”,规则集 %s,执行规则 %d 条,类库版本 %s。");
  private static final Words ENGLISH =
      new Words(
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
          "Profile “%s”, rule sets %s, %d rules run, version %s of the library.");

  Words {
    grades = List.copyOf(grades);
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
  }

  String grade(Severity severity) {
    return grades.get(Severity.ERROR.ordinal() - severity.ordinal());
  }
}

package org.luoshi.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.text.Characters;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.RecordMark;
import org.luoshi.validation.ReportedItem;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedDocument;
import org.luoshi.validation.ScannedRecord;
import org.luoshi.validation.TextMark;

/**
 * The rules on what completion texts say (完成情况文字规则).
 *
 * @since 0.1.0
 */
public final class StatementRules {

  /** A completion text has substance (完成情况不空泛). */
  public static final Rule<ProgressRecord> NO_SUBSTANCE =
      record("LS-PROG-012", Severity.WARNING, Category.PLAUSIBILITY, StatementRules::noSubstance)
          .where(TextMark.BRIEF);

  /** A completion text is told to its end (完成情况完整). */
  public static final Rule<ProgressRecord> BREAKS_OFF =
      record("LS-PROG-013", Severity.INFO, Category.PLAUSIBILITY, StatementRules::breaksOff)
          .where(TextMark.ENDS_IN_COMMA, TextMark.INVISIBLE, TextMark.DAMAGE);

  /** An item is done (自述未完成). */
  public static final Rule<ScannedRecord> NOT_DONE =
      Rule.of(
              new FindingKind("LS-PROG-014", Severity.INFO, Category.COMPLETENESS),
              ScannedRecord.class,
              StatementRules::notDone)
          .where(TextMark.NOT_YET);

  /** Two items have different completion texts (完成情况不雷同). */
  public static final Rule<ScannedDocument> SAME_STATEMENT =
      Rule.of(
          new FindingKind("LS-PROG-015", Severity.INFO, Category.PLAUSIBILITY),
          ScannedDocument.class,
          StatementRules::sameStatement);

  /** Units that speak on an item answer for it (陈述单位为责任单位). */
  public static final Rule<ReportedItem> FOREIGN_UNIT =
      Rule.of(
              new FindingKind("LS-PROG-016", Severity.INFO, Category.CONSISTENCY),
              ReportedItem.class,
              StatementRules::foreignUnit)
          .where(RecordMark.OTHER_UNITS);

  private static final int LONGEST_PHRASE = 24;
  private static final int SHORTEST_COPY = 12;

  /** Words that tell no measure and no result, longest first where one begins another. */
  private static final List<String> PHRASES =
      List.of(
          "按时间节点", "按时序进度", "按照", "按计划", "按要求", "按进度", "按时序", "正在", "有序", "稳步", "扎实", "积极", "持续",
          "深入", "全力", "全面", "加快", "大力", "抓紧", "认真", "不断", "正常", "顺利", "良好", "推进", "推动", "开展", "实施",
          "落实", "进行", "进展", "推进中", "进行中", "工作", "各项", "项目", "任务", "相关", "目前", "该项", "该", "本", "总体",
          "情况", "计划", "时序", "进度", "要求", "节点", "时间", "中", "已", "在", "地", "和", "并");

  private static final List<String> UNFINISHED =
      List.of("尚未开工", "尚未启动", "暂缓实施", "未达到目标", "未达目标", "未达到预期", "未达预期", "进度滞后", "进展缓慢", "推进缓慢");
  private static final String UNDONE = "未完成";
  private static final List<String> AIMS = List.of("任务", "目标", "年度", "计划", "全年");
  private static final String STOPS = "。,，;；、!！ \n";

  private StatementRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(NO_SUBSTANCE, BREAKS_OFF, NOT_DONE, SAME_STATEMENT, FOREIGN_UNIT);
  }

  private static Rule<ProgressRecord> record(
      String code, Severity severity, Category category, Rule.Check<ProgressRecord> check) {
    return Rule.of(new FindingKind(code, severity, category), ProgressRecord.class, check);
  }

  private static void noSubstance(ProgressRecord record, Inspection inspection) {
    if (record.availability() == Availability.REPORTED
        && record.statement().length() <= LONGEST_PHRASE
        && record.measurements().isEmpty()
        && isOfPhrases(Texts.bare(record.statement()))) {
      inspection.found("/statement", record.item(), record.statement());
    }
  }

  private static boolean isOfPhrases(String text) {
    int at = 0;
    while (at < text.length()) {
      int length = 0;
      for (String phrase : PHRASES) {
        length = text.startsWith(phrase, at) ? Math.max(length, phrase.length()) : length;
      }
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return !text.isEmpty();
  }

  private static void breaksOff(ProgressRecord record, Inspection inspection) {
    String text = record.statement();
    int end = Characters.blanksStart(text, 0, text.length());
    if (end > 0 && "、,，".indexOf(text.charAt(end - 1)) >= 0) {
      inspection.found("/statement", record.item(), Texts.around(text, end - 1));
    }
  }

  private static void notDone(ScannedRecord scanned, Inspection inspection) {
    String text = scanned.statement().text();
    for (int i = text.indexOf('未'); i >= 0; i = text.indexOf('未', i + 1)) {
      int from = i > 0 && text.charAt(i - 1) == '尚' ? i - 1 : i;
      if (isUndone(text, i) || TextRule.startsWithAny(text, from, UNFINISHED)) {
        inspection.found("/statement", scanned.record().item(), Texts.around(text, i));
        return;
      }
    }
  }

  private static boolean isUndone(String text, int index) {
    int end = index + UNDONE.length();
    return text.startsWith(UNDONE, index)
        && (end == text.length()
            || STOPS.indexOf(text.charAt(end)) >= 0
            || TextRule.startsWithAny(text, end, AIMS));
  }

  private static void sameStatement(ScannedDocument scanned, Inspection inspection) {
    if (!scanned.mayRepeatStatement() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    Map<String, ItemId> seen = new HashMap<>();
    for (int i = 0; i < report.records().size(); i++) {
      ProgressRecord record = report.records().get(i);
      if (scanned.mayRepeatStatement(i) && record.statement().length() >= SHORTEST_COPY) {
        ItemId first = seen.putIfAbsent(record.statement(), record.item());
        if (first != null && !first.equals(record.item())) {
          inspection.foundAt("/records/" + i + "/statement", record.span(), record.item(), first);
        }
      }
    }
  }

  private static void foreignUnit(ReportedItem reported, Inspection inspection) {
    List<Assignment> assignments = reported.item().assignments();
    for (int i = 0; i < reported.record().statements().size() && !assignments.isEmpty(); i++) {
      String unit = reported.record().statements().get(i).unit().orElse("");
      if (!unit.isEmpty() && !isAssigned(unit, assignments)) {
        inspection.found("/statements/" + i + "/unit", reported.item().id(), unit);
      }
    }
  }

  private static boolean isAssigned(String unit, List<Assignment> assignments) {
    for (int i = 0; i < assignments.size(); i++) {
      if (assignments.get(i).unit().equals(unit)) {
        return true;
      }
    }
    return assignments.stream().anyMatch(a -> isSame(a.unit(), unit));
  }

  /**
   * Returns whether one name is the end of the other, as without the sign of the level, or a group.
   */
  private static boolean isSame(String assigned, String speaking) {
    String one = Texts.plain(assigned);
    String other = Texts.plain(speaking);
    return one.charAt(0) == '各' || one.endsWith(other) || other.endsWith(one);
  }
}

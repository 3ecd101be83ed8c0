package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * The sign of the level that a list of units gives with its first name only (省略的层级): {@code
 * 省商务厅、财政厅}.
 *
 * <p>Only names of departments that are known by their task are completed, and only where every
 * sign in the list is the same: districts, enterprises, groups and branches of other bodies stay as
 * they are.
 *
 * @since 0.1.0
 */
public final class Prefixes {

  private static final Lexicon LEVELS = Lexicon.of("自治区", "自治州", "省", "市", "区", "县", "州", "旗", "盟");
  private static final CharacterSet ENDINGS = CharacterSet.of("厅局委办");
  private static final int TASK = 2; // characters that tell the task of a department

  /** How the names of departments begin, folded. */
  private static final Lexicon TASKS =
      Lexicon.of(
          "发展", "发改", "财政", "教育", "科技", "科学", "工信", "工业", "经信", "公安", "民政", "司法", "人社", "人力", "自然",
          "国土", "规划", "资规", "生态", "环保", "住建", "住房", "建设", "城建", "交通", "水利", "水务", "农业", "农委", "商务",
          "文旅", "文化", "卫健", "卫生", "退役", "应急", "审计", "国资", "外事", "市场", "体育", "统计", "信访", "医保", "医疗",
          "林业", "林草", "园林", "城管", "城市", "政务", "行政", "数据", "大数", "乡村", "扶贫", "机关", "房管", "安监", "食药",
          "旅游", "粮食", "投资", "招商", "民宗", "地方");

  private Prefixes() {}

  /**
   * Finds the sign of the level in front of the name of a department.
   *
   * @param unit the unit
   * @param folded the folded text that it stands in
   * @return the sign; an empty text for a department that shows none; empty for another name
   */
  public static Optional<String> level(UnitName unit, String folded) {
    String level = LEVELS.startingAt(folded, unit.start(), unit.end());
    if (!level.isEmpty() && isDepartment(unit, folded, level.length())) {
      return Optional.of(level);
    }
    return isDepartment(unit, folded, 0) ? Optional.of("") : Optional.empty();
  }

  /**
   * Finds the full names in a list.
   *
   * @param units the units of one list, in order
   * @param levels what {@link #level} tells of each of them
   * @return for each unit its name with the sign of the list; empty where nothing is left out, or
   *     nothing is known
   */
  public static List<Optional<String>> completed(
      List<UnitName> units, List<Optional<String>> levels) {
    String shown = levels.isEmpty() ? "" : levels.get(0).orElse("");
    if (shown.isEmpty() || !isLeftOut(shown, levels)) {
      return Collections.nCopies(units.size(), Optional.empty());
    }
    String sign = units.get(0).name().substring(0, shown.length());
    List<Optional<String>> completed = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      String name = units.get(i).name();
      completed.add(levels.get(i).filter(String::isEmpty).map(none -> sign + name));
    }
    return completed;
  }

  /** Whether every sign in a list is the same, and a name lacks it. */
  private static boolean isLeftOut(String shown, List<Optional<String>> levels) {
    boolean lacks = false;
    for (Optional<String> level : levels) {
      if (level.isPresent() && !level.get().equals(shown)) {
        if (!level.get().isEmpty()) {
          return false;
        }
        lacks = true;
      }
    }
    return lacks;
  }

  /** Whether a name without so many characters at its beginning is that of a department. */
  private static boolean isDepartment(UnitName unit, String folded, int without) {
    String name = unit.name();
    return name.length() - without > TASK
        && ENDINGS.has(Folding.fold(name.charAt(name.length() - 1)))
        && !TASKS.startingAt(folded, unit.start() + without, unit.end()).isEmpty()
        && !name.endsWith("分局");
  }
}

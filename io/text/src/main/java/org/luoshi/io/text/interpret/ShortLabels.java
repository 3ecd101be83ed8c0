package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Times;
import org.luoshi.io.text.lexis.UnitList;

/**
 * Words of two letters that are labels of an item only beside other labels: {@code 单位:} between
 * {@code 目标:} and {@code 完成:}.
 */
final class ShortLabels {

  private static final int LENGTH = 2;
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("单位", Field.RESPONSIBLE),
          Map.entry("部门", Field.RESPONSIBLE),
          Map.entry("责任", Field.RESPONSIBLE),
          Map.entry("领导", Field.LEADER),
          Map.entry("完成", Field.PROGRESS),
          Map.entry("期限", Field.DEADLINE),
          Map.entry("实绩", Field.PROGRESS),
          Map.entry("时间", Field.DEADLINE),
          Map.entry("评价", Field.STATUS),
          Map.entry("状态", Field.STATUS),
          Map.entry("结果", Field.STATUS));

  private ShortLabels() {}

  /** Takes them for labels where they stand directly above or below another label. */
  static void accept(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<FieldLabel> label = of(lines.get(i));
      if (label.isPresent() && (isLabel(lines, i - 1) || isOther(lines, i + 1, label.get()))) {
        lines.get(i).acceptLabel(label.get());
      }
    }
  }

  private static Optional<FieldLabel> of(Line line) {
    String s = line.folded();
    if (s.length() <= LENGTH + 1 || s.charAt(LENGTH) != ':') {
      return Optional.empty();
    }
    return Optional.ofNullable(FIELDS.get(s.substring(0, LENGTH)))
        .filter(field -> fits(field, line, LENGTH + 1))
        .map(field -> new FieldLabel(field, 0, LENGTH + 1));
  }

  private static boolean fits(Field field, Line line, int from) {
    return switch (field) {
      case RESPONSIBLE ->
          UnitList.areLikely(line.text().substring(from), line.folded().substring(from));
      case DEADLINE -> Times.isLikely(line.folded().substring(from));
      case STATUS -> States.isState(new Part(line, from, line.length()));
      default -> true;
    };
  }

  private static boolean isLabel(List<Line> lines, int at) {
    return at >= 0 && lines.get(at).label().filter(l -> l.start() == 0).isPresent();
  }

  private static boolean isOther(List<Line> lines, int at, FieldLabel label) {
    Optional<Field> below =
        at < lines.size()
            ? lines.get(at).label().or(() -> of(lines.get(at))).map(FieldLabel::field)
            : Optional.empty();
    return below.filter(field -> field != label.field()).isPresent();
  }
}

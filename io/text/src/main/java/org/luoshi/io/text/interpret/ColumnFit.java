package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Set;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.Times;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * How well a cell fits columns, told from its form alone: the higher the better, below 0 is
 * unlikely.
 */
final class ColumnFit {

  private static final Set<String> PARTICIPATIONS =
      Set.of("主办", "协办", "牵头", "配合", "主责", "承办", "参与");
  private static final int PARTICIPATION = 2; // characters that each of them has
  private static final Lexicon DONE =
      Lexicon.of("已", "截至", "截止", "目前", "累计", "正在", "基本完成", "提前完成", "超额完成", "全部完成", "全面完成");
  private static final Lexicon BRANCHES = Lexicon.of("分局", "大队", "分中心", "支局");
  private static final CharacterSet DIGITS = CharacterSet.of(Character::isDigit);
  private static final CharacterSet BETWEEN = CharacterSet.of("、·"); // names, or parts of one
  private static final CharacterSet PHONE = CharacterSet.of("0123456789-、;,/");
  private static final int MIN_PHONE = 6;
  private static final int SHORT = 12;
  private static final int MAX_CLAUSES = 200;
  private static final int MAX_NAME = 4;
  private static final Lexicon TIMES =
      Lexicon.of("年内", "年底", "年末", "全年", "季度", "半年", "长期", "持续", "常态", "月底", "月前", "月份");
  private static final Lexicon OFFICES =
      Lexicon.of("长", "书记", "主任", "主席", "常委", "委员", "总师", "督察", "调研员");

  private final Part cell;
  private final String s; // without blanks
  private final boolean whole;
  private final boolean participation;
  private final boolean number;
  private final boolean stops; // whether it holds a full stop
  private final boolean sentence;
  private Boolean units; // found when first asked for

  ColumnFit(Part cell) {
    this.cell = cell;
    Line line = cell.line();
    this.whole = cell.from() == 0 && cell.to() == line.length();
    this.s = cell.compact();
    this.participation = s.length() == PARTICIPATION && PARTICIPATIONS.contains(s);
    this.number = Cells.isNumber(s, 0, s.length());
    this.stops = s.indexOf('。') >= 0;
    this.sentence = stops || s.endsWith(";");
  }

  Part cell() {
    return cell;
  }

  /** How well the cell fits a column. */
  double of(Column column) {
    if (s.isEmpty()) {
      return 0.5;
    }
    if (Cells.isSame(cell)) {
      return same(column.kind());
    }
    return switch (column.kind()) {
      case NUMBER -> isRowNumber() ? 3 : -9;
      case SECTION -> section();
      case TEXT -> text();
      case PARTICIPATION -> participation ? 5 : -8;
      case UNITS -> units(column);
      case LEADER -> leader();
      case DEADLINE -> Times.isLikely(s) ? isName() ? 1 : 3 : -4;
      case TARGET -> hasDigit(s) ? beginsItem() ? 1.8 : 2 : isUnits() ? -3 : 0.5;
      case STATUS -> States.mayBe(s) || column.isShare() && Cells.isFigure(s) ? 4 : -4;
      case NARRATIVE -> narrative(column);
      case REMARK -> remark(column);
    };
  }

  /**
   * Whether nothing in the form of the cell, which stands in the place of a column, is against it.
   */
  boolean isIn(Column column) {
    return switch (column.kind()) {
      case SECTION -> s.length() <= SHORT && !sentence || of(column) >= 0;
      case REMARK -> column.namesWatchers() == isUnits();
      default -> of(column) >= 0;
    };
  }

  private static double same(Column.Kind kind) {
    return switch (kind) {
      case UNITS, LEADER, DEADLINE -> 2;
      case NARRATIVE, REMARK, STATUS, TARGET -> 0.5;
      case NUMBER, SECTION, TEXT, PARTICIPATION -> -5;
    };
  }

  /**
   * How well the cell would be a heading of the rows after it.
   *
   * @param remarks whether it could be a remark on the row above as well
   */
  double heading(boolean remarks) {
    if (!whole || !isHeading()) {
      return -6;
    }
    return cell.line().marker().isPresent() ? 4 : remarks ? 0 : 1;
  }

  /** Whether the cell has the form of a heading. */
  boolean isHeading() {
    return s.length() <= 2 * SHORT && !stops && !number && !participation && !isUnits();
  }

  /** Whether it could be the name of a person: 李月明 names no time. */
  private boolean isName() {
    return s.length() <= MAX_NAME && ideographs(s) && !TIMES.isIn(s);
  }

  private boolean isRowNumber() {
    return RowNumber.of(cell).isPresent() || RowNumber.isOfSection(cell);
  }

  private double leader() {
    if (sentence || TIMES.isIn(s) || s.length() > 2 * SHORT || isUnits() || !ideographs(s)) {
      return -5;
    }
    int longest = 0;
    int start = 0;
    for (int i = 0; i <= s.length(); i++) {
      if (i == s.length() || BETWEEN.has(s.charAt(i))) {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest <= MAX_NAME || OFFICES.isIn(s) ? 2.5 : s.length() <= SHORT ? 0.5 : -5;
  }

  /** Who is to be called, and the number, have forms of their own. */
  private double remark(Column column) {
    if (column.namesContacts()) {
      return leader();
    }
    if (column.namesWatchers()) {
      return units(column);
    }
    if (column.holdsPhones()) {
      return isPhone() ? 4 : -2;
    }
    if (column.holdsWords() && s.length() <= SHORT && !number) {
      return 2;
    }
    return sentence ? -0.5 : 0.2;
  }

  private boolean isPhone() {
    return s.length() >= MIN_PHONE && PHONE.runEnd(s, 0, s.length()) == s.length();
  }

  private double section() {
    boolean name = s.length() <= 2 * SHORT && !sentence && !number && !isUnits();
    return !name ? -6 : beginsItem() ? -0.5 : 1.5;
  }

  private double text() {
    if (participation || Cells.isFigure(s)) {
      return -5;
    }
    if (DONE.starts(s)) {
      return -1.5;
    }
    if (s.length() <= 2 * SHORT && isUnits()) {
      return stops ? 1.5 : -2; // 建成县图书馆新馆。
    }
    return sentence || s.length() > SHORT ? 3 : 1.5;
  }

  private double narrative(Column column) {
    if (s.length() <= 2 * SHORT && isUnits()) {
      return -3;
    }
    boolean progress = column.field().filter(f -> f == Field.PROGRESS).isPresent();
    if (progress && DONE.starts(s)) {
      return 3.5;
    }
    return sentence || s.length() > SHORT
        ? 3
        : progress && (States.isPercent(s) || s.contains("完成")) ? 2.5 : 1;
  }

  private double units(Column column) {
    if (stops) {
      return hasDigit(s) || !isUnits() ? -6 : 1;
    }
    if (!isUnits()) {
      if (column.namesPersons() && Leaders.standBehindUnit(cell)) {
        return 4;
      }
      return s.length() <= SHORT && !participation && ideographs(s) ? -0.5 : -6;
    }
    char first = s.charAt(0);
    char tier = column.tier();
    if (tier == 0 || "省市区县".indexOf(first) < 0) {
      return 3;
    }
    if ("省市".indexOf(first) >= 0 && BRANCHES.ends(s)) {
      return first == tier ? 2 : 3.5; // a branch of a higher body works on the tier below
    }
    return first == tier ? 4 : 0.5;
  }

  /** Whether the names in a list have the form of units: every one, or most of a long list. */
  private boolean isUnits() {
    if (units == null) {
      Line line = cell.line();
      List<UnitName> names = line.unitNames(cell.from(), cell.to());
      int likely = 0;
      for (int i = 0; i < names.size(); i++) {
        UnitName name = names.get(i);
        likely += UnitForm.canAnswer(line.folded(), name.start(), name.end()) ? 1 : 0;
      }
      boolean clauses =
          likely < names.size()
              && cell.to() - cell.from() <= MAX_CLAUSES
              && !RoleList.parse(line.text(), line.folded(), cell.from(), cell.to()).isEmpty();
      boolean most =
          likely > 0 && (likely == names.size() || likely > 2 && 3 * likely >= 2 * names.size());
      units = (clauses || most) && !ProgressWords.begin(s); // 建成某某镇、某某乡2所小学
    }
    return units;
  }

  private static boolean hasDigit(String s) {
    return DIGITS.next(s, 0, s.length()) < s.length();
  }

  /** Whether it begins with a number as items have it. */
  boolean beginsItem() {
    return Marker.mayBeArabic(s.charAt(0)) && isMarked();
  }

  private boolean isMarked() {
    return Marker.of(cell.line().folded().substring(cell.from(), cell.to()))
        .map(Marker::style)
        .filter(s -> s == MarkerStyle.ARABIC_STOP || s == MarkerStyle.ARABIC_COMMA)
        .isPresent();
  }

  private static boolean ideographs(String s) {
    return s.codePoints()
        .allMatch(c -> Character.isIdeographic(c) || BETWEEN.has((char) c) || c == '(' || c == ')');
  }
}

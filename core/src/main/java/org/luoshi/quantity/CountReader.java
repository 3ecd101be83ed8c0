package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.luoshi.quantity.Hedges.Hedge;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Reads a numeral with its unit and hedges, or two of them as a range, and adds the mention. */
final class CountReader {

  private static final int NEAR = 10;
  private static final CharacterSet JOINTS = CharacterSet.of("~至到");
  private static final CharacterSet MINUS = CharacterSet.of("-−－");
  private static final CharacterSet MOVED_TO = CharacterSet.of("至到为");
  private static final Set<String> PERIODS = Set.of("个工作日", "个月");
  private static final List<String> TIMES = List.of("年", "季度", "月", "周", "天", "日");
  private static final Lexicon RANKED_BY_AMOUNT =
      Lexicon.of("项目", "楼", "企业", "镇", "村", "街", "园", "产业", "县", "基金");

  private final Passage passage;
  private final MentionList mentions;

  CountReader(Passage passage, MentionList mentions) {
    this.passage = passage;
    this.mentions = mentions;
  }

  /**
   * Adds the quantity that begins with {@code number}, if it is one, and returns where reading goes
   * on.
   */
  int read(Numeral number) {
    if (number.is(Form.UNREADABLE)) {
      return neighbours(number);
    }
    Counted counted = UnitReader.read(passage, number);
    int end = range(number, counted);
    return end > number.start() ? end : single(number, counted);
  }

  /** Adds the range that begins with a number; returns where it ends, 0 if it is none. */
  private int range(Numeral low, Counted first) {
    int joint = jointEnd(first == null ? low.end() : first.end());
    if (joint == 0 || !NumeralReader.startsNumeral(passage.at(joint))) {
      return 0;
    }
    Numeral high = NumeralReader.read(passage, joint);
    Counted upper = UnitReader.read(passage, high);
    if (upper == null
        || !isCounted(upper)
        || high.is(Form.BARE)
        || first != null && !first.unit().equals(upper.unit())) {
      return 0;
    }
    BigDecimal scaled = low.value().scaleByPowerOfTen(low.power() == 0 ? high.power() : 0);
    BigDecimal from = scaled.compareTo(high.value()) <= 0 ? scaled : low.value();
    if (from.compareTo(high.value()) > 0) {
      return 0;
    }
    Hedge behind = Hedges.behind(passage, upper.end());
    Figure figure = Figure.range(upper.quantity(from), upper.quantity());
    if (low.isRoman() && passage.at(low.start() - 1) == '(') {
      return upper.end(); // (Ⅰ-Ⅲ类) names which things are meant
    }
    mentions.add(before(low.start()).edge(), behind.edge(), figure, upper.unit());
    return behind.edge();
  }

  /** Reads neighbouring digits as a range, 三五个 or 五六百户, and returns where reading goes on. */
  private int neighbours(Numeral digits) {
    Neighbours range = Neighbours.of(passage.text(digits.start(), digits.end()));
    if (range == null) {
      return digits.end();
    }
    BigDecimal most = BigDecimal.valueOf(range.high());
    Numeral high = new Numeral(digits.start(), digits.end(), Form.CHINESE, most, 0, false);
    Counted upper = UnitReader.read(passage, high);
    if (upper == null || !isCounted(upper)) {
      return digits.end();
    }
    Figure figure = Figure.range(upper.quantity(BigDecimal.valueOf(range.low())), upper.quantity());
    mentions.add(digits.start(), upper.end(), figure, upper.unit());
    return upper.end();
  }

  /** Returns where the dash or word ends that joins two numbers to a range; 0 if there is none. */
  private int jointEnd(int at) {
    if (passage.at(at) == '-') {
      return passage.at(at + 1) == '-' ? at + 2 : at + 1;
    }
    return JOINTS.has(passage.at(at)) ? at + 1 : 0;
  }

  /** Adds a number alone, if it is a quantity; returns where reading goes on. */
  private int single(Numeral number, Counted counted) {
    boolean bare = counted == null || isPart(counted);
    Counted listed = bare ? SharedUnit.of(passage, number, mentions.last()) : null;
    if (listed != null) {
      return add(listed);
    }
    if (counted != null && isCounted(counted)) {
      return add(counted);
    }
    UnitWord missing = MissingUnit.of(passage, number);
    return missing == null
        ? number.end()
        : add(new Counted(number, asBefore(number, missing), number.end()));
  }

  /** Returns whether a number of things has decimals, as only 1.9个 in 1.9个和1.6个百分点 does. */
  private boolean isPart(Counted counted) {
    return counted.unit().is('个')
        && counted.number().power() == 0
        && counted.number().value().scale() > 0
        && "、和".indexOf(passage.at(counted.end())) >= 0;
  }

  /** Returns the money that the number before counts where a bare 万 follows it: 任务50万,完成60万. */
  private UnitWord asBefore(Numeral number, UnitWord unit) {
    QuantityMention before = near(number.start());
    boolean money =
        before != null
            && before.figure().value().unit().equals(MeasureUnit.YUAN)
            && "万亿".indexOf(passage.at(before.end() - 1)) >= 0;
    boolean none = unit.unit().equals(MeasureUnit.NONE) && passage.isBoundary(number.end());
    return none && money ? unit.withUnit(MeasureUnit.YUAN.symbol()) : unit;
  }

  /** Returns the time that 个 stands for behind the one it was moved from: 由15个工作日压缩至5个. */
  private UnitWord asMoved(UnitWord unit, Counted counted) {
    int start = counted.number().start();
    boolean alone = unit.is('个') && MOVED_TO.has(passage.at(start - 1));
    QuantityMention before = alone && passage.isBoundary(counted.end()) ? near(start) : null;
    if (before == null) {
      return unit;
    }
    MeasureUnit period = before.figure().value().unit();
    return PERIODS.contains(period.symbol())
        ? new UnitWord(unit.word(), period, 0, Type.TIME)
        : unit;
  }

  /** Returns the mention that ends shortly before a place; null if none does. */
  private QuantityMention near(int place) {
    QuantityMention last = mentions.last();
    return last != null && last.end() >= place - NEAR ? last : null;
  }

  private boolean isCounted(Counted counted) {
    return UnitGuard.counts(passage, counted.number(), counted.unit(), counted.end());
  }

  /** Returns the hedge before a number, which never reaches into the mention before. */
  private Hedge before(int start) {
    Hedge hedge = Hedges.before(passage, start, mentions.stance(start));
    int free = mentions.lastEnd();
    return hedge.edge() < free ? new Hedge(Comparator.EQUAL, start) : hedge;
  }

  private int add(Counted found) {
    Counted counted = signed(found);
    Numeral number = counted.number();
    Hedge before = before(number.start());
    Hedge behind = Hedges.behind(passage, counted.end());
    boolean bounded =
        number.more() || before.edge() < number.start() || behind.edge() > counted.end();
    boolean named = number.is(Form.BARE) && !bounded;
    boolean rate =
        before.comparator() == Comparator.EVERY
            && (number.is(Form.BARE) || number.isPowerOfTen() && isBase(before, counted));
    if (named && !namesThings(counted)
        || rate
        || number.isRoman() && !bounded
        || isAge(counted, behind)) {
      return found.number().end();
    }
    UnitWord unit = asMoved(perTime(counted.unit(), before, number.start()), counted);
    boolean excess = isExcess(before, unit);
    Comparator told = comparator(number, before, behind, excess);
    Comparator comparator =
        told == Comparator.EQUAL && !excess ? mentions.boundOfList(number.start()) : told;
    Figure figure = Figure.of(comparator, new Counted(number, unit, counted.end()).quantity());
    if (excess || named) {
      mentions.add(
          before.edge(),
          behind.edge(),
          figure,
          excess ? MentionKind.CHANGE : MentionKind.THRESHOLD);
    } else {
      mentions.add(before.edge(), behind.edge(), figure, unit);
    }
    if (behind.edge() > counted.end()) {
      mentions.shareLastBound();
    }
    return behind.edge();
  }

  /** Returns whether a number is what others are told for: 每10万人拥有床位620张. */
  private boolean isBase(Hedge every, Counted counted) {
    return every.edge() == counted.number().start() - 1 && !passage.isBoundary(counted.end());
  }

  private static Comparator comparator(Numeral number, Hedge before, Hedge behind, boolean excess) {
    if (behind.comparator() != Comparator.EQUAL) {
      return behind.comparator();
    }
    return number.more() ? Comparator.MORE : excess ? Comparator.EQUAL : before.comparator();
  }

  /** Takes a minus sign before a share, money or a temperature into the number. */
  private Counted signed(Counted counted) {
    int sign = counted.number().start() - 1;
    boolean signed = counted.isShareOrMoney() || counted.unit().is('℃');
    if (!MINUS.has(passage.rawAt(sign)) || !signed) {
      return counted;
    }
    boolean joins =
        passage.isDigit(sign - 1)
            || passage.isLetter(sign - 1)
            || "-%".indexOf(passage.at(sign - 1)) >= 0;
    return !joins
        ? new Counted(counted.number().negative(), counted.unit(), counted.end())
        : counted;
  }

  /** Returns whether a multiplier alone tells how large the things are that follow: 亿元楼宇, 百亿级. */
  private boolean namesThings(Counted counted) {
    UnitWord unit = counted.unit();
    boolean amount = counted.number().power() >= 6 && (unit.is(Type.MONEY) || unit.is('方'));
    int near = Math.min(passage.clauseEnd(counted.end()), counted.end() + NEAR);
    return amount && (unit.is('级') || RANKED_BY_AMOUNT.isIn(passage.folded(), counted.end(), near));
  }

  /** Returns whether a multiplier alone is the age of a person: 近百岁. */
  private static boolean isAge(Counted counted, Hedge behind) {
    return counted.number().is(Form.BARE)
        && counted.unit().is('岁')
        && behind.edge() == counted.end();
  }

  /**
   * Returns whether 超 in brackets tells by how much the number before it is exceeded: 760套(超60套).
   */
  private boolean isExcess(Hedge before, UnitWord unit) {
    boolean told = passage.at(before.edge()) == '超' && passage.at(before.edge() - 1) == '(';
    QuantityMention exceeded = told ? near(before.edge()) : null;
    return exceeded != null && exceeded.figure().value().unit().equals(unit.unit());
  }

  /** Returns the unit divided by the time of 每月 or 每年, if one stands before the number. */
  private UnitWord perTime(UnitWord unit, Hedge before, int start) {
    if (!unit.is(Type.COUNT) || before.comparator() != Comparator.EVERY) {
      return unit;
    }
    String every = passage.text(before.edge(), start);
    String each = every.substring(every.lastIndexOf('每') + 1).strip();
    return TIMES.contains(each) ? unit.withUnit(unit.unit().symbol() + "/" + each) : unit;
  }
}

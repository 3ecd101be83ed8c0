package org.luoshi.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.luoshi.quantity.Hedges.Hedge;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Reads the figures that are words: 翻番, 翻两番, 过半, 百分之五, 1:3.91. */
final class WordFigures {

  /**
   * A figure that is a word.
   *
   * @param end where it ends
   * @param figure what it says
   */
  record WordFigure(int end, Figure figure) {}

  private static final MeasureUnit TIMES = MeasureUnit.of("倍");
  private static final char FIRST_HAN = '\u4E00';
  private static final int DECIMALS = 2;
  private static final int MOST_DOUBLINGS = 10;
  private static final CharacterSet BEFORE_RATIO = CharacterSet.of("为是比达到至在由从的约按例率");
  private static final CharacterSet BEFORE_HALF = CharacterSet.of("少降短缩减占达到近超过足约了的");
  private static final CharacterSet BEFORE_PART = CharacterSet.of("占约近超过到达足有");
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(1000);
  private static final String HUNDREDTHS = "百分之";
  private static final CharacterSet RANGE = CharacterSet.of("到至~-、");
  private static final CharacterSet BOUNDING = CharacterSet.of("近超约");
  private static final Lexicon MOVES =
      Lexicon.of("下降", "降", "缩小", "上升", "升", "调整", "提高", "扩大", "变");
  private static final Lexicon HALVES = Lexicon.of("过半", "超半数", "过半数");

  private WordFigures() {}

  /** Returns the figure that begins at {@code at}. */
  static Optional<WordFigure> at(Passage passage, int at) {
    return switch (passage.at(at)) {
      case '翻' -> doubling(passage, at);
      case '过', '超' -> half(passage, at);
      case '百', '千' -> part(passage, at);
      case '半' -> passage.at(at + 1) == '数' ? oneHalf(passage, at) : Optional.empty();
      case '一' -> passage.at(at + 1) == '半' ? oneHalf(passage, at) : Optional.empty();
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          passage.at(at + 1) == '/' ? slashed(passage, at) : ratio(passage, at);
      default -> Optional.empty();
    };
  }

  private static Optional<WordFigure> doubling(Passage passage, int at) {
    if (passage.at(at + 1) == '番') {
      return Optional.of(new WordFigure(at + 2, equal("2", TIMES)));
    }
    int verb = passage.at(at + 1) == '了' ? at + 2 : at + 1;
    boolean nearly = passage.at(verb) == '近';
    int from = nearly ? verb + 1 : verb;
    if (!NumeralReader.startsNumeral(passage.at(from))) {
      return Optional.empty();
    }
    Numeral number = NumeralReader.read(passage, from);
    int times = number.value().intValue();
    if (passage.at(number.end()) != '番' || times < 1 || times > MOST_DOUBLINGS) {
      return Optional.empty();
    }
    Hedge behind = Hedges.behind(passage, number.end() + 1);
    Comparator comparator = nearly ? Comparator.ABOUT : behind.comparator();
    String factor = Integer.toString(1 << times);
    return Optional.of(new WordFigure(behind.edge(), figure(comparator, factor, TIMES)));
  }

  private static Optional<WordFigure> half(Passage passage, int at) {
    int end = passage.wordEnd(HALVES, at);
    boolean whole = end > at && (passage.at(end - 1) == '数' || passage.isBoundary(end));
    boolean half = whole && "通经超不".indexOf(passage.at(at - 1)) < 0;
    return half
        ? Optional.of(new WordFigure(end, figure(Comparator.MORE, "50", MeasureUnit.PERCENT)))
        : Optional.empty();
  }

  /** Reads 一半 or 半数 where it is bounded or reached, 一半以上 or 减少一半: without, it may name a thing. */
  private static Optional<WordFigure> oneHalf(Passage passage, int at) {
    Hedge hedge = Hedges.behind(passage, at + 2);
    boolean bounded = hedge.edge() > at + 2 || BOUNDING.has(passage.at(at - 1));
    boolean reached = BEFORE_HALF.has(passage.at(at - 1));
    boolean whole = passage.isBoundary(at + 2) || passage.at(at + 2) == '的';
    return bounded || reached && whole
        ? Optional.of(
            new WordFigure(hedge.edge(), figure(hedge.comparator(), "50", MeasureUnit.PERCENT)))
        : Optional.empty();
  }

  private static Optional<WordFigure> part(Passage passage, int at) {
    if (!passage.startsWith("分之", at + 1) || !NumeralReader.startsNumeral(passage.at(at + 3))) {
      return Optional.empty();
    }
    Numeral number = NumeralReader.read(passage, at + 3);
    MeasureUnit unit = passage.at(at) == '百' ? MeasureUnit.PERCENT : MeasureUnit.of("‰");
    if (number.is(Form.UNREADABLE)) {
      Neighbours range = Neighbours.of(passage.text(number.start(), number.end()));
      return range == null
          ? Optional.empty()
          : range(passage, BigDecimal.valueOf(range.low()), number.end(), range.high(), unit);
    }
    Numeral upper = upper(passage, number);
    if (upper != null) {
      return range(passage, lower(number, upper), upper.end(), upper.value().longValue(), unit);
    }
    Hedge hedge = Hedges.behind(passage, number.end());
    Quantity quantity = Quantity.of(number.value(), unit);
    return Optional.of(new WordFigure(hedge.edge(), Figure.of(hedge.comparator(), quantity)));
  }

  /** Returns the second number of 百分之八十到九十 or 百分之七、八十; null if there is none. */
  private static Numeral upper(Passage passage, Numeral number) {
    int joint = number.end();
    int again = passage.startsWith(HUNDREDTHS, joint + 1) ? HUNDREDTHS.length() : 0;
    int from = joint + 1 + again;
    if (!RANGE.has(passage.at(joint)) || !NumeralReader.startsNumeral(passage.at(from))) {
      return null;
    }
    Numeral upper = NumeralReader.read(passage, from);
    BigDecimal lower = lower(number, upper);
    boolean tens = passage.at(joint) != '、' || again == 0 && lower.compareTo(number.value()) > 0;
    boolean part = passage.isBoundary(upper.end()) || passage.at(upper.end()) == '的';
    boolean grows = upper.is(Form.CHINESE) && lower.compareTo(upper.value()) < 0;
    return tens && part && grows ? upper : null;
  }

  /** Returns the first number of a range in the tens of the second: 70 in 七、八十. */
  private static BigDecimal lower(Numeral number, Numeral upper) {
    boolean digit = number.value().compareTo(BigDecimal.TEN) < 0;
    boolean tens = upper.value().remainder(BigDecimal.TEN).signum() == 0;
    return digit && tens ? number.value().multiply(BigDecimal.TEN) : number.value();
  }

  private static Optional<WordFigure> range(
      Passage passage, BigDecimal low, int end, long high, MeasureUnit unit) {
    Figure figure =
        Figure.range(Quantity.of(low, unit), Quantity.of(BigDecimal.valueOf(high), unit));
    return Optional.of(new WordFigure(Hedges.behind(passage, end).edge(), figure));
  }

  /** Reads 1/4 where it stands for a part: 超过全市1/4的税收; 占1/20 and 1/20的 are no dates. */
  private static Optional<WordFigure> slashed(Passage passage, int at) {
    Numeral number = NumeralReader.read(passage, at);
    Numeral parts = passage.isDigit(at + 2) ? NumeralReader.read(passage, at + 2) : number;
    int end = parts.end();
    Hedge hedge = Hedges.behind(passage, end);
    boolean whole =
        passage.isBoundary(end) || passage.at(end) == '的' || hedge.edge() > end; // 1/10以上
    boolean told = passage.at(end) == '的' || BEFORE_PART.has(passage.at(at - 1));
    boolean small = parts.value().compareTo(told ? MOST_PARTS : BigDecimal.TEN) <= 0;
    boolean within = passage.at(at - 1) >= FIRST_HAN || passage.at(at - 1) == '、';
    return small && whole && within && passage.at(end) != '/'
        ? part(number, parts, hedge)
        : Optional.empty();
  }

  /** Reads 三分之二, told in per cent; approximate where no decimal tells it. */
  static Optional<WordFigure> fraction(Passage passage, Numeral parts) {
    int from = parts.end() + 2;
    if (!NumeralReader.startsNumeral(passage.at(from))) {
      return Optional.empty();
    }
    Numeral number = NumeralReader.read(passage, from);
    return part(number, parts, Hedges.behind(passage, number.end()));
  }

  private static Optional<WordFigure> part(Numeral number, Numeral parts, Hedge hedge) {
    boolean small = parts.value().signum() > 0 && number.value().compareTo(parts.value()) < 0;
    if (number.is(Form.UNREADABLE) || !small) {
      return Optional.empty();
    }
    BigDecimal hundredfold = number.value().movePointRight(2);
    BigDecimal share = hundredfold.divide(parts.value(), DECIMALS, RoundingMode.HALF_UP);
    BigDecimal plain = share.stripTrailingZeros();
    boolean exact = share.multiply(parts.value()).compareTo(hundredfold) == 0;
    Comparator comparator =
        hedge.comparator() != Comparator.EQUAL || exact ? hedge.comparator() : Comparator.ABOUT;
    Quantity quantity =
        Quantity.of(plain.scale() < 0 ? plain.setScale(0) : plain, MeasureUnit.PERCENT);
    return Optional.of(new WordFigure(hedge.edge(), Figure.of(comparator, quantity)));
  }

  /** Reads 1:x, 1比x or x:1, told as how many times. */
  private static Optional<WordFigure> ratio(Passage passage, int at) {
    if (!BEFORE_RATIO.has(passage.at(at - 1))) {
      return Optional.empty();
    }
    Numeral left = NumeralReader.read(passage, at);
    boolean joined = passage.at(left.end()) == ':' || passage.at(left.end()) == '比';
    if (!joined || !passage.isDigit(left.end() + 1)) {
      return Optional.empty();
    }
    Numeral right = NumeralReader.read(passage, left.end() + 1);
    Hedge hedge = Hedges.behind(passage, right.end());
    boolean readable =
        !left.is(Form.UNREADABLE)
            && !right.is(Form.UNREADABLE)
            && (hedge.edge() > right.end() || endsRatio(passage, right.end()));
    BigDecimal times = isOne(left) ? right.value() : left.value();
    return readable && (isOne(left) || isOne(right))
        ? Optional.of(
            new WordFigure(hedge.edge(), Figure.of(hedge.comparator(), Quantity.of(times, TIMES))))
        : Optional.empty();
  }

  private static boolean endsRatio(Passage passage, int end) {
    boolean whole = passage.at(end) != ':' && passage.isBoundary(end);
    return whole || passage.at(end) == '的' || passage.wordEnd(MOVES, end) > end;
  }

  private static boolean isOne(Numeral number) {
    return number.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static Figure equal(String digits, MeasureUnit unit) {
    return figure(Comparator.EQUAL, digits, unit);
  }

  private static Figure figure(Comparator comparator, String digits, MeasureUnit unit) {
    return Figure.of(comparator, Quantity.of(new BigDecimal(digits), unit));
  }
}

package org.luoshi.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantity;
import org.luoshi.quantity.QuantityMention;

/** A figure in a script, with what stands around it. */
final class Mark {

  /** Units in which figures are rounded when printed; whatever is counted is exact. */
  private static final String ROUNDED = "元美港欧日英%‰百分点米里亩吨克斤升度瓦时分倍成折兆贝";

  private static final List<String> VERBS = List.of("未达到", "达到", "达");

  private final Script script;
  private final QuantityMention mention;
  private final int start;
  private final boolean reaches;
  private final String lead;
  private final String tail;
  private final Printed printed;

  Mark(Script script, QuantityMention mention) {
    this.script = script;
    this.mention = mention;
    String words = mention.in(script.text());
    String verb = VERBS.stream().filter(words::startsWith).findFirst().orElse("");
    this.reaches = !verb.isEmpty();
    this.start = mention.start() + verb.length();
    this.lead = script.leadOf(start);
    this.tail = script.tailOf(mention.end());
    this.printed = Printed.of(words, mention.figure().value());
  }

  Script script() {
    return script;
  }

  /** Returns where it begins; 达到 at its beginning belongs to the words before. */
  int start() {
    return start;
  }

  int end() {
    return mention.end();
  }

  /** Returns the words before it in its clause, from the figure before it on, without brackets. */
  String lead() {
    return lead;
  }

  /** Returns the words behind it in its clause up to the next figure, at most a dozen. */
  String tail() {
    return tail;
  }

  MentionKind kind() {
    return mention.kind();
  }

  Quantity quantity() {
    return mention.figure().value();
  }

  MeasureUnit unit() {
    return quantity().unit();
  }

  Comparator comparator() {
    return reaches ? Comparator.EQUAL : mention.figure().comparator();
  }

  /** Returns the year that the text names for it, 0 if none. */
  int year() {
    String period = mention.subject().period();
    boolean dated =
        period.indexOf('年') == 4 && period.chars().limit(4).allMatch(c -> '0' <= c && c <= '9');
    return dated ? Integer.parseInt(period, 0, 4, 10) : 0;
  }

  boolean isPercent() {
    return unit().equals(MeasureUnit.PERCENT);
  }

  /** Returns whether it counts single things, printed to the last one. */
  boolean isCount() {
    String symbol = unit().symbol();
    return quantity().exponent() == 0
        && !symbol.isEmpty()
        && ROUNDED.indexOf(symbol.charAt(symbol.length() - 1)) < 0;
  }

  boolean isExact() {
    return comparator() == Comparator.EQUAL;
  }

  /** Returns all numbers that the figure may stand for. */
  Interval interval() {
    return isCount()
        ? Interval.exact(quantity().value())
        : Interval.around(quantity().value(), quantity().tolerance());
  }

  /** Returns how it is printed. */
  Printed printed() {
    return printed;
  }

  /** Returns its number in the scale of {@code like}, for a formula. */
  String number(Mark like) {
    BigDecimal scaled = value().scaleByPowerOfTen(-like.printed.power());
    int decimals = Math.max(0, like.printed.power() - quantity().exponent());
    return scaled.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
  }

  /** Returns its number as printed. */
  String number() {
    return number(this);
  }

  /** Returns its number as printed, without its multiplier. */
  BigDecimal printedValue() {
    return new BigDecimal(number());
  }

  boolean sameUnit(Mark other) {
    return unit().equals(other.unit());
  }

  BigDecimal value() {
    return quantity().value();
  }

  String words() {
    return script.text(start, end());
  }
}

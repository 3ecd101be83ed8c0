package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Hedges.Hedge;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;

/** Reads a numeral with its unit and hedges, or two of them as a range, and adds the mention. */
final class CountReader {

  /** A numeral and the unit behind it, which ends at {@code end}. */
  private record Counted(Numeral number, UnitWord unit, int end) {}

  private static final int NEAR = 10;
  private static final List<String> TIMES = List.of("年", "季度", "季", "月", "周", "天", "日");

  private final Passage passage;
  private final MentionList mentions;

  CountReader(Passage passage, MentionList mentions) {
    this.passage = passage;
    this.mentions = mentions;
  }

  /** Adds the quantity that begins with {@code number}, if it is one, and returns where reading goes on. */
  int read(Numeral number) {
    return range(number).or(() -> single(number)).orElse(number.end());
  }

  /** Returns whether a unit of single things follows the number. */
  boolean countsThings(Numeral number) {
    return unitOf(number).filter(counted -> counted.unit().is(Type.COUNT)).isPresent();
  }

  /** Returns whether a unit of parts or of money follows the number. */
  boolean isShareOrMoney(Numeral number) {
    return unitOf(number).filter(c -> c.unit().is(Type.RATE) || c.unit().is(Type.MONEY)).isPresent();
  }

  /** Returns the number with the unit behind it, which one blank may separate if nothing else follows. */
  private Optional<Counted> unitOf(Numeral number) {
    int end = number.end();
    boolean gap = passage.isBlank(end) && !passage.isBlank(number.start() - 1) && !passage.startsLine(number.start());
    int from = gap ? end + 1 : end;
    return UnitLexicon.at(passage, from)
        .map(unit -> unit.is("方") && number.power() >= 4 ? unit.withUnit("平方米") : unit)
        .map(unit -> new Counted(number, unit, from + unit.word().length()))
        .filter(counted -> !gap || passage.isBoundary(counted.end()));
  }

  private Optional<Integer> range(Numeral low) {
    Optional<Counted> first = unitOf(low);
    int joint = jointEnd(first.map(Counted::end).orElse(low.end()));
    if (joint == 0 || !NumeralReader.startsNumeral(passage.at(joint))) {
      return Optional.empty();
    }
    Numeral high = NumeralReader.read(passage, joint);
    Optional<Counted> second = unitOf(high).filter(counted -> isCounted(counted) && !high.is(Form.BARE));
    if (second.isEmpty() || first.isPresent() && !first.get().unit().equals(second.get().unit())) {
      return Optional.empty();
    }
    BigDecimal scaled = low.value().scaleByPowerOfTen(low.power() == 0 ? high.power() : 0);
    BigDecimal from = scaled.compareTo(high.value()) <= 0 ? scaled : low.value();
    if (from.compareTo(high.value()) > 0) {
      return Optional.empty();
    }
    UnitWord unit = second.get().unit();
    Hedge before = Hedges.before(passage, low.start(), mentions.stance(low.start()));
    Hedge behind = Hedges.behind(passage, second.get().end());
    Figure figure = Figure.range(quantity(from, unit), quantity(high.value(), unit));
    mentions.add(before.edge(), behind.edge(), figure, unit);
    return Optional.of(behind.edge());
  }

  /** Returns where the dash or word ends that joins two numbers to a range; 0 if there is none. */
  private int jointEnd(int at) {
    if (passage.at(at) == '-') {
      return passage.at(at + 1) == '-' ? at + 2 : at + 1;
    }
    return "~至到".indexOf(passage.at(at)) >= 0 ? at + 1 : 0;
  }

  private Optional<Integer> single(Numeral number) {
    Optional<Counted> counted = unitOf(number);
    return counted.isPresent()
        ? counted.filter(this::isCounted).flatMap(this::add)
        : MissingUnit.of(passage, number).flatMap(unit -> add(new Counted(number, unit, number.end())));
  }

  private boolean isCounted(Counted counted) {
    return !counted.number().is(Form.UNREADABLE)
        && UnitGuard.counts(passage, counted.number(), counted.unit(), counted.end());
  }

  private Optional<Integer> add(Counted counted) {
    Numeral number = counted.number();
    Hedge before = Hedges.before(passage, number.start(), mentions.stance(number.start()));
    Hedge behind = Hedges.behind(passage, counted.end());
    if (!isDefinite(counted, before, behind)) {
      return Optional.empty();
    }
    UnitWord unit = perTime(counted.unit(), before, number.start());
    boolean excess = isExcess(before, unit);
    Figure figure = Figure.of(comparator(number, before, behind, excess), quantity(number.value(), unit));
    if (excess) {
      mentions.add(before.edge(), behind.edge(), figure, MentionKind.CHANGE);
    } else {
      mentions.add(before.edge(), behind.edge(), figure, unit);
    }
    if (behind.comparator() != Comparator.EQUAL) {
      mentions.shareLastBound();
    }
    return Optional.of(behind.edge());
  }

  private static Comparator comparator(Numeral number, Hedge before, Hedge behind, boolean excess) {
    if (behind.comparator() != Comparator.EQUAL) {
      return behind.comparator();
    }
    return number.more() ? Comparator.MORE : excess ? Comparator.EQUAL : before.comparator();
  }

  /** Returns whether a multiplier without digits, or a Roman numeral, is bounded enough to be a number. */
  private boolean isDefinite(Counted counted, Hedge before, Hedge behind) {
    Numeral number = counted.number();
    boolean bounded = number.more() || behind.comparator() != Comparator.EQUAL;
    if (number.is(Form.ARABIC)) {
      return bounded || passage.isDigit(number.start());
    }
    boolean amount = counted.unit().is(Type.MONEY) || counted.unit().is("方") || passage.at(counted.end()) == '级';
    boolean hedged = before.edge() < number.start() && !counted.unit().is("岁");
    return number.is(Form.CHINESE) || bounded || hedged || amount && number.power() == 0 && number.end() > number.start();
  }

  /** Returns whether 超 in brackets tells by how much the number before it is exceeded: 760套(超60套). */
  private boolean isExcess(Hedge before, UnitWord unit) {
    return passage.at(before.edge()) == '超'
        && passage.at(before.edge() - 1) == '('
        && mentions
            .last()
            .filter(m -> m.end() >= before.edge() - NEAR && m.figure().value().unit().equals(unit.unit()))
            .isPresent();
  }

  /** Returns the unit divided by the time of 每月 or 每年, if one stands before the number. */
  private UnitWord perTime(UnitWord unit, Hedge before, int start) {
    String each = passage.text(before.edge() + 1, start);
    boolean timed = before.comparator() == Comparator.EVERY && TIMES.contains(each);
    return timed ? unit.withUnit(unit.unit().symbol() + "/" + each) : unit;
  }

  private static Quantity quantity(BigDecimal value, UnitWord unit) {
    return Quantity.of(value.scaleByPowerOfTen(unit.factorPower()), unit.unit());
  }
}

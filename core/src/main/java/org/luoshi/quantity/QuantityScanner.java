package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.DateReader.PublishedDate;
import org.luoshi.quantity.Hedges.Hedge;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.quantity.WordFigures.WordFigure;
import org.luoshi.text.CharacterSet;

/** One pass over a text that collects its quantities. */
final class QuantityScanner {

  /** A date that is a deadline if the list it stands in ends with one. */
  private record ListedDate(int start, PublishedDate date) {}

  private static final CharacterSet JOINTS = CharacterSet.of("至到~-、和及与"); // of ordinals
  private static final CharacterSet ZEROS = CharacterSet.of("0○Oo"); // in a Chinese year

  private final Passage passage;
  private final MentionList mentions;
  private final CountReader counts;
  private final List<ListedDate> dates = new ArrayList<>();

  private QuantityScanner(Passage passage, StanceReader stances) {
    this.passage = passage;
    this.mentions = new MentionList(passage, stances);
    this.counts = new CountReader(passage, mentions);
  }

  /**
   * Returns the quantities of a text.
   *
   * @param known whether all of it promises or reports; empty if its sentences tell
   * @param report whether sentences report unless their words promise
   */
  static List<QuantityMention> scan(String text, Optional<Stance> known, boolean report) {
    int first = Hints.first(text);
    if (first == text.length()) {
      return List.of();
    }
    Passage passage = new Passage(text);
    return new QuantityScanner(passage, new StanceReader(passage, known, report)).scan(first);
  }

  private List<QuantityMention> scan(int first) {
    int at = first;
    while (at < passage.length()) {
      at = passage.next(Hints.STARTS, Math.max(at + 1, step(at)), passage.length());
    }
    return mentions.toList();
  }

  /** Reads what begins at {@code at} and returns where it ends. */
  private int step(int at) {
    char c = passage.at(at);
    if (Hints.isNothing(passage.at(at - 1), c, passage.at(at + 1))) {
      return at + 1;
    }
    int quoted = Names.quotedEnd(passage, at);
    if (quoted > at) {
      return quoted;
    }
    Optional<WordFigure> word = WordFigures.at(passage, at);
    if (word.isPresent()) {
      return word(at, word.get());
    }
    if ((c == '第' || c == '前') && NumeralReader.startsNumeral(passage.at(at + 1))) {
      return ordinal(at);
    }
    if (c == '首') {
      return first(at);
    }
    return NumeralReader.startsNumeral(c) ? number(at) : at + 1;
  }

  private int word(int at, WordFigure word) {
    Figure figure = word.figure();
    Hedge hedge = Hedges.before(passage, at, mentions.stance(at));
    boolean hedged =
        (figure.comparator() == Comparator.EQUAL
                || figure.comparator() == Comparator.ABOUT
                    && hedge.comparator() != Comparator.EQUAL)
            && mentions.lastEnd() <= hedge.edge()
            && passage.at(at) != '翻';
    Figure bounded = hedged ? Figure.of(hedge.comparator(), figure.value()) : figure;
    UnitWord unit = new UnitWord("", figure.value().unit(), 0, Type.RATE);
    mentions.add(hedged ? hedge.edge() : at, word.end(), bounded, unit);
    return word.end();
  }

  private int first(int at) {
    int end = RankReader.firstEnd(passage, at);
    if (end > at) {
      rank(at, end, Comparator.EQUAL, BigDecimal.ONE);
    }
    return Math.max(end, at + 1);
  }

  private int ordinal(int at) {
    Numeral number = NumeralReader.read(passage, at + 1);
    int rank = RankReader.end(passage, at, number);
    if (rank > at) {
      Comparator comparator = passage.at(at) == '前' ? Comparator.AT_MOST : Comparator.EQUAL;
      rank(at, rank, comparator, number.value());
      return listedRanks(rank);
    }
    return passage.at(at) == '前' ? at + 1 : ordinalEnd(number);
  }

  private void rank(int at, int end, Comparator comparator, BigDecimal place) {
    Figure figure = Figure.of(comparator, Quantity.of(place, MeasureUnit.RANK));
    mentions.add(at, end, figure, MentionKind.RANK);
  }

  /** Takes the ranks that follow one without its word, 总量、增幅居全市第1、7; returns where they end. */
  private int listedRanks(int first) {
    int end = first;
    while (passage.at(end) == '、' && NumeralReader.startsNumeral(passage.at(end + 1))) {
      Numeral number = NumeralReader.read(passage, end + 1);
      int listed = RankReader.listedEnd(passage, number);
      if (listed == number.start()) {
        return end;
      }
      rank(number.start(), listed, Comparator.EQUAL, number.value());
      end = listed;
    }
    return end;
  }

  /** Returns where the thing ends that ordinals name: 第三十三次, 第七个五年, 第16至23批, 第17、18件. */
  private int ordinalEnd(Numeral first) {
    Numeral number = first;
    while (JOINTS.has(passage.at(number.end()))
        && NumeralReader.startsNumeral(passage.at(number.end() + 1))) {
      number = NumeralReader.read(passage, number.end() + 1);
    }
    UnitWord unit = UnitLexicon.at(passage, number.end());
    int end = number.end() + (unit == null ? 0 : unit.word().length());
    boolean chained =
        passage.at(number.end()) == '个' && NumeralReader.startsNumeral(passage.at(end));
    return chained ? NumeralReader.read(passage, end).end() + 1 : end;
  }

  private int number(int at) {
    int phrase = Names.phraseEnd(passage, at);
    if (phrase > at) {
      return phrase;
    }
    Numeral number = NumeralReader.read(passage, at);
    if (number.is(Form.ARABIC)) {
      PublishedDate date = DateReader.read(passage, number);
      if (date != null) {
        return date(at, date);
      }
      int named = Math.max(DateReader.clockEnd(passage, number), itemNumberEnd(number));
      if (named > at) {
        return named;
      }
    }
    if (isPartOfName(number)) {
      return number.end();
    }
    if (passage.startsWith("分之", number.end())) {
      Optional<WordFigure> part = WordFigures.fraction(passage, number);
      return part.map(figure -> word(at, figure)).orElse(number.end() + 3);
    }
    return counts.read(number);
  }

  private boolean isPartOfName(Numeral number) {
    char before = passage.at(number.start() - 1);
    boolean vague =
        (before == '数' || before == '几') && "十百千万亿".indexOf(passage.at(number.start())) >= 0;
    boolean split = !number.is(Form.ARABIC) && ZEROS.has(before); // 二00五年
    boolean below = before == '负' && passage.at(number.start() - 2) != '减'; // 减负10亿元
    return vague || split || below || before == '劣' || isCode(number);
  }

  private boolean isCode(Numeral number) {
    if (!Names.followsCode(passage, number.start()) || number.power() != 0) {
      return false;
    }
    Counted counted = UnitReader.read(passage, number);
    return counted == null || !counted.isShareOrMoney();
  }

  /**
   * Returns where the item number at the beginning of a line ends that was read as 12.3 or 1.2017.
   */
  private int itemNumberEnd(Numeral number) {
    if (!passage.startsLine(number.start())) {
      return number.start();
    }
    int dot = passage.text(number.start(), number.end()).indexOf('.');
    if (dot < 1 || dot > 3) {
      return number.start();
    }
    int rest = number.start() + dot + 1;
    Counted counted = number.power() == 0 ? UnitReader.read(passage, number) : null;
    boolean things = counted != null && counted.unit().is(Type.COUNT);
    return things || DateReader.read(passage, NumeralReader.read(passage, rest)) != null
        ? rest
        : number.start();
  }

  private int date(int at, PublishedDate read) {
    boolean past = 0 < read.year() && read.year() < mentions.year();
    if (read.year() > 0) {
      mentions.setYear(read.year());
    }
    if (!dates.isEmpty() && !isListedBehind(dates.get(dates.size() - 1), at)) {
      dates.clear();
    }
    dates.add(new ListedDate(at, read.withYear(mentions.year())));
    if (read.deadline() && !isReached(at, read, past)) {
      dates.forEach(this::addDeadline);
      dates.clear();
    }
    return read.end();
  }

  /**
   * Returns whether 到6月底 without 前 only says up to when something counts: in a report, or where a
   * later year was told before, which 1952年以前 tells too.
   */
  private boolean isReached(int at, PublishedDate read, boolean past) {
    if (past && (passage.endsWith("以前", read.end()) || passage.endsWith("之前", read.end()))) {
      return true;
    }
    return passage.at(at - 1) == '到'
        && "前内".indexOf(passage.at(read.end() - 1)) < 0
        && (past || mentions.stance(at) == Stance.REPORTED);
  }

  private boolean isListedBehind(ListedDate last, int at) {
    int end = last.date().end();
    return end + 1 == at && Spread.JOINTS.has(passage.at(end));
  }

  private void addDeadline(ListedDate listed) {
    Figure figure = Figure.of(Comparator.AT_MOST, listed.date().quantity());
    mentions.add(listed.start(), listed.date().end(), figure, MentionKind.DEADLINE);
  }
}

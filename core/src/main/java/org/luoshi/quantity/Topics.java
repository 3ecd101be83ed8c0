package org.luoshi.quantity;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.luoshi.quantity.Marks.Mark;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** What the sentence spoke of before a number, for numbers whose own words name nothing. */
final class Topics {

  private static final int MEMORY = 12; // so many mentions a sentence can refer back to
  private static final int LONGEST = 24;
  private static final Set<String> LASTING = Set.of("年", "个月", "天", "季度");
  private static final Lexicon SHARES = Lexicon.of("比重", "比例", "占比", "份额");
  private static final WordSet MEASURES = WordSet.of("part", "measure");
  private static final String COMPARES = "比较同达由";
  private static final CharacterSet NUMBERS = CharacterSet.of("0123456789、");

  private final Passage passage;
  private final List<QuantityMention> mentions;
  private int first; // the first mention of the sentence
  private int start; // where the sentence begins
  private int read; // the place that was reached
  private int clause; // where the clause begins that is read

  /** Creates a reader that looks back at the mentions which its caller adds to a list. */
  Topics(Passage passage, List<QuantityMention> mentions) {
    this.passage = passage;
    this.mentions = mentions;
  }

  /** Goes on to a place and returns whether a sentence ends before it. */
  boolean reach(int place) {
    int end = passage.lastEnd(Mark.SENTENCE_END, read, place);
    boolean ended = end > read;
    if (ended && !divides(end)) {
      first = mentions.size();
      start = end;
    }
    read = Math.max(read, place);
    return ended;
  }

  /** Returns whether a sentence only divides what the one before it told: 分季度看,一季度增长6%. */
  private boolean divides(int sentence) {
    int comma = passage.at(sentence) == '分' ? passage.clauseEnd(sentence) : sentence;
    return passage.at(comma - 1) == '看' && comma > sentence;
  }

  /** Goes on to the clause that begins at a place. */
  void enter(int clause) {
    this.clause = clause;
  }

  /** Returns whether the sentence has a mention already. */
  boolean hasLast() {
    return mentions.size() > first;
  }

  /** Returns the last mention of the text, which must have one. */
  QuantityMention last() {
    return mentions.get(mentions.size() - 1);
  }

  /** Returns where the last mention of the text ends; 0 if it has none. */
  int lastEnd() {
    return mentions.isEmpty() ? 0 : last().end();
  }

  /**
   * Returns what the sentence spoke of last, if possible in a unit; empty where nothing tells.
   *
   * @param unit the unit, null for any
   */
  String topic(MeasureUnit unit) {
    if (hasLast() && last().kind() == MentionKind.PERIOD && last().end() >= clause) {
      return last().subject().indicator();
    }
    String nearest = "";
    String ranked = "";
    int from = Math.max(first, mentions.size() - MEMORY);
    for (int i = mentions.size() - 1; i >= from; i--) {
      QuantityMention mention = mentions.get(i);
      String indicator = mention.subject().indicator();
      boolean names =
          switch (mention.kind()) {
            case THRESHOLD, DEADLINE, PERIOD, RANK -> false;
            case CUMULATIVE -> !indicator.isEmpty() && !LASTING.contains(symbol(mention));
            default -> !indicator.isEmpty();
          };
      ranked = ranked.isEmpty() && mention.kind() == MentionKind.RANK ? indicator : ranked;
      if (names && (unit == null || unit.equals(mention.figure().value().unit()))) {
        return indicator;
      }
      nearest = names && nearest.isEmpty() ? indicator : nearest;
    }
    return !hasLast() ? subject() : nearest.isEmpty() ? ranked : nearest;
  }

  /**
   * Returns what the sentence spoke of last, which a share of a whole speaks of too: 税收 of 税收占全市.
   */
  String measured() {
    String topic = topic(null);
    int portion = SHARES.ends(topic) ? -1 : topic.indexOf('占');
    return portion > 0 ? topic.substring(0, portion) : topic;
  }

  private static String symbol(QuantityMention mention) {
    return mention.figure().value().unit().symbol();
  }

  /** Returns what a clause without a number says something of: 收入比 in 收入比不断缩小,降为2:1. */
  private String subject() {
    int end = clause - 1;
    int from = passage.clauseStart(end, start);
    if (end <= from || passage.at(end) != ',') {
      return "";
    }
    Stretch words = new Stretch(passage, from, end).bare();
    Stretch named = ChangeReader.unmoved(words).bare();
    boolean plain = named.lastOf(NUMBERS) < 0;
    boolean acts = named.actsFirst() || named.to() - named.from() > LONGEST;
    boolean moves =
        named.to() < end
            || COMPARES.indexOf(passage.at(clause)) >= 0
            || named.endsWith(MEASURES) > 0;
    return plain && !acts && moves ? named.text() : "";
  }

  /** Returns whether the last numbers are one list and speak of one thing: 城乡居民收入5元和6元. */
  private boolean isList(int numbers) {
    if (mentions.size() - first < numbers) {
      return false;
    }
    String indicator = last().subject().indicator();
    for (int i = mentions.size() - 1; i > mentions.size() - numbers; i--) {
      QuantityMention before = mentions.get(i - 1);
      boolean joined =
          before.end() + 1 == mentions.get(i).start()
              && Spread.JOINTS.has(passage.at(before.end()));
      if (!joined || !before.subject().indicator().equals(indicator)) {
        return false;
      }
    }
    return !indicator.isEmpty();
  }

  /** Returns what as many numbers before spoke of as follow in a list: 收入和支出5元和6元,增长1%和2%. */
  List<String> together(int end) {
    int numbers = Spread.numbers(passage, end);
    if (numbers == 1) {
      return List.of();
    }
    if (isList(numbers)) {
      return Collections.nCopies(numbers, Indicators.measured(last().subject().indicator()));
    }
    Deque<String> names = new ArrayDeque<>();
    int from = Math.max(first, mentions.size() - 2 * numbers);
    for (int i = mentions.size() - 1; i >= from && names.size() < numbers; i--) {
      String name = Indicators.measured(mentions.get(i).subject().indicator());
      if (!name.isEmpty() && !names.contains(name)) {
        names.addFirst(name);
      }
    }
    return names.size() == numbers ? List.copyOf(names) : List.of();
  }
}

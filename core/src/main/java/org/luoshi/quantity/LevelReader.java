package org.luoshi.quantity;

import java.util.List;
import org.luoshi.quantity.Measured.Role;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.Lexicon;

/** Reads from the words before a number that tells how much there is of something, of what. */
final class LevelReader {

  private static final WordSet TELLS = WordSet.of("tell");
  private static final WordSet ALREADY = WordSet.of("already");
  private static final String DONE = "完成";
  private static final String REACHES = "达到";
  private static final Lexicon SUCH = Lexicon.of("的有", "的已有", "的共有");
  private static final String TOTAL = "总数";

  private final Passage passage;
  private final Topics topics;
  private final ThingReader things;
  private final Recent recent;
  private String done = ""; // 完成, where it goes on to the next number

  LevelReader(Passage passage, Topics topics, ThingReader things, Recent recent) {
    this.passage = passage;
    this.topics = topics;
    this.things = things;
    this.recent = recent;
  }

  /** Notes that a sentence has ended. */
  void endSentence() {
    done = "";
  }

  /** Returns whether words before a number tell which of several it counts: 完成任务的已有. */
  boolean countsSuch(Stretch words) {
    return such(words) > 0;
  }

  private int such(Stretch words) {
    return SUCH.lengthBefore(passage.folded(), words.from(), words.to());
  }

  /**
   * Returns what a number speaks of.
   *
   * @param words the words before it
   * @param listed whether it stands in a list with the number before
   * @param end where it ends
   */
  Measured read(Stretch words, boolean listed, int end, UnitWord unit) {
    int of = such(words);
    if (of > 0) {
      Stretch such = words.until(words.to() - of).withoutTimes();
      return Measured.level(things.name(such.withoutFirst(ALREADY)));
    }
    Stretch told = isDoubled(words) ? ChangeReader.withoutComparison(words.bare()) : words.bare();
    Stretch bare = unit.is(Type.MONEY) ? told.withoutFirst(TELLS) : told;
    bare = things.isLevel(bare) || isOther(words) ? bare.after(bare.to()) : bare;
    boolean plain = bare.from() == words.from();
    String verb = listed && plain && joins(words) ? sharedVerb(bare, unit.type()) : "";
    int counted = things.countedEnd(bare, end, unit);
    String named = things.read(bare, words.to(), counted, unit.type(), verb);
    if (bare.is(TOTAL) && topics.hasLast() && !recent.last().indicator().isEmpty()) {
      String things = recent.last().indicator();
      return Measured.level(things.substring(Verbs.end(things, 0, things.length())) + TOTAL);
    }
    if (within() && recent.last().indicator().endsWith(named) && !named.isEmpty()) {
      return recent.last();
    }
    if (named.isEmpty()) {
      return unnamed(words, end, unit);
    }
    done = "";
    if (bare.verbsEnd() == bare.to() && named.equals(bare.text())) {
      String name = named + object(named, unit.unit(), words.from());
      return AimWords.promise(words, end)
          ? new Measured(name, Direction.NONE, Role.GOAL)
          : Measured.level(name);
    }
    List<String> names = Spread.names(ofEach(bare), end);
    if (names.isEmpty()) {
      return AimWords.promise(words, end)
          ? new Measured(named, Direction.NONE, Role.GOAL)
          : level(named, words);
    }
    return recent.first(names, bare.until(bare.verbsEnd()).text());
  }

  /** Returns whether words only tell which other amount is meant: 较上年末的. */
  private static boolean isOther(Stretch words) {
    Stretch told = words.withoutBlanks();
    return told.endsWith("的")
        && (told.startsWith("较")
            || told.startsWith("比上")
            || told.startsWith("比去")
            || told.startsWith("比“"));
  }

  /** Leaves out what is done with each of a list of things: 分别新增 in A、B分别新增3项和4项. */
  private static Stretch ofEach(Stretch words) {
    int each = words.each();
    Stretch done = each < 0 ? words : words.after(each + Spread.EACH.length());
    boolean acts = each > words.from() && done.verbsEnd() == done.to();
    return acts ? words.until(each) : words;
  }

  /** Returns what a number speaks of whose own words name nothing. */
  private Measured unnamed(Stretch words, int end, UnitWord unit) {
    List<String> together = topics.together(end);
    if (!together.isEmpty()) {
      return recent.first(together, "");
    }
    String topic =
        unit.is(Type.RATE) && !isDoubled(words)
            ? topics.topic(unit.is('倍') ? null : unit.unit())
            : Indicators.measured(reached(words, unit));
    if (words.withoutTails().isEmpty() && hasDone(words)) {
      done = words.indexOf(KindReader.CUMULATIVE) >= 0 ? done : DONE; // 累计完成 is all of it
    }
    boolean again = topic.isEmpty() || topic.endsWith(done);
    Measured level = level(again ? topic : topic + done, words);
    boolean same =
        unit.unit().equals(MeasureUnit.PERCENT)
            && level.indicator().equals(recent.last().indicator());
    return same && level.direction() == Direction.NONE
        ? new Measured(level.indicator(), recent.last().direction(), level.role()) // 增长5%,力争6%
        : level;
  }

  /**
   * Returns what an amount speaks of that words such as 达到 tell: what has grown directly before.
   */
  private String reached(Stretch words, UnitWord unit) {
    boolean grown =
        topics.hasLast()
            && recent.last().role() == Role.CHANGE
            && topics.last().figure().value().unit().equals(MeasureUnit.PERCENT);
    boolean reached =
        passage.startsWith(REACHES, words.to()) || words.withoutBlanks().endsWith(REACHES);
    return grown && reached && !isDoubled(words)
        ? recent.last().indicator()
        : topics.topic(isDoubled(words) ? null : unit.unit());
  }

  private Measured level(String name, Stretch words) {
    return new Measured(name, isDoubled(words) ? Direction.INCREASE : Direction.NONE, Role.LEVEL);
  }

  /** Returns whether the number before only tells which things are meant: 亿元以上 in 亿元以上项目15个. */
  private boolean within() {
    return topics.hasLast() && topics.last().kind() == MentionKind.THRESHOLD;
  }

  /**
   * Returns what the number before counted in the same unit, if a verb is told of it too: 住房 in
   * 新开工住房2万套、建成1万套.
   */
  private String object(String verb, MeasureUnit unit, int clause) {
    if (!topics.hasLast()
        || !unit.equals(topics.last().figure().value().unit())
        || passage.text(topics.lastEnd(), clause).indexOf(';') >= 0) {
      return "";
    }
    String before = recent.last().indicator();
    int verbs = Verbs.end(before, 0, before.length());
    return verbs > 0 || verb.endsWith("增") ? before.substring(verbs) : "";
  }

  private boolean isDoubled(Stretch words) {
    return passage.at(words.to()) == '翻';
  }

  /** Returns whether a word such as 和 stands directly before what is left of the clause. */
  private boolean joins(Stretch words) {
    return Spread.JOINTS.has(passage.at(words.from() - 1));
  }

  private static boolean hasDone(Stretch words) {
    Stretch stripped = words.withoutBlanks();
    boolean timed = words.withoutTimes().from() > stripped.from();
    return !timed && (stripped.endsWith(DONE) || stripped.endsWith("完成了"));
  }

  /** Returns the verb of the thing listed before, for a thing that has none. */
  private String sharedVerb(Stretch words, Type type) {
    boolean thing = type == Type.COUNT || type == Type.MEASURE;
    String listed = recent.last().indicator();
    return thing && words.verbsEnd() == words.from() && !words.acts()
        ? listed.substring(0, Verbs.end(listed, 0, listed.length()))
        : "";
  }
}

package org.luoshi.quantity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.ChangeReader.Change;
import org.luoshi.quantity.Measured.Role;
import org.luoshi.quantity.ShareReader.Goal;
import org.luoshi.quantity.UnitWord.Type;

/**
 * Reads from the words around a number what it speaks of; numbers must be asked in the order of the
 * text.
 */
final class SubjectReader {

  private static final UnitWord RATE = new UnitWord("%", MeasureUnit.PERCENT, 0, Type.RATE);
  private static final WordSet TELLS = WordSet.of("tell");
  private static final String DONE = "完成";
  private static final String EACH = "分别";
  private static final String SUCH = "的有";
  private static final WordSet ALREADY = WordSet.of("already");
  private static final String TOTAL = "总数";
  private static final String LASTING = "连续";

  private final Passage passage;
  private final Topics topics;
  private final ThingReader things;
  private final Clauses clauses;
  private final Shares shares;
  private final Deque<Measured> spread = new ArrayDeque<>(0); // for the numbers that follow
  private Measured last = Measured.level("");
  private String done = ""; // 完成, where it goes on to the next number

  /** Creates a reader that looks back at the mentions which its caller adds to a list. */
  SubjectReader(Passage passage, List<QuantityMention> mentions) {
    this.passage = passage;
    this.topics = new Topics(passage, mentions);
    this.things = new ThingReader(passage);
    this.clauses = new Clauses(passage);
    this.shares = new Shares(passage, things, topics);
  }

  /** Returns the words between the clause's beginning, or the mention before, and the number. */
  Stretch before(int start) {
    done = topics.reach(start) ? "" : done;
    return clauses.before(start, topics.lastEnd());
  }

  /** Returns what a number speaks of whose words before it {@link #before} returned. */
  Measured read(Stretch before, int end, UnitWord unit) {
    topics.enter(before.from());
    Measured measured = measured(before, end, unit);
    last = unit.is(Type.TIME) ? last : measured;
    return measured;
  }

  private Measured measured(Stretch before, int end, UnitWord unit) {
    boolean adjacent = topics.hasLast() && before.from() == topics.lastEnd();
    boolean listed = adjacent && !before.isEmpty() && Spread.JOINTS.has(passage.at(before.from()));
    Stretch words = listed ? before.after(before.from() + 1) : before;
    boolean rate = unit.is(Type.RATE);
    boolean again = words.withoutTails().isEmpty() && (rate || !things.isBehind(end));
    if (again && (listed || !rate && adjacent && before.withoutBlanks().isEmpty())) {
      return spread.isEmpty() ? last : spread.removeFirst();
    }
    spread.clear();
    Measured bracketed = bracketed(before, end, unit);
    if (bracketed != null) {
      return bracketed;
    }
    int set = ShareReader.set(words);
    if (set > words.from() || listed && last.role() == Role.GOAL) {
      Measured level = level(words.after(set), listed, end, unit);
      return new Measured(level.indicator(), Direction.NONE, Role.GOAL);
    }
    if (!rate && ShareReader.isGoal(passage, end)) {
      String name = things.name(words.bare());
      return new Measured(
          name.isEmpty() ? topics.topic(unit.unit()) : name, Direction.NONE, Role.GOAL);
    }
    Measured share = shares.ofTarget(words, end, unit, adjacent && last.role() == Role.GOAL);
    if (share != null) {
      List<String> together =
          share.role() == Role.SHARE && words.indexOf(EACH) >= 0 ? topics.together(end) : List.of();
      for (String name : together) {
        spread.add(new Measured(Indicators.completion(name), Direction.NONE, Role.SHARE));
      }
      return together.isEmpty() ? share : spread.removeFirst();
    }
    String part = rate ? shares.ofWhole(words) : "";
    if (!part.isEmpty()) {
      List<String> together = words.indexOf(EACH) >= 0 ? topics.together(end) : List.of();
      String whole = part.substring(part.lastIndexOf('占'));
      return together.isEmpty()
          ? Measured.level(part)
          : spread(together.stream().map(name -> name.concat(whole)).toList(), "");
    }
    if (rate || passage.isBoundary(end)) {
      Change change = ChangeReader.read(words, unit);
      change = change == null && rate ? ChangeReader.leading(words) : change;
      if (change != null) {
        return change(change, end, unit);
      }
      if (rate && adjacent && words.bare().isEmpty()) {
        return lasting().orElse(last);
      }
    }
    if (listed
        && words.isEmpty()
        && new Stretch(passage, end, passage.clauseEnd(end)).actsFirst()) {
      return last;
    }
    boolean within = adjacent && !listed && !passage.isBoundary(before.from());
    return level(within ? afterThing(words, end) : words, listed || within, end, unit);
  }

  /**
   * Returns what a rate in brackets, or a target in brackets with the part of it, says; or null.
   */
  private Measured bracketed(Stretch before, int end, UnitWord unit) {
    Measured alone = unit.is(Type.RATE) ? shares.inBrackets(before, end) : null;
    Measured told = alone == null ? shares.ofBracketed(before, unit) : alone;
    List<String> together = told == null || told == alone ? List.of() : topics.together(end);
    if (together.isEmpty()) {
      return told;
    }
    boolean share = told.role() == Role.SHARE;
    for (String name : together) {
      String indicator = share ? Indicators.completion(name) : name;
      spread.add(new Measured(indicator, Direction.NONE, told.role()));
    }
    return spread.removeFirst();
  }

  private Measured change(Change change, int end, UnitWord unit) {
    Stretch base = change.base().bare();
    Goal goal = ShareReader.goal(base);
    boolean aimed = goal != null && goal.base().isEmpty() && goal.own().isEmpty();
    base = goal != null && (goal.joined() || aimed) ? goal.base() : base;
    if (base.isEmpty()) {
      String bracketed = shares.beforeBracket(change.base());
      if (!bracketed.isEmpty()) {
        return change.of(bracketed, unit);
      }
      List<String> together = topics.together(end);
      if (!together.isEmpty()) {
        return spread(together, change, unit);
      }
      String topic =
          unit.isPoints() || !unit.is(Type.RATE)
              ? topics.topic(unit.is(Type.RATE) ? null : unit.unit())
              : topics.measured();
      Measured same = change.of(topic, unit);
      boolean goesOn = last.role() == Role.GOAL && !ended(topics.lastEnd(), end);
      boolean planned = aimed || goesOn && same.role() == Role.CHANGE;
      return planned ? new Measured(same.indicator(), same.direction(), Role.GOAL) : same;
    }
    List<String> names = Spread.names(base, end);
    return names.isEmpty() ? change.of(things.name(base), unit) : spread(names, change, unit);
  }

  /** Returns whether a sentence or a remark in brackets ends between two places. */
  private boolean ended(int from, int to) {
    String between = passage.text(from, to);
    return between.indexOf('。') >= 0 || between.indexOf(')') > between.indexOf('(');
  }

  /** Keeps what a change says of the names of a list for their numbers, and returns the first. */
  private Measured spread(List<String> names, Change change, UnitWord unit) {
    for (String name : names) {
      spread.add(change.of(name, unit));
    }
    return spread.removeFirst();
  }

  /** Keeps the names of a list for their numbers, and returns the first. */
  private Measured spread(List<String> names, String verbs) {
    for (String name : names) {
      spread.add(Measured.level(name.startsWith(verbs) ? name : verbs.concat(name)));
    }
    return spread.removeFirst();
  }

  /** Returns what a number of a certain kind speaks of. */
  Measured read(Stretch before, int end, MentionKind kind) {
    topics.enter(before.from());
    return switch (kind) {
      case RANK -> Measured.level(ranked(before));
      case CHANGE -> new Measured(topics.topic(null), Direction.INCREASE, Role.CHANGE);
      default -> Measured.level(things.read(before.bare(), before.to(), end, Type.COUNT, ""));
    };
  }

  private String ranked(Stretch before) {
    Stretch words = RankReader.withoutScope(before.until(RankReader.wordsStart(before)).bare());
    Change change = ChangeReader.read(words, RATE);
    String name =
        change != null ? change(change, words.to(), RATE).indicator() : things.name(words);
    return name.isEmpty() ? topics.topic(null) : name;
  }

  private Measured level(Stretch words, boolean listed, int end, UnitWord unit) {
    if (words.endsWith(SUCH)) {
      Stretch such = words.until(words.to() - SUCH.length()).withoutTimes();
      return Measured.level(things.name(such.withoutFirst(ALREADY)));
    }
    Stretch told = isDoubled(words) ? ChangeReader.withoutComparison(words.bare()) : words.bare();
    Stretch bare = unit.is(Type.MONEY) ? told.withoutFirst(TELLS) : told;
    boolean plain = bare.from() == words.from();
    String verb = listed && plain && joins(words) ? sharedVerb(bare, unit.type()) : "";
    int counted = things.countedEnd(bare, end, unit);
    String named = things.read(bare, words.to(), counted, unit.type(), verb);
    if (bare.is(TOTAL) && topics.hasLast() && !last.indicator().isEmpty()) {
      String things = last.indicator();
      return Measured.level(things.substring(Verbs.end(things, 0, things.length())) + TOTAL);
    }
    if (within() && last.indicator().endsWith(named) && !named.isEmpty()) {
      return last;
    }
    if (named.isEmpty()) {
      List<String> together = topics.together(end);
      if (!together.isEmpty()) {
        return spread(together, "");
      }
      String topic =
          unit.is(Type.RATE) && !isDoubled(words)
              ? topics.topic(unit.unit())
              : Indicators.measured(topics.topic(isDoubled(words) ? null : unit.unit()));
      boolean all = words.indexOf(KindReader.CUMULATIVE) >= 0; // 累计完成 tells no part of a plan
      done = words.withoutTails().isEmpty() && hasDone(words) && !all ? DONE : done;
      boolean again = topic.isEmpty() || topic.endsWith(done);
      return level(again ? topic : topic + done, words);
    }
    done = "";
    if (bare.verbsEnd() == bare.to() && named.equals(bare.text())) {
      String name = named + object(named, unit.unit(), words.from());
      return AimWords.promise(words, end)
          ? new Measured(name, Direction.NONE, Role.GOAL)
          : Measured.level(name);
    }
    List<String> names = Spread.names(bare, end);
    if (names.isEmpty()) {
      return AimWords.promise(words, end)
          ? new Measured(named, Direction.NONE, Role.GOAL)
          : level(named, words);
    }
    return spread(names, bare.until(bare.verbsEnd()).text());
  }

  private Measured level(String name, Stretch words) {
    return new Measured(name, isDoubled(words) ? Direction.INCREASE : Direction.NONE, Role.LEVEL);
  }

  /** Returns whether the number before only tells which things are meant: 亿元以上 in 亿元以上项目15个. */
  private boolean within() {
    return topics.hasLast() && topics.last().kind() == MentionKind.THRESHOLD;
  }

  /** Leaves out the thing that the number directly before counts: 街道 in 14个街道140个社区. */
  private Stretch afterThing(Stretch words, int end) {
    Stretch thing = words.withoutTails();
    boolean whole =
        passage.isBoundary(end) || passage.at(end) == '的' || thing.lastVerbStart() < thing.to();
    return whole ? words : words.after(words.to());
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
    String before = last.indicator();
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

  /** Returns what the years before speak of: 涨幅 in 涨幅连续3年控制在4%以内. */
  private Optional<Measured> lasting() {
    String indicator = topics.last().subject().indicator();
    boolean lasts = topics.last().kind() == MentionKind.CUMULATIVE && indicator.endsWith(LASTING);
    return lasts
        ? Optional.of(Measured.level(indicator.substring(0, indicator.length() - LASTING.length())))
        : Optional.empty();
  }

  private static boolean hasDone(Stretch words) {
    Stretch stripped = words.withoutBlanks();
    boolean timed = words.withoutTimes().from() > stripped.from();
    return !timed && (stripped.endsWith(DONE) || stripped.endsWith("完成了"));
  }

  /** Returns the verb of the thing listed before, for a thing that has none. */
  private String sharedVerb(Stretch words, Type type) {
    boolean thing = type == Type.COUNT || type == Type.MEASURE;
    String listed = last.indicator();
    return thing && words.verbsEnd() == words.from() && !words.acts()
        ? listed.substring(0, Verbs.end(listed, 0, listed.length()))
        : "";
  }
}

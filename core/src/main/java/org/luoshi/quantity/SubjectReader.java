package org.luoshi.quantity;

import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.ChangeReader.Change;
import org.luoshi.quantity.Measured.Role;
import org.luoshi.quantity.ShareReader.Goal;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.Lexicon;

/**
 * Reads from the words around a number what it speaks of; numbers must be asked in the order of the
 * text.
 */
final class SubjectReader {

  private static final UnitWord RATE = new UnitWord("%", MeasureUnit.PERCENT, 0, Type.RATE);
  private static final Lexicon REACHES = Lexicon.of("达到", "达", "增至", "增加到");
  private static final String EXCEEDS = "高于";
  private static final String LASTING = "连续";

  private final Passage passage;
  private final Topics topics;
  private final ThingReader things;
  private final Clauses clauses;
  private final Shares shares;
  private final Recent recent = new Recent();
  private final LevelReader levels;

  /** Creates a reader that looks back at the mentions which its caller adds to a list. */
  SubjectReader(Passage passage, List<QuantityMention> mentions) {
    this.passage = passage;
    this.topics = new Topics(passage, mentions);
    this.things = new ThingReader(passage);
    this.clauses = new Clauses(passage);
    this.shares = new Shares(passage, things, topics);
    this.levels = new LevelReader(passage, topics, things, recent);
  }

  /** Returns the words between the clause's beginning, or the mention before, and the number. */
  Stretch before(int start) {
    if (topics.reach(start)) {
      levels.endSentence();
    }
    return clauses.before(start, topics.lastEnd());
  }

  /** Returns what a number speaks of whose words before it {@link #before} returned. */
  Measured read(Stretch before, int end, UnitWord unit) {
    topics.enter(before.from());
    Measured measured = measured(before, end, unit);
    if (!unit.is(Type.TIME)) {
      recent.note(measured);
    }
    return measured;
  }

  private Measured measured(Stretch before, int end, UnitWord unit) {
    boolean adjacent = topics.hasLast() && before.from() == topics.lastEnd();
    boolean listed = adjacent && !before.isEmpty() && Spread.JOINTS.has(passage.at(before.from()));
    Stretch words = listed ? before.after(before.from() + 1) : before;
    boolean rate = unit.is(Type.RATE);
    boolean again =
        words.withoutTails().isEmpty()
            && (rate || !things.isBehind(end))
            && !(listed && isReached(words, unit));
    if (again && (listed || !rate && adjacent && before.withoutBlanks().isEmpty())) {
      return recent.next();
    }
    recent.forget();
    Measured bracketed = bracketed(before, end, unit);
    if (bracketed != null) {
      return bracketed;
    }
    Measured exceeded = exceeded(words, end, unit);
    if (exceeded != null) {
      return exceeded;
    }
    if (levels.countsSuch(words)) {
      return levels.read(words, listed, end, unit);
    }
    int set = ShareReader.set(words);
    if (set > words.from() || listed && recent.last().role() == Role.GOAL) {
      Measured level = levels.read(words.after(set), listed, end, unit);
      return new Measured(level.indicator(), Direction.NONE, Role.GOAL);
    }
    boolean closes = passage.isBoundary(end);
    if (!rate && !closes && ShareReader.isGoal(passage, end)) {
      String name = things.name(words.bare());
      return new Measured(
          name.isEmpty() ? topics.topic(unit.unit()) : name, Direction.NONE, Role.GOAL);
    }
    Measured share =
        shares.ofTarget(words, end, unit, adjacent && recent.last().role() == Role.GOAL);
    if (share != null) {
      List<String> together =
          share.role() == Role.SHARE && words.each() >= 0 ? topics.together(end) : List.of();
      return together.isEmpty()
          ? share
          : recent.first(together.stream().map(SubjectReader::completion).toList());
    }
    String part = rate ? shares.ofWhole(words) : "";
    if (!part.isEmpty()) {
      List<String> together = words.each() >= 0 ? topics.together(end) : List.of();
      String whole = part.substring(part.lastIndexOf('占'));
      return together.isEmpty()
          ? Measured.level(part)
          : recent.first(together.stream().map(name -> name.concat(whole)).toList(), "");
    }
    if (rate || closes) {
      Change change = ChangeReader.read(words, unit);
      change = change == null && rate ? ChangeReader.leading(words) : change;
      if (change != null) {
        return change(change, end, unit);
      }
      if (rate && adjacent && words.bare().isEmpty()) {
        return lasting().orElse(recent.last());
      }
    }
    if (listed
        && words.isEmpty()
        && new Stretch(passage, end, passage.clauseEnd(end)).actsFirst()) {
      return recent.last();
    }
    boolean within = adjacent && !listed && !passage.isBoundary(before.from());
    return levels.read(within ? afterThing(words, end) : words, listed || within, end, unit);
  }

  /**
   * Returns what a rate in brackets, or a target in brackets with the part of it, says; or null.
   */
  private Measured bracketed(Stretch before, int end, UnitWord unit) {
    char edge = passage.at(before.from() - 1);
    if (edge != '(' && edge != ')') {
      return null;
    }
    Measured alone = unit.is(Type.RATE) ? shares.inBrackets(before, end) : null;
    Measured told = alone == null ? shares.ofBracketed(before, unit) : alone;
    List<String> together = told == null || told == alone ? List.of() : topics.together(end);
    if (together.isEmpty()) {
      return told;
    }
    Role role = told.role();
    return recent.first(
        together.stream()
            .map(
                name ->
                    role == Role.SHARE
                        ? completion(name)
                        : new Measured(name, Direction.NONE, role))
            .toList());
  }

  /** Returns whether 达到 tells the level that was reached by the change before: 增长3%、达到20厘米. */
  private boolean isReached(Stretch words, UnitWord unit) {
    return !unit.is(Type.RATE)
        && recent.last().role() == Role.CHANGE
        && REACHES.starts(words.withoutBlanks().text());
  }

  /**
   * Returns what a target is of that a rate exceeds, and by how much: both numbers of 高于5%的目标2个百分点;
   * or null.
   */
  private Measured exceeded(Stretch words, int end, UnitWord unit) {
    if (!unit.is(Type.RATE)) {
      return null;
    }
    if (!unit.isPoints()) {
      boolean aim = ShareReader.goalEnd(passage, end) > end && words.indexOf(EXCEEDS) >= 0;
      return aim ? new Measured(topics.topic(unit.unit()), Direction.NONE, Role.GOAL) : null;
    }
    boolean told =
        topics.hasLast()
            && topics.last().kind() == MentionKind.TARGET
            && recent.last().role() == Role.GOAL
            && ShareReader.goalEnd(passage, topics.lastEnd()) == words.to();
    return told ? new Measured(recent.last().indicator(), Direction.INCREASE, Role.CHANGE) : null;
  }

  private static Measured completion(String name) {
    return new Measured(Indicators.completion(name), Direction.NONE, Role.SHARE);
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
      boolean goesOn = recent.last().role() == Role.GOAL && !ended(topics.lastEnd(), end);
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
    return recent.first(names.stream().map(name -> change.of(name, unit)).toList());
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

  /** Leaves out the thing that the number directly before counts: 街道 in 14个街道140个社区. */
  private Stretch afterThing(Stretch words, int end) {
    Stretch thing = words.withoutTails();
    boolean whole =
        passage.isBoundary(end) || passage.at(end) == '的' || thing.lastVerbStart() < thing.to();
    return whole ? words : words.after(words.to());
  }

  /** Returns what the years before speak of: 涨幅 in 涨幅连续3年控制在4%以内. */
  private Optional<Measured> lasting() {
    String indicator = topics.last().subject().indicator();
    boolean lasts = topics.last().kind() == MentionKind.CUMULATIVE && indicator.endsWith(LASTING);
    return lasts
        ? Optional.of(Measured.level(indicator.substring(0, indicator.length() - LASTING.length())))
        : Optional.empty();
  }
}

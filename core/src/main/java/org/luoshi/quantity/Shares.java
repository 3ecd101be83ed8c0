package org.luoshi.quantity;

import org.luoshi.quantity.Measured.Role;
import org.luoshi.quantity.ShareReader.Goal;
import org.luoshi.quantity.UnitWord.Type;

/** What part of a target, or of a whole, a number says that something is. */
final class Shares {

  private static final WordSet SCHEDULES = WordSet.of("schedule");
  private static final WordSet PLANNED = WordSet.of("planned");
  private static final String DONE = "完成";

  private final Passage passage;
  private final ThingReader things;
  private final Topics topics;

  /**
   * Creates a reader.
   *
   * @param topics what the sentence spoke of before
   */
  Shares(Passage passage, ThingReader things, Topics topics) {
    this.passage = passage;
    this.things = things;
    this.topics = topics;
  }

  /** Returns which part of its target a number says was reached; null if it says no such thing. */
  Measured ofTarget(Stretch words, int end, UnitWord unit, boolean behindGoal) {
    boolean points = unit.isPoints();
    Goal goal = points ? null : ShareReader.goal(words);
    boolean rate = unit.is(Type.RATE);
    if (!rate && words.endsWith("的有")) {
      return null; // 完成任务的有3项 counts what is so
    }
    if (rate && goal == null && !points && words.withoutTails().endsWith(PLANNED) > 0) {
      String named = Indicators.measured(topics.measured());
      return new Measured(Indicators.completion(named), Direction.NONE, Role.SHARE);
    }
    if (goal == null || rate && isProgress(words.withoutTails())) {
      return rate && !points ? reached(words, end, behindGoal) : null;
    }
    int over = rate && !goal.own().is("超") ? 0 : exceeding(goal.own());
    if (over > 0) {
      String thing = things.name(goal.own().until(goal.own().to() - over).bare());
      String named = thing.isEmpty() ? topics.topic(unit.unit()) : thing;
      return new Measured(named, Direction.INCREASE, Role.CHANGE);
    }
    String base = things.name(goal.base());
    String own = things.name(goal.own());
    String named = base.isEmpty() ? own : base;
    if (rate && (goal.joined() || words.endsWith("的"))) {
      String measured = named.isEmpty() ? Indicators.measured(topics.measured()) : named;
      return new Measured(Indicators.completion(measured), Direction.NONE, Role.SHARE);
    }
    if (goal.joined() && !own.isEmpty() || !rate && words.endsWith(SCHEDULES) > 0) {
      return null;
    }
    String thing = named.isEmpty() && !rate ? things.behind(end) : named;
    return new Measured(thing.isEmpty() ? topics.topic(null) : thing, Direction.NONE, Role.GOAL);
  }

  /**
   * Returns what the target in brackets is, and the part of it that is told behind: 占年度任务(5万个)的40%;
   * null if there is none.
   */
  Measured ofBracketed(Stretch words, UnitWord unit) {
    int close = words.from() - 1;
    if (unit.is(Type.RATE) && words.is("的") && passage.at(close) == ')' && topics.hasLast()) {
      return topics.lastEnd() == close
          ? new Measured(
              Indicators.completion(topics.last().subject().indicator()),
              Direction.NONE,
              Role.SHARE)
          : null;
    }
    if (passage.at(close) != '(' || !words.isEmpty() || !topics.hasLast()) {
      return null;
    }
    Stretch before = new Stretch(passage, passage.clauseStart(close, topics.lastEnd()), close);
    Goal goal = ShareReader.goal(before);
    return goal != null && goal.joined()
        ? new Measured(Indicators.measured(topics.topic(null)), Direction.NONE, Role.GOAL)
        : null;
  }

  /** Returns what a rate alone in brackets says of what stands before them; null if it is none. */
  Measured inBrackets(Stretch words, int end) {
    int open = words.from() - 1;
    if (!words.isEmpty() || passage.at(open) != '(' || passage.at(end) != ')') {
      return null;
    }
    if (topics.hasLast() && topics.lastEnd() == open) {
      String name = Indicators.measured(topics.last().subject().indicator());
      int from = passage.clauseStart(topics.last().start());
      boolean done =
          new Stretch(passage, from, topics.last().start()).withoutBlanks().endsWith(DONE);
      return done
          ? new Measured(Indicators.completion(name), Direction.NONE, Role.SHARE)
          : Measured.level(name);
    }
    String name = beforeBracket(words);
    return name.isEmpty() ? null : Measured.level(name);
  }

  /** Returns what stands before the bracket that some words open: 利润 in 利润(同比增长8%); or empty. */
  String beforeBracket(Stretch words) {
    int open = words.from() - 1;
    return passage.at(open) == '('
        ? things.name(
            new Stretch(passage, passage.clauseStart(open, topics.lastEnd()), open).bare())
        : "";
  }

  /** Returns the length of the word by which 超年度目标6个 tells how far a target is exceeded, or 0. */
  private static int exceeding(Stretch own) {
    return own.endsWith("超") ? 1 : own.endsWith("超出") ? 2 : 0;
  }

  /** Returns whether words name the progress of works, which is no target: 形象进度. */
  private static boolean isProgress(Stretch words) {
    return words.endsWith("进度") && words.endsWith(SCHEDULES) == 0;
  }

  /** 完成率80%, 已完成80%, and 目标500人的80% behind a target. */
  private Measured reached(Stretch words, int end, boolean behindGoal) {
    Stretch bare = words.withoutTails();
    boolean same = behindGoal && bare.isEmpty();
    Stretch noun = bare.withoutLeads();
    boolean generic = noun.is("完成率") || noun.is("完成比例") || noun.is("完成进度");
    boolean finished = words.withoutBlanks().endsWith(DONE) || words.endsWith("完成了");
    String thing = finished && noun.isEmpty() ? things.behind(end) : "";
    if (!thing.isEmpty()) {
      return new Measured(Indicators.completion(thing), Direction.NONE, Role.SHARE);
    }
    if (!same && !generic && !finished) {
      return null;
    }
    String name =
        generic || noun.isEmpty() ? Indicators.measured(topics.topic(null)) : things.name(noun);
    return new Measured(Indicators.completion(name), Direction.NONE, Role.SHARE);
  }

  /** Returns 农业人口占总人口 for 农业人口80人,占总人口的20%; empty where 占 does not begin the clause. */
  String ofWhole(Stretch words) {
    String whole = whole(words);
    String named = whole.isEmpty() ? "" : Indicators.measured(topics.topic(null));
    int portion = named.indexOf('占');
    String thing = portion > 0 ? named.substring(0, portion) : named;
    return thing.isEmpty() ? "" : thing + whole;
  }

  /** Returns 占总人口 and the like; empty where 占 does not begin the clause. */
  private String whole(Stretch words) {
    Stretch clause = words.withoutTails().withoutLeads();
    if (clause.isEmpty()) {
      return words.withoutBlanks().endsWith("占") ? "占比" : "";
    }
    char first = passage.at(clause.from());
    boolean each = clause.to() - clause.from() > 2 && passage.startsWith("分别", clause.from());
    int from = clause.from() + (each ? 2 : first == '约' || first == '仅' ? 1 : 0);
    return passage.at(from) == '占' && from + 1 < clause.to() ? passage.text(from, clause.to()) : "";
  }
}

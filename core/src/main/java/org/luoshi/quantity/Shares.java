package org.luoshi.quantity;

import java.util.function.Supplier;
import org.luoshi.quantity.Measured.Role;
import org.luoshi.quantity.ShareReader.Goal;
import org.luoshi.quantity.UnitWord.Type;

/** What part of a target, or of a whole, a number says that something is. */
final class Shares {

  private static final WordSet SCHEDULES = WordSet.of("schedule");
  private static final String DONE = "完成";

  private final Passage passage;
  private final ThingReader things;
  private final Supplier<String> topic;

  /**
   * Creates a reader.
   *
   * @param topic what the sentence spoke of last
   */
  Shares(Passage passage, ThingReader things, Supplier<String> topic) {
    this.passage = passage;
    this.things = things;
    this.topic = topic;
  }

  /** Returns which part of its target a number says was reached; null if it says no such thing. */
  Measured ofTarget(Stretch words, int end, UnitWord unit, boolean behindGoal) {
    boolean points = unit.isPoints();
    Goal goal = ShareReader.goal(words);
    boolean rate = unit.is(Type.RATE);
    if (goal == null || points || rate && isProgress(words.withoutTails())) {
      return rate && !points ? reached(words, end, behindGoal) : null;
    }
    String base = things.name(goal.base());
    String own = things.name(goal.own());
    String named = base.isEmpty() ? own : base;
    if (rate && (goal.joined() || words.endsWith("的"))) {
      String measured = named.isEmpty() ? Indicators.measured(topic.get()) : named;
      return new Measured(Indicators.completion(measured), Direction.NONE, Role.SHARE);
    }
    if (goal.joined() && !own.isEmpty()) {
      return null;
    }
    return new Measured(named.isEmpty() ? topic.get() : named, Direction.NONE, Role.GOAL);
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
    String thing = finished && bare.withoutLeads().isEmpty() ? things.behind(end) : "";
    if (!thing.isEmpty()) {
      return new Measured(Indicators.completion(thing), Direction.NONE, Role.SHARE);
    }
    if (!same && !generic && !finished) {
      return null;
    }
    String name = generic || noun.isEmpty() ? Indicators.measured(topic.get()) : things.name(noun);
    return new Measured(Indicators.completion(name), Direction.NONE, Role.SHARE);
  }

  /** Returns 农业人口占总人口 for 农业人口80人,占总人口的20%; empty where 占 does not begin the clause. */
  String ofWhole(Stretch words) {
    Stretch bare = words.withoutTails();
    Stretch clause = bare.withoutLeads();
    clause =
        "约仅".indexOf(passage.at(clause.from())) >= 0 ? clause.after(clause.from() + 1) : clause;
    boolean own = bare.withoutLeads().isEmpty() && words.withoutBlanks().endsWith("占");
    String whole = own ? "占比" : clause.text();
    boolean part = whole.startsWith("占") && whole.length() > 1;
    String named = part ? Indicators.measured(topic.get()) : "";
    int portion = named.indexOf('占');
    String thing = portion > 0 ? named.substring(0, portion) : named;
    return thing.isEmpty() ? "" : thing + whole;
  }
}

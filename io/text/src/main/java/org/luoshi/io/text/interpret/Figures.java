package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.PeriodWords;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.quantity.Indicators;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/**
 * Finds in parts of lines what is to be reached, and what was reached. Used by one thread.
 *
 * @param around the period that figures belong to whose sentence names none
 * @param topic what figures speak of whose sentence does not tell; empty if that is not known
 * @param named the periods that words named so far, so that equal ones are one value
 * @param indicators what figures spoke of so far, for the same reason
 */
record Figures(
    Optional<ReportingPeriod> around,
    String topic,
    Map<String, Optional<ReportingPeriod>> named,
    Map<String, String> indicators) {

  /**
   * A clause of a part, and what was found in it with places counted from {@code origin}.
   *
   * @param text its words; empty where nothing was found in it
   * @param found what was found in the part
   * @param first the first of it in the clause
   * @param end the first behind the clause
   */
  private record Clause(
      Part part, int origin, String text, List<QuantityMention> found, int first, int end) {

    /**
     * Whether a number only tells from where another one moved: 由4.2%降至3.9%, 由上年90人增至99人,
     * 比10起上升20%.
     */
    boolean isBase(QuantityMention mention) {
      String s = part.line().folded();
      int number = origin + mention.start();
      int start = number - EARLIER.lengthBefore(s, part.from(), number);
      boolean compared =
          start > 0
              && s.charAt(start - 1) == '比'
              && (start == 1 || ",、;同".indexOf(s.charAt(start - 2)) >= 0);
      return compared || start > 0 && "由从".indexOf(s.charAt(start - 1)) >= 0;
    }

    Span span(QuantityMention mention) {
      return part.line().span(origin + mention.start(), origin + mention.end());
    }
  }

  private static final Lexicon EARLIER =
      Lexicon.of("上年", "去年", "上年的", "去年的", "上年末", "上年底", "去年末", "去年底", "年初", "原来", "原来的");
  private static final CharacterSet STOPS = CharacterSet.of(",;。");

  static Figures of(Optional<ReportingPeriod> around) {
    return new Figures(around, "", new HashMap<>(), new HashMap<>());
  }

  /** Returns figures that speak of what the targets speak of, if that is one thing. */
  Figures answering(List<Target> targets) {
    String measured = "";
    for (Target target : targets) {
      String name = Indicators.measured(target.indicator());
      if (!name.isEmpty() && !measured.isEmpty() && !name.equals(measured)) {
        return this;
      }
      measured = name.isEmpty() ? measured : name;
    }
    return measured.isEmpty() ? this : new Figures(around, measured, named, indicators);
  }

  /** Returns a target for each figure to be reached and for each clause that names a relation. */
  List<Target> targets(List<Part> parts) {
    List<Target> targets = new ArrayList<>();
    for (Clause clause : clauses(parts, Stance.PLANNED)) {
      for (int i = clause.first; i < clause.end; i++) {
        QuantityMention mention = clause.found.get(i);
        if (mention.kind() == MentionKind.TARGET && !clause.isBase(mention)) {
          targets.add(target(clause, mention));
        }
      }
      if (clause.first == clause.end) {
        Relation.target(clause.part).map(t -> t.withPeriod(around)).ifPresent(targets::add);
      }
    }
    return targets;
  }

  /** Returns the figures that are reported. */
  List<Measurement> measurements(List<Part> parts) {
    List<Measurement> measurements = new ArrayList<>();
    for (Clause clause : clauses(parts, Stance.REPORTED)) {
      for (int i = clause.first; i < clause.end; i++) {
        QuantityMention mention = clause.found.get(i);
        if (!clause.isBase(mention)) {
          Optional<Measurement.Builder> figure = Measurement.reported(mention, clause.text);
          if (figure.isPresent()) {
            measurements.add(placed(figure.get(), clause, mention));
          }
        }
      }
    }
    return measurements;
  }

  /** Returns the clauses of the parts in which there is a figure or may be a relation. */
  private static List<Clause> clauses(List<Part> parts, Stance stance) {
    List<Clause> clauses = new ArrayList<>();
    for (Part part : parts) {
      String words = part.line().text().substring(part.from(), part.to());
      List<QuantityMention> mentions = Quantities.in(words, stance);
      if (mentions.isEmpty() && (stance == Stance.REPORTED || !Relation.isNamedIn(part))) {
        continue;
      }
      int next = 0;
      for (Part clause : ReportParts.divide(part, STOPS)) {
        int first = next;
        while (next < mentions.size() && part.from() + mentions.get(next).start() < clause.to()) {
          next++;
        }
        if (first < next) {
          clauses.add(new Clause(clause, part.from(), clause.text(), mentions, first, next));
        } else if (stance == Stance.PLANNED) {
          clauses.add(new Clause(clause, part.from(), "", mentions, first, next));
        }
      }
    }
    return clauses;
  }

  private Target target(Clause clause, QuantityMention mention) {
    return Target.builder()
        .indicator(shared(mention.subject().indicator()))
        .comparator(mention.figure().comparator())
        .value(mention.figure().value())
        .upper(mention.figure().upper())
        .direction(mention.subject().direction())
        .period(period(mention.subject().period()))
        .text(clause.text)
        .span(clause.span(mention))
        .build();
  }

  private Measurement placed(Measurement.Builder figure, Clause clause, QuantityMention mention) {
    return figure
        .indicator(shared(indicator(mention)))
        .period(period(mention.subject().period()))
        .span(clause.span(mention))
        .build();
  }

  private Optional<ReportingPeriod> period(String words) {
    if (words.isEmpty()) {
      return around;
    }
    if (!named.containsKey(words)) {
      named.put(words, PeriodWords.typed(words, around));
    }
    return named.get(words);
  }

  private String shared(String indicator) {
    String known = indicators.putIfAbsent(indicator, indicator);
    return known == null ? indicator : known;
  }

  private String indicator(QuantityMention mention) {
    String own = mention.subject().indicator();
    boolean share = mention.figure().value().unit().equals(MeasureUnit.PERCENT);
    return !own.isEmpty() || mention.kind() == MentionKind.COUNT
        ? own
        : switch (mention.kind()) {
          case CHANGE -> share ? Indicators.change(topic, mention.subject().direction()) : topic;
          case RATIO_OF_TARGET -> Indicators.completion(topic);
          default -> topic;
        };
  }
}

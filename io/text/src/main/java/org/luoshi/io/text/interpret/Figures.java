package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.Target;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Span;

/** Finds in parts of lines what is to be reached, and what was reached. */
final class Figures {

  /** A clause of a part, and what was found in it with places counted from {@code origin}. */
  private record Clause(Part part, int origin, List<QuantityMention> mentions) {

    Span span(QuantityMention mention) {
      return part.line().span(origin + mention.start(), origin + mention.end());
    }
  }

  private Figures() {}

  /** Returns a target for each figure to be reached and for each clause that names a relation. */
  static List<Target> targets(List<Part> parts) {
    List<Target> targets = new ArrayList<>();
    for (Clause clause : clauses(parts, Stance.PLANNED)) {
      clause.mentions.stream()
          .filter(m -> m.kind() == MentionKind.TARGET)
          .map(m -> target(clause, m))
          .forEach(targets::add);
      if (clause.mentions.isEmpty()) {
        Relation.target(clause.part).ifPresent(targets::add);
      }
    }
    return targets;
  }

  /** Returns the figures that are reported. */
  static List<Measurement> measurements(List<Part> parts) {
    List<Measurement> measurements = new ArrayList<>();
    for (Clause clause : clauses(parts, Stance.REPORTED)) {
      for (QuantityMention mention : clause.mentions) {
        MeasurementKind.of(mention.kind())
            .ifPresent(kind -> measurements.add(measurement(clause, mention, kind)));
      }
    }
    return measurements;
  }

  private static List<Clause> clauses(List<Part> parts, Stance stance) {
    List<Clause> clauses = new ArrayList<>();
    for (Part part : parts) {
      String words = part.line().text().substring(part.from(), part.to());
      List<QuantityMention> mentions = Quantities.in(words, stance);
      int next = 0;
      for (Part clause : ReportParts.divide(part, ",;。")) {
        int first = next;
        while (next < mentions.size() && part.from() + mentions.get(next).start() < clause.to()) {
          next++;
        }
        clauses.add(new Clause(clause, part.from(), mentions.subList(first, next)));
      }
    }
    return clauses;
  }

  private static Target target(Clause clause, QuantityMention mention) {
    return Target.builder()
        .indicator(mention.subject().indicator())
        .comparator(mention.figure().comparator())
        .value(mention.figure().value())
        .upper(mention.figure().upper())
        .direction(mention.subject().direction())
        .text(clause.part.text())
        .span(clause.span(mention))
        .build();
  }

  private static Measurement measurement(
      Clause clause, QuantityMention mention, MeasurementKind kind) {
    return Measurement.builder()
        .indicator(mention.subject().indicator())
        .kind(kind)
        .comparator(mention.figure().comparator())
        .value(mention.figure().value())
        .upper(mention.figure().upper())
        .direction(mention.subject().direction())
        .text(clause.part.text())
        .span(clause.span(mention))
        .build();
  }
}

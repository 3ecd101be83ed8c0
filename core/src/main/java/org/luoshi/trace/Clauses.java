package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.model.Measurement;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** Divides texts into clauses, each with its place and its figures. */
final class Clauses {

  private static final String MARKS = ",;。:!?\n";

  private final List<Clause> clauses = new ArrayList<>();

  int size() {
    return clauses.size();
  }

  List<Clause> all() {
    return List.copyOf(clauses);
  }

  /**
   * Adds the clauses of a text.
   *
   * @param document which of the later documents it stands in
   * @param part what the text does
   * @param text the text as published
   * @param place where the text stands in the source
   */
  void add(int document, Clause.Part part, String text, TextPlace place) {
    List<QuantityMention> mentions = Quantities.in(text, Stance.REPORTED);
    String folded = Folding.fold(text);
    int next = 0;
    int from = 0;
    int offset = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at < text.length() && !ends(folded, at - 1)) {
        continue;
      }
      int first = next;
      while (next < mentions.size() && mentions.get(next).start() < at) {
        next++;
      }
      int to = ends(folded, at - 1) ? at - 1 : at;
      String words = text.substring(from, to);
      String stripped = Characters.strip(words);
      if (!stripped.isEmpty()) {
        int start = offset + words.codePointCount(0, words.indexOf(stripped));
        int end = start + stripped.codePointCount(0, stripped.length());
        clauses.add(
            new Clause(
                clauses.size(),
                document,
                part,
                stripped,
                solid(folded.substring(from, to)),
                place.of(start, end),
                figures(words, mentions.subList(first, next))));
      }
      offset += text.codePointCount(from, at);
      from = at;
    }
  }

  private static boolean ends(String folded, int at) {
    boolean inNumber =
        folded.charAt(at) == ','
            && at > 0
            && at + 1 < folded.length()
            && Character.isDigit(folded.charAt(at - 1))
            && Character.isDigit(folded.charAt(at + 1));
    return MARKS.indexOf(folded.charAt(at)) >= 0 && !inNumber;
  }

  /** Returns a folded text without blanks and quotation marks. */
  static String solid(String folded) {
    StringBuilder solid = new StringBuilder(folded.length());
    folded
        .chars()
        .filter(c -> !Characters.isBlank(c) && "“”\"'‘’《》".indexOf(c) < 0)
        .forEach(c -> solid.append((char) c));
    return solid.toString();
  }

  private static List<Measurement> figures(String words, List<QuantityMention> mentions) {
    List<Measurement> figures = new ArrayList<>();
    for (QuantityMention mention : mentions) {
      Measurement.reported(mention, Characters.strip(words))
          .map(Measurement.Builder::build)
          .ifPresent(figures::add);
    }
    return figures;
  }
}

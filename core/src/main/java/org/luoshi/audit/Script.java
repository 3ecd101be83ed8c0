package org.luoshi.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.text.Folding;

/** A text made ready for finding claims: its figures, sentences and brackets. */
final class Script {

  private static final int LEAD = 40;
  private static final int TAIL = 12;
  private static final int SENTENCE = 200;
  private static final String ENDS = ",;:!?。\n\t";
  private static final String SENTENCE_ENDS = "。!?\n";

  private final Cell cell;
  private final String text;
  private final int[] partners;
  private final boolean[] markEnds;
  private final List<Mark> marks = new ArrayList<>();

  Script(Cell cell) {
    this.cell = cell;
    this.text = Folding.fold(cell.text());
    this.partners = partners(text);
    this.markEnds = new boolean[text.length() + 1];
    List<QuantityMention> mentions =
        cell.stance()
            .map(stance -> Quantities.in(cell.text(), stance))
            .orElseGet(() -> Quantities.in(cell.text()));
    for (QuantityMention mention : mentions) {
      if (isFigure(mention)) {
        marks.add(new Mark(this, mention));
        markEnds[mention.end()] = true;
      }
    }
  }

  private boolean isFigure(QuantityMention mention) {
    return switch (mention.kind()) {
      case DEADLINE, THRESHOLD -> false;
      case PERIOD -> isMoved(mention);
      default -> mention.figure().comparator() != Comparator.EVERY;
    };
  }

  /** Returns whether a time is what another one is compared with: 由20天缩短至8天. */
  private boolean isMoved(QuantityMention time) {
    boolean leaves = "由从的".indexOf(at(time.start() - 1)) >= 0;
    return leaves && Words.moves(text, time.end());
  }

  private static int[] partners(String text) {
    int[] partners = new int[text.length()];
    Arrays.fill(partners, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open[depth++] = i;
      } else if (c == ')' && depth > 0) {
        partners[i] = open[--depth];
        partners[open[depth]] = i;
      } else if (c == '\n') {
        depth = 0;
      }
    }
    return partners;
  }

  Cell cell() {
    return cell;
  }

  /** Returns the folded text. */
  String text() {
    return text;
  }

  /** Returns the figures that can be computed with, in order; ranks among them. */
  List<Mark> marks() {
    return marks;
  }

  /** Returns a stretch of the folded text, as far as there is any. */
  String text(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(to, text.length());
    return start < end ? text.substring(start, end) : "";
  }

  char at(int i) {
    return 0 <= i && i < text.length() ? text.charAt(i) : '\0';
  }

  /** Returns the other bracket of the pair, or -1. */
  int partner(int i) {
    return 0 <= i && i < text.length() ? partners[i] : -1;
  }

  static boolean endsClause(char c) {
    return c == '\0' || ENDS.indexOf(c) >= 0;
  }

  static boolean endsSentence(char c) {
    return c == '\0' || SENTENCE_ENDS.indexOf(c) >= 0;
  }

  String leadOf(int start) {
    StringBuilder lead = new StringBuilder();
    int at = start;
    int limit = Math.max(0, start - 4 * LEAD);
    while (at > limit && lead.length() < LEAD && !markEnds[at]) {
      char c = text.charAt(at - 1);
      int open = c == ')' ? partners[at - 1] : -1;
      if (open >= 0) {
        at = open;
      } else if (endsClause(c) || c == '(') {
        break;
      } else {
        lead.append(c);
        at--;
      }
    }
    return lead.reverse().toString().strip();
  }

  String tailOf(int end) {
    int at = end;
    while (at < text.length()
        && at < end + TAIL
        && !endsClause(text.charAt(at))
        && "、()".indexOf(text.charAt(at)) < 0
        && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(end, at).strip();
  }

  /**
   * Returns where the sentence around {@code i} begins, at most {@code limit} characters before.
   */
  int sentenceStart(int i, int limit) {
    int at = i;
    while (at > 0 && at > i - limit && !endsSentence(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Returns where the sentence around {@code i} ends, at most {@code limit} characters behind. */
  int sentenceEnd(int i, int limit) {
    int at = i;
    while (at < text.length() && at < i + limit && !endsSentence(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the sentence around a figure, as far as it is near. */
  String sentence(Mark mark) {
    return text(sentenceStart(mark.start(), SENTENCE), sentenceEnd(mark.end(), SENTENCE));
  }

  /** Returns whether both places stand in one sentence. */
  boolean sameSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsSentence(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a figure stands between two places. */
  boolean hasFigure(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (markEnds[i]) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the brackets around {@code i} open, or -1 outside of brackets. */
  int enclosing(int i) {
    int at = i - 1;
    int limit = Math.max(0, i - 300);
    while (at >= limit && text.charAt(at) != '\n') {
      if (text.charAt(at) == ')' && partners[at] >= 0) {
        at = partners[at] - 1;
      } else if (text.charAt(at) == '(' && partners[at] >= i) {
        return at;
      } else {
        at--;
      }
    }
    return -1;
  }
}

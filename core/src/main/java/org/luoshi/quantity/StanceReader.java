package org.luoshi.quantity;

import java.util.Optional;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Tells for each sentence whether it promises or reports, by its own words and by what its
 * paragraph said before; places must be asked in rising order.
 */
final class StanceReader {

  private static final Lexicon LABELS =
      Lexicon.of("完成情况", "落实情况", "进展情况", "工作完成情况", "实际完成情况", "工作进展");
  private static final WordSet SIGNS = WordSet.of("reports", "sums");
  private static final WordSet SURE_SIGNS = WordSet.of("reports");
  private static final WordSet AIMS = WordSet.of("promises");
  private static final WordSet SECURED = WordSet.of("secured"); // 争取上级资金 got them
  private static final String SET = "确定的"; // 大会确定的主要目标 is no promise
  private static final CharacterSet HEDGED = CharacterSet.of("以左之内上");

  private static final Lexicon PLANS = Lexicon.of("计划", "总投资", "预算", "概算", "规划", "目标");
  private static final int EXACT = 5; // so many digits nobody promises
  private static final char FIRST_HAN = '\u4E00';

  private final Passage passage;
  private final boolean report;
  private boolean labelled;
  private boolean reporting;
  private boolean promising;
  private Stance stance;
  private int sentenceEnd; // of the last one that was read

  /**
   * Creates a reader.
   *
   * @param known what is always the answer; empty if the sentences tell
   * @param report whether sentences report unless their words promise
   */
  StanceReader(Passage passage, Optional<Stance> known, boolean report) {
    this.passage = passage;
    this.report = report;
    this.stance = known.orElse(Stance.PLANNED);
    this.sentenceEnd = known.isPresent() ? Integer.MAX_VALUE : 0;
  }

  Stance at(int place) {
    while (sentenceEnd <= place) {
      readSentence();
    }
    return stance;
  }

  private void readSentence() {
    int start = sentenceEnd;
    if (start == 0 || passage.at(start - 1) == '\n') {
      promising = false;
      readLabel(start);
      int end = end(start, false);
      reporting = measures(start, end) && !aims(start, end);
    }
    int end = end(start, true);
    sentenceEnd = end + 1;
    boolean ahead = !report && looksAhead(start);
    WordSet signs = ahead ? SURE_SIGNS : SIGNS;
    boolean tells = labelled || closes(start) || signs.isIn(passage.folded(), start, end);
    boolean aims = aims(start, end) || ahead && !tells;
    promising |= aims;
    boolean goesOn = (reporting || report && !promising) && !aims;
    stance = tells || goesOn ? Stance.REPORTED : Stance.PLANNED;
    reporting |= tells;
  }

  private boolean aims(int start, int end) {
    int at = AIMS.first(passage.folded(), start, end);
    while (at < end
        && (SECURED.startingAt(passage.folded(), at, end) > 0 || passage.endsWith(SET, at))) {
      at = AIMS.first(passage.folded(), at + 1, end);
    }
    return at < end;
  }

  /**
   * Returns whether a sentence begins with the year that a plan is for: 到2025年, but not 到2025年底.
   */
  private boolean looksAhead(int start) {
    int end = passage.at(start) == '到' ? Times.end(passage, start) : start;
    return end > start && passage.at(end - 1) == '年';
  }

  private void readLabel(int start) {
    int label = start;
    while (label < passage.length() && passage.isBlank(label) && passage.at(label) != '\n') {
      label++;
    }
    labelled = passage.wordEnd(LABELS, label) > label;
  }

  /** Returns where the sentence, or the whole line, ends that begins at a place. */
  private int end(int start, boolean sentence) {
    int end = start;
    while (end < passage.length()
        && passage.at(end) != '\n'
        && (!sentence || passage.at(end) != '。')) {
      end++;
    }
    return end;
  }

  /**
   * Returns whether a sentence begins with the state at the end of a time: 年末, 3月末, but not 到年末.
   */
  private boolean closes(int start) {
    int end = Times.end(passage, start);
    return end > start && passage.at(end - 1) == '末' && "到至".indexOf(passage.at(start)) < 0;
  }

  /** Returns whether a share is told more exactly than one promises it: 增长8.3%. */
  private boolean measures(int start, int to) {
    boolean exact = false;
    int digits = 0;
    for (int at = start; at < to; at++) {
      char c = passage.at(at);
      if ('0' <= c && c <= '9') {
        digits += digits > 0 || c > '0' ? 1 : 0;
        exact |= digits == EXACT && isAmount(at);
      } else if (c == '.' && isMeasured(at)) {
        return true;
      } else if (digits > 0 && "., ".indexOf(c) < 0) {
        digits = 0;
      }
    }
    return exact && !PLANS.isIn(passage.folded(), start, to);
  }

  /** Returns whether the number whose fifth digit stands at a place is an exact amount: 28831处. */
  private boolean isAmount(int at) {
    return passage.at(at) > '0' && passage.at(at + 1) > FIRST_HAN && !passage.isBoundary(at + 1);
  }

  private boolean isMeasured(int point) {
    int at = point + 1;
    while (passage.isDigit(at)) {
      at++;
    }
    boolean rate = passage.at(at) == '%' && !HEDGED.has(passage.at(at + 1));
    boolean half = at == point + 2 && "05".indexOf(passage.at(point + 1)) >= 0;
    return rate && passage.isDigit(point - 1) && at > point + 1 && !half;
  }
}

package org.luoshi.quantity;

import java.util.Optional;
import org.luoshi.text.Lexicon;

/** Tells for each sentence whether it promises or reports; places must be asked in rising order. */
final class StanceReader {

  private static final Lexicon LABELS =
      Lexicon.of("完成情况", "落实情况", "进展情况", "工作完成情况", "实际完成情况", "工作进展");
  private static final Lexicon SIGNS =
      Lexicon.of("已", "了", "累计", "同比", "截至", "截止", "目前", "预计", "较上年", "比上年");

  private final Passage passage;
  private final Optional<Stance> known;
  private boolean labelled;
  private Stance stance = Stance.PLANNED;
  private int sentenceEnd;

  /** Creates a reader that always answers {@code known} where that is there. */
  StanceReader(Passage passage, Optional<Stance> known) {
    this.passage = passage;
    this.known = known;
  }

  Stance at(int place) {
    while (known.isEmpty() && sentenceEnd <= place) {
      readSentence();
    }
    return known.orElse(stance);
  }

  private void readSentence() {
    int start = sentenceEnd;
    if (start == 0 || passage.at(start - 1) == '\n') {
      int label = start;
      while (label < passage.length() && passage.isBlank(label) && passage.at(label) != '\n') {
        label++;
      }
      labelled = !passage.wordAt(LABELS, label).isEmpty();
    }
    int end = start;
    while (end < passage.length() && passage.at(end) != '。' && passage.at(end) != '\n') {
      end++;
    }
    sentenceEnd = end + 1;
    String sentence = passage.text(start, end);
    stance = labelled || SIGNS.isIn(sentence) ? Stance.REPORTED : Stance.PLANNED;
  }
}

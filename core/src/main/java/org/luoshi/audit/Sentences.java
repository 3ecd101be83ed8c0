package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.model.Statement;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.Section;
import org.luoshi.text.Folding;

/** Finds the sentences around words that are asked for in the order of their texts. */
final class Sentences {

  /** After so many misses the words do not come from these texts. */
  private static final int MOST_MISSED = 20;

  private final List<String> texts = new ArrayList<>();
  private int text;
  private int place;
  private int missed;

  private Sentences() {}

  static Sentences of(String text) {
    Sentences sentences = new Sentences();
    sentences.texts.add(text);
    return sentences;
  }

  static Sentences of(WorkReport report) {
    Sentences sentences = new Sentences();
    report.sections().forEach(sentences::add);
    return sentences;
  }

  private void add(Section section) {
    section.statements().stream().map(Statement::text).forEach(texts::add);
    section.sections().forEach(this::add);
  }

  /**
   * Returns the sentence around words, from the ones asked for before on; the words themselves if
   * they do not follow any more.
   */
  String around(String words) {
    int from = place;
    for (int i = text; i < texts.size() && missed < MOST_MISSED; i++) {
      int at = texts.get(i).indexOf(words, from);
      if (at >= 0) {
        text = i;
        place = at;
        return around(texts.get(i), at, at + words.length());
      }
      from = 0;
    }
    missed++;
    return words;
  }

  private static String around(String text, int from, int to) {
    int start = from;
    while (start > 0 && !Script.endsSentence(Folding.fold(text.charAt(start - 1)))) {
      start--;
    }
    int end = to;
    while (end < text.length() && !Script.endsSentence(Folding.fold(text.charAt(end)))) {
      end++;
    }
    return text.substring(start, end);
  }
}

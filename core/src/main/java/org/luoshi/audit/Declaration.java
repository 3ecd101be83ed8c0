package org.luoshi.audit;

/**
 * A clause that says of something that it is done, or that it is not.
 *
 * @param script the text
 * @param from where the clause begins
 * @param to where it ends
 * @param subject what it speaks of, without the words for the area and the time
 * @param whole whether it names the whole area: 全市
 * @param words the words that say so
 * @param done whether it is done
 */
record Declaration(
    Script script, int from, int to, String subject, boolean whole, String words, boolean done) {

  private static final int SENTENCE = 200;

  /** Returns the sentence around the clause. */
  String sentence() {
    return script.text(script.sentenceStart(from, SENTENCE), script.sentenceEnd(to, SENTENCE));
  }
}

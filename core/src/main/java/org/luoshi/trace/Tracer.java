package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListTiers;
import org.luoshi.model.document.ListedItem;

/**
 * Follows promises into later documents (承诺跟踪).
 *
 * <pre>{@code
 * Tracer.trace(plan, List.of(nextReport)).stream()
 *     .filter(o -> o.verdict() == PromiseVerdict.NOT_REPORTED)
 *     .forEach(o -> System.out.println(o.promise().text()));
 * }</pre>
 *
 * <p>The tasks of a plan, or of a progress report, are divided into promises: one for each figure,
 * one for each clause in words. Figures are answered by figures of the same indicator, words by
 * clauses that name the same things; how common a word is in the documents tells how much it says.
 * What a work report plans for the next year is no answer; it tells what is promised again. Figures
 * of a district do not answer those of its province or city. Where it is not sure that a promise
 * was kept, the outcome is partly; a name that nothing answers is not reported, never missed.
 *
 * <p>The time is linear in the length of the documents.
 *
 * @since 0.1.0
 */
public final class Tracer {

  private Tracer() {}

  /**
   * Follows all promises of a document.
   *
   * @param document a document with items
   * @param later later documents, in order of time: progress reports, work reports, next plans
   * @return one outcome for each promise, in the order of the document; empty for a document
   *     without items
   */
  public static List<PromiseOutcome> trace(
      GovernmentDocument document, List<? extends GovernmentDocument> later) {
    Objects.requireNonNull(document, "document");
    LaterText text = LaterText.of(later);
    List<ListedItem> items = ListedItem.of(document).toList();
    List<Clause> clauses = text.clauses();
    ListTiers tiers = ListTiers.of(document);
    Search search = Search.of(text, items);
    List<PromiseOutcome> outcomes = new ArrayList<>();
    for (ListedItem item : items) {
      Answers answers = new Answers(item, text, clauses, search, tiers);
      Promises.of(item).forEach(promise -> outcomes.add(answers.to(promise)));
    }
    return List.copyOf(outcomes);
  }
}

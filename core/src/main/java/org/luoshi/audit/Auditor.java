package org.luoshi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.source.SourceDocument;

/**
 * Finds the claims that documents make with their figures, and recomputes them (核对器).
 *
 * <pre>{@code
 * Auditor.standard().audit(document).stream()
 *     .filter(claim -> claim.verdict() == Verdict.INCONSISTENT)
 *     .forEach(claim -> System.out.println(claim.item() + " " + claim.formula()));
 * }</pre>
 *
 * <p>All arithmetic is decimal, and each printed number stands for all those that round to it. What
 * the text cannot decide is never called wrong. The time is linear in the length of the document.
 * Immutable and safe to share.
 *
 * @since 0.1.0
 */
public final class Auditor {

  private static final Auditor STANDARD = new Auditor();

  private Auditor() {}

  /** Obtains the auditor that finds all kinds of claims. */
  public static Auditor standard() {
    return STANDARD;
  }

  /**
   * Audits a document without its source: evidence has no place but its JSON Pointer.
   *
   * @param document the document
   * @return its claims, item by item in the order of the document
   */
  public List<Claim> audit(GovernmentDocument document) {
    return audit(document, Optional.empty());
  }

  /**
   * Audits a document that was read from a source.
   *
   * @param document the document
   * @param source the source that its spans speak of; spans outside of it give no place
   * @return its claims, item by item in the order of the document
   */
  public List<Claim> audit(GovernmentDocument document, SourceDocument source) {
    return audit(document, Optional.of(source));
  }

  private static List<Claim> audit(GovernmentDocument document, Optional<SourceDocument> source) {
    Objects.requireNonNull(document, "document");
    Locator locator = new Locator(source);
    Docket docket = new Docket(locator);
    OptionalInt months = Texts.months(document);
    List<Case> cases = new ArrayList<>();
    Map<ItemId, AuditedText> items = new HashMap<>();
    for (AuditedText text : Texts.of(document, locator)) {
      text.item().ifPresent(id -> items.putIfAbsent(id, text));
      Script task = new Script(text.task());
      cases.add(new Case(task, Optional.empty(), months));
      text.completion()
          .ifPresent(c -> cases.add(new Case(new Script(c), Optional.of(task), months)));
    }
    cases.forEach(text -> Finders.ALL.forEach(finder -> finder.find(text, docket)));
    DivisionFinder.find(cases, docket);
    AdmissionFinder.find(cases, docket);
    HeadingFinder.find(document, docket);
    if (document instanceof ProgressReport report) {
      TargetFinder.find(report, items, locator, docket);
    }
    return docket.claims();
  }
}

package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
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
 * the text cannot decide is never called wrong. The time is linear in the length of the documents.
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
    return audit(AuditedDocument.of(document), List.of());
  }

  /**
   * Audits a document that was read from a source.
   *
   * @param document the document
   * @param source the source that its spans speak of; spans outside of it give no place
   * @return its claims, item by item in the order of the document
   */
  public List<Claim> audit(GovernmentDocument document, SourceDocument source) {
    return audit(AuditedDocument.of(document, source), List.of());
  }

  /**
   * Audits a document together with others of the same government: the base of a growth, a second
   * value of an indicator or a target may stand in one of them.
   *
   * @param document the document
   * @param others other documents, in any order; those that name another government do not count
   * @return the claims of {@code document}; last come those that rest on the others too, with the
   *     words of the others before its own
   */
  public List<Claim> audit(AuditedDocument document, List<AuditedDocument> others) {
    return auditAll(Stream.concat(Stream.of(document), others.stream()).toList()).get(0);
  }

  /**
   * Audits documents together, each as {@link #audit(AuditedDocument, List)} does with all others.
   *
   * @param documents the documents; those of one government are put beside each other
   * @return for each document its claims
   */
  public List<List<Claim>> auditAll(List<AuditedDocument> documents) {
    List<Dossier> dossiers = documents.stream().map(Dossier::of).toList();
    List<Docket> dockets = dossiers.stream().map(Auditor::alone).toList();
    for (List<Integer> group : Governments.groups(documents)) {
      Together.find(
          group.stream().map(dossiers::get).toList(), group.stream().map(dockets::get).toList());
    }
    return dockets.stream().map(Docket::claims).toList();
  }

  private static Docket alone(Dossier dossier) {
    Docket docket = new Docket(dossier.locator());
    OptionalInt months = Texts.months(dossier.document());
    List<Case> cases = new ArrayList<>();
    dossier.texts().forEach(text -> cases.addAll(Case.of(text, months)));
    cases.forEach(text -> Finders.ALL.forEach(finder -> finder.find(text, docket)));
    DivisionFinder.find(cases, docket);
    AdmissionFinder.find(cases, docket);
    HeadlineFinder.find(cases, docket);
    HeadingFinder.find(dossier.document(), docket);
    if (dossier.document() instanceof ProgressReport report) {
      TargetFinder.find(report, dossier, docket);
      AimFinder.find(report, cases, docket);
    }
    return docket;
  }
}

package org.luoshi.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.luoshi.comparison.Comparison;
import org.luoshi.comparison.ComparisonReason;
import org.luoshi.comparison.ComparisonResult;
import org.luoshi.comparison.Comparisons;
import org.luoshi.model.Measurement;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Span;

/** Targets of tasks against what was reported on them, as {@link Comparisons} decides. */
final class TargetFinder {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private TargetFinder() {}

  static void find(ProgressReport report, Dossier dossier, Docket docket) {
    ListedItem.of(report)
        .filter(e -> e.progress().isPresent() && dossier.items().containsKey(e.item().id()))
        .forEach(
            entry -> {
              AuditedText text = dossier.items().get(entry.item().id());
              Comparisons.of(entry.item(), entry.progress().get(), report.period()).stream()
                  .filter(c -> c.answer().isPresent() || c.reason() == ComparisonReason.ADMITTED)
                  .forEach(c -> judge(c, text, dossier.locator(), docket));
            });
  }

  private static void judge(
      Comparison comparison, AuditedText text, Locator locator, Docket docket) {
    Cell task = text.task();
    Cell completion = text.completion().orElse(task);
    Optional<BigDecimal> share = comparison.share().filter(s -> isShare(comparison));
    Optional<Quantity> wanted = comparison.target().value();
    Optional<Quantity> reached = comparison.answer().map(Measurement::value);
    Claim.Builder claim =
        Claim.builder()
            .item(task.label() + "/" + completion.label())
            .kind(ClaimKind.TARGET_MET)
            .verdict(verdict(comparison))
            .reason(reason(comparison))
            .basis(basis(comparison.reason()))
            .formula(comparison.formula())
            .recomputed(share.map(TargetFinder::rounded).or(() -> reached.map(Quantity::value)))
            .claimed(share.map(s -> WHOLE).or(() -> wanted.map(Quantity::value)))
            .unit(share.map(s -> "%").orElseGet(() -> unit(wanted.or(() -> reached))))
            .addEvidence(
                evidence(comparison.target().text(), comparison.target().span(), task, locator));
    comparison
        .answer()
        .ifPresent(a -> claim.addEvidence(evidence(a.text(), a.span(), completion, locator)));
    docket.add(claim);
  }

  /** Returns whether the claim is told as a part of the target: a target missed. */
  private static boolean isShare(Comparison comparison) {
    return comparison.result() == ComparisonResult.MISSED && comparison.formula().contains("/");
  }

  private static BigDecimal rounded(BigDecimal share) {
    BigDecimal plain = share.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static String unit(Optional<Quantity> quantity) {
    return quantity.map(q -> q.unit().symbol()).orElse("");
  }

  private static Evidence evidence(String words, Optional<Span> span, Cell cell, Locator locator) {
    return locator.evidence(words, cell.path(), span);
  }

  private static Verdict verdict(Comparison comparison) {
    return switch (comparison.result()) {
      case MET -> Verdict.CONSISTENT;
      case MISSED -> Verdict.INCONSISTENT;
      case NOT_DECIDABLE -> Verdict.NOT_DECIDABLE;
    };
  }

  private static Reason reason(Comparison comparison) {
    return switch (comparison.result()) {
      case MET -> Reason.MET;
      case MISSED -> Reason.MISSED;
      case NOT_DECIDABLE ->
          switch (comparison.reason()) {
            case TIME_NOT_OVER, PERIOD_UNKNOWN -> Reason.NOT_OVER;
            case NOT_EXACT -> Reason.ROUGH;
            default -> Reason.OTHER_SUBJECT;
          };
    };
  }

  private static ClaimBasis basis(ComparisonReason reason) {
    return switch (reason) {
      case ADMITTED, DECLARED, CONTRADICTED -> ClaimBasis.EXPLICIT;
      default -> ClaimBasis.IMPLICIT;
    };
  }
}

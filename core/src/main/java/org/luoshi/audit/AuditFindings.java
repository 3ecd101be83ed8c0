package org.luoshi.audit;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What an audit can find wrong (核对问题): one kind of finding for each kind of claim.
 *
 * @since 0.1.0
 */
public final class AuditFindings {

  private AuditFindings() {}

  /**
   * Returns the kind of finding that tells of an inconsistent claim.
   *
   * @param kind what the claim is about
   * @return its code, severity and category
   */
  public static FindingKind of(ClaimKind kind) {
    return switch (kind) {
      case GROWTH_RATE -> arithmetic("LS-AUDIT-001", Severity.ERROR);
      case PERCENT_OF_TARGET -> arithmetic("LS-AUDIT-002", Severity.ERROR);
      case PART_SUM -> arithmetic("LS-AUDIT-003", Severity.ERROR);
      case RATIO -> arithmetic("LS-AUDIT-004", Severity.ERROR);
      case COUNT_OF_LISTED_NAMES -> arithmetic("LS-AUDIT-005", Severity.WARNING);
      case TARGET_MET -> new FindingKind("LS-AUDIT-006", Severity.WARNING, Category.COMPLETENESS);
      case CROSS_CHECK -> arithmetic("LS-AUDIT-007", Severity.WARNING);
      case BOUND -> arithmetic("LS-AUDIT-008", Severity.ERROR);
      case RANK -> arithmetic("LS-AUDIT-009", Severity.ERROR);
    };
  }

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return Stream.of(ClaimKind.values()).map(AuditFindings::of).toList();
  }

  private static FindingKind arithmetic(String code, Severity severity) {
    return new FindingKind(code, severity, Category.CONSISTENCY);
  }
}

package org.luoshi.validation;

import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

/** Checked documents of an invented district, for those who write reports. */
public final class CheckedSamples {

  private static final String TEXT = "计划<b>\n1.新建“𠮷道\n2.新建(公园\n";

  private CheckedSamples() {}

  /** A plan with findings on two lines, one of them suppressed, and one of reading. */
  public static CheckedDocument plan() {
    ResponsibilityPlan plan =
        Fixtures.plan(
            Fixtures.item(1, "新建“𠮷道", "区园林局").withSpan(Span.of(6, 13)),
            Fixtures.item(2, "新建(公园", "区园林局", "区园林局").withSpan(Span.of(14, 21)));
    Finding read =
        new FindingKind("LS-READ-001", Severity.ERROR, Category.READING)
            .at("", Optional.of(new SourceLocation("计划 1.txt", 1, 0, 5, "计划<b>")), "=1+1");
    return CheckedDocument.of(
        "公文/计划 1.txt",
        Optional.of(plan),
        Optional.of(SourceDocument.ofText("计划 1.txt", TEXT)),
        List.of(read),
        Validator.standard()
            .without("LS-ITEM-004")
            .suppressing(Suppression.of("LS-ITEM-003", "/lists/0", "原文如此")));
  }

  /** A file of which nothing could be read. */
  public static CheckedDocument unreadable() {
    Finding read =
        new FindingKind("LS-READ-002", Severity.ERROR, Category.READING).at("", Optional.empty());
    return CheckedDocument.of(
        "/srv/空.txt", Optional.empty(), Optional.empty(), List.of(read), Validator.standard());
  }
}

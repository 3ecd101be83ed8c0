package org.luoshi.audit;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;

/** Documents of a few sentences and their claims. */
final class Audits {

  private Audits() {}

  /** Returns the claims of a notice with one paragraph. */
  static List<Claim> of(String text) {
    return Auditor.standard().audit(notice(text));
  }

  /** Returns the claims of one kind. */
  static List<Claim> of(ClaimKind kind, String text) {
    return of(text).stream().filter(c -> c.kind() == kind).toList();
  }

  /** Returns the claims of a report over a whole year with one item. */
  static List<Claim> ofYear(String task, String completion) {
    return Auditor.standard().audit(report(12, task, completion));
  }

  static Notice notice(String text) {
    return Notice.builder()
        .metadata(DocumentMetadata.builder().build())
        .addStatements(Statement.builder().text(text).build())
        .build();
  }

  /** Returns a report on tasks, each followed by its completion. */
  static GovernmentDocument report(int months, String... texts) {
    ItemList.Builder list = ItemList.builder().number(1);
    ProgressReport.Builder report =
        ProgressReport.builder().metadata(DocumentMetadata.builder().build());
    for (int i = 0; i < texts.length; i += 2) {
      int number = i / 2 + 1;
      ItemId id = ItemId.of("1." + number);
      list.addItems(
          ResponsibilityItem.builder()
              .id(id)
              .number(Integer.toString(number))
              .text(texts[i])
              .build());
      report.addRecords(
          ProgressRecord.builder()
              .item(id)
              .availability(Availability.REPORTED)
              .statement(texts[i + 1])
              .build());
    }
    return report
        .year(2022)
        .period(Optional.of(ReportingPeriod.ofMonths(2022, 1, months)))
        .addLists(list.build())
        .build();
  }
}

package org.luoshi.examples.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.luoshi.io.text.Documents;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.StandingState;
import org.luoshi.model.document.ProgressReport;

/** Keeps a ledger and asks it on two days which items are missed, and why. */
public final class FollowItems {

  private FollowItems() {}

  /**
   * Prints the missed items of a report on a whole year.
   *
   * @param args the report and the day on which it became known
   * @throws IOException if the report cannot be read
   */
  public static void main(String[] args) throws IOException {
    ProgressReport report =
        (ProgressReport) Documents.read(Path.of(args[0])).document().orElseThrow();
    LocalDate day = LocalDate.parse(args[1]);
    Ledger ledger = Ledger.empty().append(LedgerEntry.on(day).report(report).build());
    System.out.println(ledger.asOf(day.minusDays(1)).size() + " items known the day before");
    ledger
        .asOf(day)
        .standings()
        .filter(standing -> standing.state() == StandingState.MISSED)
        .forEach(s -> System.out.println(s.item().number().orElse("") + " " + s.explanation()));
  }
}

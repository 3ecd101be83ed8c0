package org.luoshi.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;

/** The months that are closed, each with the day since which it is. */
final class Locks {

  private final Map<YearMonth, LocalDate> closed = new HashMap<>();

  Locks(List<LedgerEntry> entries) {
    for (LedgerEntry entry : entries) {
      entry.lock().ifPresent(lock -> close(lock.period(), entry.recordedOn()));
    }
  }

  private void close(ReportingPeriod period, LocalDate day) {
    for (YearMonth m = period.from(); !m.isAfter(period.to()); m = m.plusMonths(1)) {
      closed.merge(m, day, (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  /** Returns whether what is recorded on a day about a period comes after its last month closed. */
  boolean refuse(Optional<ReportingPeriod> period, LocalDate recordedOn) {
    LocalDate since = period.map(p -> closed.get(p.to())).orElse(null);
    return since != null && recordedOn.isAfter(since);
  }
}

package org.luoshi.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.model.ReportingPeriod;

/** On which days months were closed and opened again. */
final class Locks {

  /** For each month whether it is closed since a day. */
  private final Map<YearMonth, NavigableMap<LocalDate, Boolean>> months = new HashMap<>();

  /** Reads entries that are in the order of their days; of one day the last holds. */
  Locks(List<LedgerEntry> entries) {
    for (LedgerEntry entry : entries) {
      entry.lock().ifPresent(lock -> set(lock.period(), entry.recordedOn(), true));
      entry.reopening().ifPresent(open -> set(open.period(), entry.recordedOn(), false));
    }
  }

  private void set(ReportingPeriod period, LocalDate day, boolean closed) {
    for (YearMonth m = period.from(); !m.isAfter(period.to()); m = m.plusMonths(1)) {
      months.computeIfAbsent(m, month -> new TreeMap<>()).put(day, closed);
    }
  }

  /**
   * Returns whether the last month of a period was closed before the day on which something is
   * recorded about it.
   */
  boolean refuse(Optional<ReportingPeriod> period, LocalDate recordedOn) {
    return period
        .map(p -> months.get(p.to()))
        .map(days -> days.lowerEntry(recordedOn))
        .map(Map.Entry::getValue)
        .orElse(false);
  }
}

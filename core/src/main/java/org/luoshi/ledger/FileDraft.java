package org.luoshi.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.model.plan.ResponsibilityItem;

/** Collects what is known about one item. */
final class FileDraft {

  private final List<RecordedProgress> progress = new ArrayList<>(4);
  private final List<RecordedProgress> setAside = new ArrayList<>(0);
  private final Map<EntryKind, List<LedgerEntry>> parts = new EnumMap<>(EntryKind.class);

  void add(RecordedProgress told, boolean late) {
    (late ? setAside : progress).add(told);
  }

  void add(LedgerEntry entry) {
    parts.computeIfAbsent(entry.kind(), k -> new ArrayList<>()).add(entry);
  }

  ItemFile build(int list, boolean otherTier, ResponsibilityItem item) {
    progress.sort(RecordedProgress.ORDER);
    setAside.sort(RecordedProgress.ORDER);
    return new ItemFile(
        list,
        otherTier,
        item,
        progress,
        sorted(EntryKind.HANDLING_PLAN),
        sorted(EntryKind.HANDOVER),
        sorted(EntryKind.STAGE_REPORT),
        sorted(EntryKind.URGING),
        sorted(EntryKind.EXTENSION),
        setAside);
  }

  private List<LedgerEntry> sorted(EntryKind kind) {
    List<LedgerEntry> found = parts.getOrDefault(kind, List.of());
    return found.size() < 2 ? found : found.stream().sorted(EntryOrder.BY_DAY).toList();
  }
}

package org.luoshi.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** Tells which documents are of one government. */
final class Governments {

  private Governments() {}

  /**
   * Returns the indexes of documents that belong together. A name may be given with or without the
   * tiers above. A document that names no government belongs to the only one that the others name,
   * and stands alone where they name several.
   */
  static List<List<Integer>> groups(List<AuditedDocument> documents) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    List<Integer> unnamed = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Optional<String> name = documents.get(i).document().jurisdiction().map(Governments::plain);
      int index = i;
      name.ifPresentOrElse(
          n -> groups.computeIfAbsent(known(n, groups), k -> new ArrayList<>()).add(index),
          () -> unnamed.add(index));
    }
    List<List<Integer>> all = new ArrayList<>(groups.values());
    if (all.size() > 1) {
      unnamed.forEach(i -> all.add(List.of(i)));
    } else if (all.isEmpty()) {
      all.add(unnamed);
    } else {
      all.get(0).addAll(unnamed);
    }
    return all;
  }

  private static String known(String name, Map<String, List<Integer>> groups) {
    return groups.keySet().stream()
        .filter(k -> k.endsWith(name) || name.endsWith(k))
        .findFirst()
        .orElse(name);
  }

  private static String plain(String name) {
    return Characters.compact(Folding.fold(name));
  }
}

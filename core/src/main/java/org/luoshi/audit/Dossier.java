package org.luoshi.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.ItemId;

/**
 * A document made ready for the audit: its texts and where they stand.
 *
 * @param audited the document
 * @param locator finds places in its source
 * @param texts what is audited, in the order of the document
 * @param items the texts that stand in items
 */
record Dossier(
    AuditedDocument audited,
    Locator locator,
    List<AuditedText> texts,
    Map<ItemId, AuditedText> items) {

  static Dossier of(AuditedDocument audited) {
    Locator locator = new Locator(audited);
    List<AuditedText> texts = Texts.of(audited.document(), locator);
    Map<ItemId, AuditedText> items = new HashMap<>();
    texts.forEach(text -> text.item().ifPresent(id -> items.putIfAbsent(id, text)));
    return new Dossier(audited, locator, texts, items);
  }

  GovernmentDocument document() {
    return audited.document();
  }

  String name() {
    return audited.name();
  }

  Optional<Cell> task(ItemId item) {
    return Optional.ofNullable(items.get(item)).map(AuditedText::task);
  }

  Optional<Cell> completion(ItemId item) {
    return Optional.ofNullable(items.get(item)).flatMap(AuditedText::completion);
  }
}

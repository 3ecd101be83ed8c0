package org.luoshi.audit;

import java.util.Optional;
import org.luoshi.model.plan.ItemId;

/**
 * The texts that belong together: a task with its completion, or one text alone.
 *
 * @param item the item that they stand in; empty for a text that stands in none
 * @param task what is to be done, or a text that is neither
 * @param completion what was reported on it
 */
record AuditedText(Optional<ItemId> item, Cell task, Optional<Cell> completion) {}

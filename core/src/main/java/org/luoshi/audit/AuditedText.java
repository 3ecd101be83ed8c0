package org.luoshi.audit;

import java.util.Optional;

/**
 * The texts that belong together: a task with its completion, or one text alone.
 *
 * @param task what is to be done, or a text that is neither
 * @param completion what was reported on it
 */
record AuditedText(Cell task, Optional<Cell> completion) {}

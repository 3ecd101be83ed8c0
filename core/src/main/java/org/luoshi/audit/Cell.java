package org.luoshi.audit;

import java.util.Optional;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Span;

/**
 * A text that is audited as a whole: a task, a completion, a paragraph.
 *
 * @param label where it stands, such as 39C
 * @param text the text as the model holds it
 * @param path the text as a JSON Pointer
 * @param span where it stands in the source
 * @param stance whether it promises or reports, where that is known
 */
record Cell(String label, String text, String path, Optional<Span> span, Optional<Stance> stance) {}

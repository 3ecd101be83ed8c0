/**
 * The small forms that official documents are written in (公文用语): numberings, brackets, labels, unit
 * lists, dates. Works on folded text (see {@code org.luoshi.text.Folding}), whose offsets are those
 * of the text itself. Not for use from outside this artifact.
 */
package org.luoshi.io.text.lexis;

/**
 * From blocks to the model (解读): repair, classify, interpret. Every rule names a form of text,
 * never a document. Not for use from outside this artifact; the entry is {@code
 * org.luoshi.io.text.Documents}.
 */
package org.luoshi.io.text.interpret;

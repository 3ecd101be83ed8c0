/**
 * Repair of damaged text (错码修复): GBK text that was read one byte late, characters that became
 * question marks, and remains of HTML. The published text is never changed; every repair is a view
 * that names what it did. Needs the charsets {@code GBK}, {@code GB18030} and {@code Big5} of the
 * JDK. Depends on {@code org.luoshi.text} and {@code org.luoshi.base} only.
 */
package org.luoshi.io.text.repair;

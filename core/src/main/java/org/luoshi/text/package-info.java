/**
 * Characters, spans and numerals of Chinese text (文本), without any meaning: what is blank, what
 * folds to what, what number a numeral names. Depends on {@code base} only.
 */
package org.luoshi.text;

/**
 * Traditional and simplified script (繁体与简体) as {@link org.luoshi.text.TextNormalizer}s, with the
 * dictionaries of opencc4j. A view for those who ask for it: documents keep the script they were
 * published in.
 */
package org.luoshi.io.hant;

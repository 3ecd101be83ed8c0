/**
 * Documents as published (原文): decoded text, blocks with their places, and the account of every
 * character. Knows no file format and no meaning. Depends on {@code text} and {@code base}.
 */
package org.luoshi.source;

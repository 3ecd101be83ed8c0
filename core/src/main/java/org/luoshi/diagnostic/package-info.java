/**
 * What readers and rules report (问题): findings with a stable code, a severity, a place and a text
 * in the reader's language. Depends on {@code base} only.
 */
package org.luoshi.diagnostic;

/**
 * Exact quantities of published texts (数量): a decimal with its published digits, its unit, and the
 * words that stand before or behind it. No binary floating point anywhere. Depends on {@code text}
 * and {@code base}.
 */
package org.luoshi.quantity;

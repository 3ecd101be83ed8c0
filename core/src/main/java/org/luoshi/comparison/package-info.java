/**
 * Targets against answers (目标与实绩对照): whether two figures speak of the same indicator, and whether
 * the one reaches the other. Depends on {@code model} and its parts.
 */
package org.luoshi.comparison;

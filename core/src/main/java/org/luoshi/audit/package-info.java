/**
 * The arithmetic of published figures (算术核对): finds the claims that a text makes with its figures
 * and recomputes them in decimal arithmetic. Depends on {@code model.*}, {@code source}, {@code
 * diagnostic} and {@code quantity}.
 */
@ModelStyle
package org.luoshi.audit;

import org.luoshi.model.ModelStyle;

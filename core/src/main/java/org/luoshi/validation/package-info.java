/**
 * The engine that checks documents (校验): rules as data, rule sets, suppression, and the report.
 * Knows no rule; those stand in {@code validation.rules}. Depends on the model, {@code source} and
 * {@code diagnostic}.
 */
@ModelStyle
package org.luoshi.validation;

import org.luoshi.model.ModelStyle;

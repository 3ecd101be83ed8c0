/**
 * The rules of this library (规则): constants by subject, and the standard rule set. Depends on
 * {@code validation} and what that may use.
 */
package org.luoshi.validation.rules;

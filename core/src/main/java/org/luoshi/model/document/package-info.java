/**
 * Published documents (公文): what they are, how they are numbered and what they say of themselves.
 * Depends on {@code model}.
 */
package org.luoshi.model.document;

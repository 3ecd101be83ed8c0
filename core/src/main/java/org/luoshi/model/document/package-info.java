/**
 * Whole documents and their particulars (公文). On top of the model: depends on all other model
 * packages.
 */
package org.luoshi.model.document;

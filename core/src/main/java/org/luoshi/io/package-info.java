/**
 * The interfaces that every format implements (读写接口): extractors turn bytes into documents, readers
 * turn documents into the model, writers turn the model into text. Knows no format.
 */
package org.luoshi.io;

/**
 * The model as JSON (JSON 读写): documents, lines of items, a schema, and a module for a mapper of
 * your own. Depends on the core and Jackson.
 */
package org.luoshi.io.json;

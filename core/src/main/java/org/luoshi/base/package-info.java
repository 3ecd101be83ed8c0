/** Checks and exceptions that every other package may use; depends on nothing. */
package org.luoshi.base;

/**
 * What became of promises (承诺兑现): the tasks of a plan followed into later reports. Depends on
 * {@code comparison} and {@code model}.
 */
package org.luoshi.trace;

/**
 * Those who answer for a task (责任单位): organizations, what became of them, the groups they are
 * called by, and which one a printed name means on a date. Which organizations there are is data;
 * nothing of it is coded here. Depends on {@code model}.
 */
package org.luoshi.model.organization;

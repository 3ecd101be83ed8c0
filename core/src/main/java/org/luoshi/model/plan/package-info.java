/** Who must do what by when (责任分解): items, assignments, schedules. Depends on {@code model}. */
package org.luoshi.model.plan;

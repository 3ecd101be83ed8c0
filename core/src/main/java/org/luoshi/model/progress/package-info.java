/** What was reported on items (完成情况). Depends on {@code model.plan} and {@code model}. */
package org.luoshi.model.progress;

/** The parts of a work report (政府工作报告). Depends on {@code model}. */
package org.luoshi.model.report;

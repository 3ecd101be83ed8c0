/**
 * Days by which something is due (时限): working days, staged deadlines, the calendar of a plan's
 * reporting schedule, and deadlines as printed. Depends on the model.
 */
@ModelStyle
package org.luoshi.schedule;

import org.luoshi.model.ModelStyle;

/**
 * The following of a plan's items (台账): an append-only ledger of what was handed in and when it
 * became known, the view of it as of a day, and what follows from that.
 *
 * <p>A view never sees what was recorded later, and does not depend on the order in which entries
 * arrived. No clock: the day is an argument.
 */
@ModelStyle
package org.luoshi.ledger;

import org.luoshi.model.ModelStyle;

package org.luoshi.audit;

import java.math.BigDecimal;

/**
 * A figure as a document tells it.
 *
 * @param value the number
 * @param tolerance half a unit of its last digit; zero for what is counted
 * @param unit the unit of both
 * @param quote its words
 */
record Told(BigDecimal value, BigDecimal tolerance, String unit, Quote quote) {

  static Told of(Mark mark, Locator locator) {
    Script script = mark.script();
    int from = Math.max(0, mark.start() - mark.lead().length());
    Quote quote =
        new Quote(script.cell().label(), locator.evidence(script, from, mark.end()), script.text());
    BigDecimal tolerance =
        mark.isCount() ? BigDecimal.ZERO : mark.printed().scale(mark.quantity().tolerance());
    return new Told(mark.printedValue(), tolerance, mark.printed().unit(), quote);
  }
}

package org.luoshi.examples.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerView;
import org.luoshi.ledger.Overview;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A ledger of four quarters: the view of a day, how all items stand, and the workload of all units.
 * A million items want {@code -p items=1000000 -jvmArgs -Xmx3g}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LedgerBenchmark {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 20);

  /** How many items the plan has. */
  @Param({"10000", "100000"})
  public int items;

  private Ledger ledger;
  private LedgerView view;

  /** Creates a state. */
  public LedgerBenchmark() {}

  /** Makes the ledger. */
  @Setup
  public void prepare() {
    ledger = LedgerData.ledger(items);
    view = ledger.asOf(DAY);
  }

  /**
   * Links the records of all quarters to their items.
   *
   * @return the view
   */
  @Benchmark
  public LedgerView view() {
    return ledger.asOf(DAY);
  }

  /**
   * Tells how every item stands.
   *
   * @return how many are done
   */
  @Benchmark
  public long standings() {
    return view.standings().filter(s -> s.isDone()).count();
  }

  /**
   * Counts the workload of every unit, with how every item stands and its light.
   *
   * @return the counts
   */
  @Benchmark
  public Overview workload() {
    return Overview.of(view, LedgerData.LIGHTS);
  }
}

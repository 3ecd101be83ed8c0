package org.luoshi.examples.bench;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.validation.ValidationReport;
import org.luoshi.validation.Validator;
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
 * All standard rules on one document with texts of the length of published ones, against Hibernate
 * Validator with six constraints on beans of the same data. The smoke mode is {@code -f 1 -wi 0 -i
 * 1 -r 100ms}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {

  /** How many items the document has. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int items;

  /** Which document it is; the beans are those of its items. */
  @Param({"plan", "progress"})
  public String document;

  private final Validator validator = Validator.standard();
  private final jakarta.validation.Validator beanValidator =
      Validation.buildDefaultValidatorFactory().getValidator();
  private GovernmentDocument value;
  private List<Bean> beans;

  /** Creates a state. */
  public RulesBenchmark() {}

  /** Prepares the document and the beans. */
  @Setup
  public void prepare() {
    if (document.equals("plan")) {
      ResponsibilityPlan plan = BenchData.publishedPlan(items);
      value = plan.withLists(clean(plan.lists().get(0)));
    } else {
      ProgressReport report = BenchData.publishedProgress(items);
      ItemList list = clean(report.lists().get(0));
      value =
          report
              .withPeriod(ReportingPeriod.ofYear(2024))
              .withLists(list)
              .withRecords(clean(list, report.records()));
    }
    List<ItemList> lists =
        value instanceof ResponsibilityPlan plan ? plan.lists() : ((ProgressReport) value).lists();
    beans = lists.get(0).items().stream().map(Bean::new).toList();
  }

  private static ItemList clean(ItemList list) {
    return list.withItems(list.items().stream().map(RulesBenchmark::clean).toList());
  }

  /** Returns an item whose units have one role each. */
  private static ResponsibilityItem clean(ResponsibilityItem item) {
    Set<String> leads = new HashSet<>(item.units(Role.LEAD));
    List<Assignment> kept = new ArrayList<>(item.assignments());
    kept.removeIf(a -> a.role() != Role.LEAD && leads.contains(a.unit()));
    return item.withAssignments(kept);
  }

  /** Returns records in which each unit of the item speaks where one does. */
  private static List<ProgressRecord> clean(ItemList list, List<ProgressRecord> records) {
    List<ProgressRecord> clean = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      ProgressRecord record = records.get(i);
      List<UnitStatement> said = new ArrayList<>();
      for (Assignment unit : list.items().get(i).assignments()) {
        record.statements().stream().limit(1).forEach(s -> said.add(s.withUnit(unit.unit())));
      }
      clean.add(record.withStatements(said));
    }
    return clean;
  }

  /**
   * Runs all standard rules.
   *
   * @return what was found
   */
  @Benchmark
  public ValidationReport luoshi() {
    return validator.validate(value);
  }

  /**
   * Runs six constraints on each bean.
   *
   * @return what was violated
   */
  @Benchmark
  public List<ConstraintViolation<Bean>> hibernate() {
    List<ConstraintViolation<Bean>> violations = new ArrayList<>();
    for (Bean bean : beans) {
      violations.addAll(beanValidator.validate(bean));
    }
    return violations;
  }
}

package org.luoshi.examples.embed;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.Reading;
import org.luoshi.io.text.Documents;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Rule;
import org.luoshi.validation.Validator;

/** Adds a rule of one's own: a task that says 力争 is no promise (自定义规则). */
public final class OwnRule {

  private static final FindingKind VAGUE =
      new FindingKind("JW-ITEM-001", Severity.WARNING, Category.STYLE);
  private static final List<String> VAGUE_WORDS = List.of("力争", "争取");

  private static final Rule<ResponsibilityItem> NO_VAGUE_WORDS =
      Rule.of(
          VAGUE,
          ResponsibilityItem.class,
          (item, inspection) ->
              VAGUE_WORDS.stream()
                  .filter(item.text()::contains)
                  .forEach(word -> inspection.found("/text", item.id(), word)));

  private OwnRule() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Reading reading =
        Documents.readText(
            """
            2025年区《政府工作报告》主要目标任务责任分解
            1.新建口袋公园10个。(责任单位:区城管局)
            2.力争新增养老床位300张。(责任单位:区民政局)
            """);
    Validator validator = Validator.standard().with(NO_VAGUE_WORDS);
    for (Finding finding :
        validator.validate(reading.document().orElseThrow(), reading.source()).findings()) {
      System.out.println(finding.code() + " " + finding.path() + " " + finding.arguments());
    }
  }
}

package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.report;
import static org.luoshi.validation.Fixtures.reported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.validation.Validating;

class StatementRulesTest {

  private static final String STATEMENT = " /records/0/statement";

  private static Validating record(ProgressRecord record) {
    return Validating.document(report(List.of(item(1, "建设滨江绿道", "区园林局", "区水务局")), record));
  }

  private static Validating statement(String text) {
    return record(reported(text));
  }

  private static Validating speaking(String... units) {
    ProgressRecord record = reported("区园林局、区水务局已开工建设");
    for (String unit : units) {
      record =
          record.toBuilder()
              .addStatements(UnitStatement.builder().unit(unit).text("已开工").build())
              .build();
    }
    return record(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"已完成", "已开工建设", "正在推进勘察设计", "正在进行招标", "有序推进3个标段", "按月调度"})
  void statement_withSubstance_isClean(String text) {
    statement(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"正在推进", "有序推进中。", "各项工作正在有序推进", "按计划推进", "持续推进,进展顺利。", "目前该项工作正在抓紧落实"})
  void statement_ofPhrases_isTold(String text) {
    statement(text).gives("LS-PROG-012" + STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"绿道一期已开工,", "完成勘察、设计、", "绿道一期已开工，\n"})
  void statement_thatBreaksOff_isTold(String text) {
    statement(text).gives("LS-PROG-013" + STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"对未完成整改的企业予以处罚", "未发生事故", "督促尚未办证商户办证"})
  void statement_notOfTheItemItself_isClean(String text) {
    statement(text).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"因征地原因未完成", "绿道一期未完成年度目标", "绿道二期尚未开工", "因规划调整,该项目未达到预期。", "勘察未完成;设计已启动"})
  void statement_thatAdmits_isTold(String text) {
    statement(text).gives("LS-PROG-014" + STATEMENT);
  }

  @Test
  void statement_ofTwoItems_isTold() {
    String text = "绿道一期已开工建设并完成过半";
    ProgressRecord first = reported(text);
    ProgressRecord second = first.withItem(ItemId.of("1.2"));
    ProgressRecord third = first.withItem(ItemId.of("1.3"));
    var items = List.of(item(1, "建设绿道", "区园林局"), item(2, "建设公园", "区园林局"), item(3, "建设学校", "区教育局"));
    Validating.document(
            report(items, first, second.withStatement("公园已开工建设并完成过半"), third.withStatement("已完成")))
        .isClean();
    Validating.document(report(items, first, second, third.withStatement("已完成")))
        .gives("LS-PROG-015 /records/1/statement");
    Validating.document(report(items, first, second, third))
        .gives("LS-PROG-015 /records/1/statement", "LS-PROG-015 /records/2/statement");
  }

  @Test
  void unit_speakingWithoutTask_isTold() {
    speaking("区园林局").isClean();
    speaking("园林局", "江湾区水务局").isClean();
    speaking("区教育局").gives("LS-PROG-016 /records/0/statements/0/unit");
    speaking("区园林局", "区教育局").gives("LS-PROG-016 /records/0/statements/1/unit");
  }
}

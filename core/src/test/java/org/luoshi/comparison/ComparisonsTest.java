package org.luoshi.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.luoshi.comparison.Answers.QUARTER;
import static org.luoshi.comparison.Answers.YEAR;
import static org.luoshi.comparison.Answers.compare;
import static org.luoshi.comparison.Answers.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.quantity.Quantity;

class ComparisonsTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          改造老旧管网40公里            | 完成老旧管网改造42.5公里                  | MET REACHED
          改造老旧管网40公里            | 完成老旧管网改造31公里                    | MISSED BELOW
          引进骨干企业12家以上          | 引进东海阀门、江城纺织等骨干企业12家      | MET REACHED
          引进骨干企业12家以上          | 引进东海阀门、江城纺织等骨干企业9家       | MISSED BELOW
          社区食堂达到30个              | 已建成社区食堂30余个                      | MET REACHED
          地区生产总值增长6.5%以上      | 预计地区生产总值增长6.5%以上              | MET REACHED
          地区生产总值增长6.5%以上      | 地区生产总值880亿元，同比增长6.1%         | MISSED BELOW
          地区生产总值增长6.5%以上      | GDP完成880亿元，同比增长6.8%              | MET REACHED
          地区生产总值增长6.5%-7%       | 地区生产总值增长6.6%                      | MET REACHED
          地区生产总值增长7%左右        | 地区生产总值增长6.8%                      | NOT_DECIDABLE NOT_EXACT
          地区生产总值增长7%左右        | 地区生产总值增长3.1%                      | MISSED BELOW
          地区生产总值增长6%            | 地区生产总值下降1.2%                      | MISSED BELOW
          城镇登记失业率控制在4.5%以内  | 城镇登记失业率3.9%                        | MET REACHED
          城镇登记失业率控制在4.5%以内  | 城镇登记失业率为4.8%                      | MISSED BELOW
          新增绿地12万平方米            | 新增绿地15公顷                            | MET REACHED
          新增绿地12万平方米            | 新增绿地150亩                             | MISSED BELOW
          新建公厕20座                  | 新建公厕近20座                            | NOT_DECIDABLE NOT_EXACT
          新建公厕20座                  | 改造公厕25座                              | NOT_DECIDABLE NO_FIGURE
          新建公厕20座                  | 20座新建公厕已完成选址                    | NOT_DECIDABLE LOWER_STAGE
          新建公厕20座                  | 力争年底前新建公厕22座                    | NOT_DECIDABLE ONLY_PLANNED
          新建公厕20座                  | 投入资金300万元，抓好日常保洁             | NOT_DECIDABLE NO_FIGURE
          新建公厕20座                  | 已全部建成，完成年度目标                  | MET DECLARED
          新建公厕20座                  | 新建公厕18座，完成年度目标                | NOT_DECIDABLE CONTRADICTED
          新建公厕20座                  | 完成年度目标的93%                         | MISSED SHARE_TOLD
          新建公厕20座                  | 完成全年目标任务九成                      | MISSED SHARE_TOLD
          新建公厕20座                  | 完成年度目标任务105%                      | MET SHARE_TOLD
          新建公厕20座                  | 占年度任务的80%                           | MISSED SHARE_TOLD
          新建公厕20座                  | 完成年度目标任务的一半                    | NOT_DECIDABLE NO_FIGURE
          新建公厕20座                  | 力争完成年度目标的93%                     | NOT_DECIDABLE NO_FIGURE
          新建公厕20座                  | 争取资金300万元，占年度目标的60%          | NOT_DECIDABLE NO_FIGURE
          新建公厕20座                  | 新建公厕22座，完成年度目标的93%           | MET REACHED
          引进30亿元以上项目1个         | 引进10亿元以上项目25个                    | NOT_DECIDABLE NO_FIGURE
          引进10亿元以上项目5个         | 引进10亿元以上项目6个                     | MET REACHED
          新建公厕20座                  | 新建公厕未达到预期目标                    | MISSED ADMITTED
          新增城镇就业9000人            | 新增就业8800人                            | MISSED BELOW
          新增就业9000人                | 新增农民工就业3000人                      | NOT_DECIDABLE OTHER_SCOPE
          新增就业9000人                | 全区城镇新增就业9600人                    | MET REACHED
          策划文旅项目8个               | 已策划8个项目                             | MET REACHED
          新增瞪羚企业2家               | 走访5家企业                               | NOT_DECIDABLE NO_FIGURE
          五年新建学校10所              | 新建学校3所                               | NOT_DECIDABLE TIME_NOT_OVER
          新建学校6所                   | 6所学校中，4所已开工                      | NOT_DECIDABLE NO_FIGURE
          新建学校6所                   | 6所新建学校中，4所已建成                  | MISSED BELOW
          新建学校5所                   | 新建5所学校，2所已招生                    | MET REACHED
          """)
  void of_aYear_isJudgedByFigureAndName(String task, String statement, String expected) {
    assertEquals(expected, results(task, statement, YEAR));
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新建口袋公园6个             | 一季度新建口袋公园2个       | NOT_DECIDABLE TIME_NOT_OVER
          新建口袋公园6个             | 一季度新建口袋公园7个       | MET REACHED
          地区生产总值增长6%          | 地区生产总值增速未达到预期目标 | NOT_DECIDABLE ADMITTED
          地区生产总值增长6%          | 地区生产总值增长11.2%       | NOT_DECIDABLE TIME_NOT_OVER
          新建口袋公园6个             | 完成年度目标任务的35%       | NOT_DECIDABLE TIME_NOT_OVER
          污水集中处理率达到95%       | 完成年度目标的98%           | NOT_DECIDABLE TIME_NOT_OVER
          污水集中处理率达到95%       | 污水集中处理率达到95.5%     | MET REACHED
          较大事故控制在3起以内       | 发生较大事故1起             | NOT_DECIDABLE TIME_NOT_OVER
          新建一所36个班的小学        | 启动新建24个班的小学        | NOT_DECIDABLE NO_FIGURE%MISSED BELOW
          """)
  void of_aQuarter_decidesOnlyWhatIsReached(String task, String statement, String expected) {
    assertEquals(expected.replace('%', '\n'), results(task, statement, QUARTER));
  }

  @Test
  void of_unknownPeriod_missesNothing() {
    assertEquals("NOT_DECIDABLE PERIOD_UNKNOWN", results("新建公厕20座", "新建公厕12座", Optional.empty()));
    assertEquals("MET REACHED", results("新建公厕20座", "新建公厕21座", Optional.empty()));
  }

  @Test
  void of_severalTargets_figuresGoWhereTheyFitBest() {
    List<Comparison> comparisons = compare("建成街道书屋9个、社区书屋20个、校园书屋6个", "建成街道书屋4个", YEAR);
    assertEquals(ComparisonResult.MISSED, comparisons.get(0).result());
    assertEquals(ComparisonReason.NO_FIGURE, comparisons.get(1).reason());
    assertEquals(ComparisonReason.NO_FIGURE, comparisons.get(2).reason());
  }

  @Test
  void of_secondFigureWithoutName_continuesTheFirst() {
    List<Comparison> comparisons = compare("实现土地出让5宗、200亩以上", "出让土地东桥A地块、北关片等6宗180.5亩", YEAR);
    assertEquals(ComparisonResult.MET, comparisons.get(0).result());
    assertEquals("6 >= 5", comparisons.get(0).formula());
    assertEquals(ComparisonResult.MISSED, comparisons.get(1).result());
    assertEquals("180.5 / 200 * 100", comparisons.get(1).formula());
    assertEquals(Optional.of(new BigDecimal("90.25")), comparisons.get(1).share());
    assertEquals(Quantity.parse("180.5亩"), comparisons.get(1).answer().orElseThrow().value());
  }

  @Test
  void of_partsByUnit_areNoTotal() {
    String statement = "东街：建成社区食堂3个。西街：建成社区食堂4个。";
    assertEquals("NOT_DECIDABLE SEVERAL_FIGURES", results("建成社区食堂6个", statement, YEAR));
  }

  @Test
  void of_figureInBrackets_isOnlyAPart() {
    assertEquals("NOT_DECIDABLE OTHER_SCOPE", results("建成社区食堂6个", "便民服务点全部到位（含社区食堂2个）", YEAR));
  }

  @Test
  void of_workDoneInPart_isMissedAndExplained() {
    List<Comparison> comparisons = compare("完成东门里片房屋征收", "东门里片总户数600户，总面积5万平方米，已完成570户", YEAR);
    assertEquals(1, comparisons.size());
    assertEquals(ComparisonReason.PARTLY_DONE, comparisons.get(0).reason());
    assertEquals("570 / 600 * 100", comparisons.get(0).formula());
    assertEquals(Optional.of(BigDecimal.valueOf(95)), comparisons.get(0).share());
  }

  @Test
  void of_workThatNeedNotBeFinished_isNotJudgedByShares() {
    String statement = "东门里片总户数600户，已完成570户";
    assertEquals("", results("推进东门里片房屋征收", statement, YEAR));
    assertEquals("", results("基本完成东门里片房屋征收", statement, YEAR));
    assertEquals("", results("完成东门里片房屋征收", statement, QUARTER));
    assertEquals("", results("完成西门外片房屋征收", statement, YEAR));
  }

  @Test
  void of_targetWithoutNumber_isNotDecided() {
    assertEquals("", results("提升城市品质", "新建公厕20座", YEAR));
  }
}

package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers speak of whose own clause does not name it, or names it among other words. */
class TopicsTest {

  private static String each(String text, Function<QuantityMention, String> of) {
    List<QuantityMention> mentions = Quantities.in(text, Stance.REPORTED);
    return mentions.stream().map(of).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "城乡收入比不断缩小,由上年同期的2.3:1降至2.1:1|城乡收入比; 城乡收入比",
        "职工劳动生产率,比上年提高12%|职工劳动生产率增长率",
        "老年人口12万人,占总人口的20%|老年人口; 老年人口占总人口",
        "成本比上年降低5%(原计划降低4%)|成本下降率; 成本下降率",
        "人均生产总值8万元,按年均汇率折算为1.1万美元|人均生产总值; 人均生产总值",
        "新建幼儿园8所,超额完成5所的年度目标任务|新建幼儿园; 新建幼儿园",
        "生产总值增长6%,高于全国一季度增速2个百分点|生产总值增长率; 生产总值增长率",
        "生产总值跨越2个千亿元台阶,达到3000亿元|生产总值; 生产总值",
        "税收收入迈过百亿元大关,达101亿元|税收收入; 税收收入",
        "第二产业实现增加值20亿元|第二产业增加值",
        "税收占GDP 比重为9.7%|税收占GDP比重",
        "全年粮食产量2019年为3万吨|粮食产量",
        "粮食产量比2019年增加2万吨|粮食产量",
        "就业率由2020年的80%提升至90%|就业率; 就业率",
        "财政收入两年平均增长3%|财政收入年均增长率",
        "15个续建项目完成投资8亿元|续建项目; 续建项目完成投资",
        "32项实事总体进展顺利|实事",
        "(三)已发放补贴3万元、培养技工20名|发放补贴; 培养技工",
        "筹集保障房80套(间)、新开工住房90套(间)|筹集保障房; 新开工住房",
        "人口出生率8‰,比上年下降0.7个千分点|人口出生率; 人口出生率",
        "人口自然增长率2.3‰|人口自然增长率",
        "120个省、市重点项目完成投资8亿元|省、市重点项目; 省、市重点项目完成投资",
        "项目总投资51亿元,年度投资计划6亿元|项目总投资; 年度投资",
        "本年度计划开工项目25项|开工项目",
        "投资完成率65%,比时间进度快15个百分点|投资完成率; 投资完成率",
        "11个市的完成率均超过50%|市; 市的完成率",
        "申请量占全市的41%、占全省的36%|申请量占全市; 申请量占全省",
        "完成40%城中村治理|城中村治理完成率",
        "公共支出20亿元,占40%;其他支出30亿元(占60%)|公共支出; 公共支出占比; 其他支出; 其他支出占比",
        "工业投资16亿元,完成市政府下达全年目标的59%|工业投资; 工业投资完成率",
        "夏粮、油料面积分别为:18亩、24亩|夏粮; 油料面积",
        "次均费用涨幅连续3年控制在4%以内|次均费用涨幅连续; 次均费用涨幅",
        "新增企业47家,新增量约为前年的2倍|新增企业; 新增量",
        "已建成中转站7个、分类池17个,分别完成年度目标的87%和85%|建成中转站; 建成分类池; 建成中转站完成率; 建成分类池完成率",
        "工程总体形象进度约75%,占计划投资5亿元的80%|工程总体形象进度; 投资; 投资完成率",
        "投资完成率72%,较序时进度超前5个百分点|投资完成率; 投资完成率",
        "优良天数252天,优良率92%,同比增加6天|优良天数; 优良率; 优良天数",
        "建设一座日供水30万吨的净水厂|建设日供水; 日供水",
        "到位市外资金6亿元|到位市外资金",
        "六成以上企业保持增长|企业",
        "实施“双进”[3]工程12个|“双进”工程",
        "9名干部担任书记,3795名干部挂钩帮扶25户贫困户|干部; 干部; 帮扶贫困户",
        "农民户均增收3200元|农民户均增收",
        "八大工程二十一项行动|工程; 行动",
        "办理时间由15天缩短至3天|办理时间; 办理时间",
      })
  void in_clausesWithoutName_nameWhatWasToldBefore(String text, String expected) {
    assertEquals(expected, each(text, mention -> mention.subject().indicator()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一季度生产总值9亿元。其中,工业3亿元。农业1亿元|一季度; 一季度; ''",
        "由上年同期的9%降至8%|''; ''",
      })
  void in_amongThem_keepsTheTime(String text, String expected) {
    assertEquals(expected.replace("''", ""), each(text, mention -> mention.subject().period()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "成本比上年降低5%(原计划降低4%)|change; target",
        "新建幼儿园8所,超额完成5所的年度目标任务|actual; target",
        "财政收入60亿元,3年增长50%|actual; period; change",
        "人口自然增长率2.3‰|actual",
        "总投资9亿元,年度计划完成投资5亿元,已完成4亿元|actual; target; actual",
        "上半年计划开工32项,实际开工30项|target; actual",
        "形象进度约75%|ratio-of-target",
        "5-10亿元项目7个,15分钟便民生活圈8个|threshold; actual; threshold; actual",
        "办理时间由15天缩短至3天|period; actual",
      })
  void in_goalsAndSpans_haveTheirKind(String text, String expected) {
    assertEquals(expected, each(text, mention -> mention.kind().label()));
  }
}

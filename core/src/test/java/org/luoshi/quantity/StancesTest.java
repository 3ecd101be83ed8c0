package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences promise and what they report, where nobody says so beforehand. */
class StancesTest {

  private static String kinds(String text) {
    return kinds(Quantities.in(text));
  }

  private static String kinds(List<QuantityMention> mentions) {
    return mentions.stream()
        .map(m -> m.kind().label() + " " + m.figure().comparator().symbol())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "财政收入40亿元,同比增长6%。其中税收达30亿元。|actual =; change =; actual =",
        "完成投资12亿元,比上年增加2亿元。力争明年达到15亿元。|actual =; change =; target >=",
        "累计建成3家。开工5家。拟再开工2家。|cumulative =; actual =; target =",
        "粮食产量26万吨,增长2.3%。蔬菜达到9万吨。|actual =; change =; actual =",
        "蔬菜产量9万吨。粮食产量26万吨,增长2.3%。|actual =; actual =; change =",
        "财政收入增长6.5%。|target =",
        "财政收入增长6.3%左右。|target approx",
        "目标是财政收入增长6.3%。新建学校2所。|target =; target =",
        "年末户籍人口90万人。|actual =",
        "3月末贷款余额达80亿元。|actual =",
        "到年末贷款余额达到80亿元。|target >=",
        "年末户籍人口90万人。新建学校2所。|actual =; actual =",
        "财政收入增长6.1%。较好地完成了目标任务。|change =",
        "恩格尔系数31.7%。人均公园绿地达14平方米。|actual =; actual =",
        "总产值25万元,完成全年目标任务的76%。粮食达3吨。|actual =; ratio-of-target =; actual =",
        "失业率控制在4.2%以内。|target <=",
        "到2021年6月底,累计新建学校2所。|cumulative =",
        "1991年,水利工程达28 831处,水库40座。|actual =; actual =",
        "总投资达28.831亿元。|target >=",
        "破获案件20起。|actual =",
        "产值达到一亿元,比一九八二年增长百分之八。|actual =; change =",
        "到2025年,用水量累计下降16%,产值达到80亿元。|deadline <=; target =; target >=",
        "与上年相比,水田增加2万亩。|change =",
        "落实项目190个,向上争取资金2亿元。|target =; target =",
        "三年增长30.2%。|period =; change =",
      })
  void in_wordsOfParagraph_tellWhatIsReported(String text, String expected) {
    assertEquals(expected, kinds(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年落实项目190个。绿地达到30公顷。|actual =; actual =",
        "落实项目190个。下一步,改造道路3条。新建学校2所。|actual =; target =; target =",
        "到1984年,全县共建成水库12座。|actual =",
        "向上争取资金2亿元,争取到专项债3亿元。力争再争取1亿元。|actual =; actual =; target =",
        "成本降低8%(原计划降低9%)。效率比上年提高6%。|change =; target =; change =",
        "力争平均受教育年限达到11.7年。|target >=",
        "项目10个,其中过500万元的两个。|actual =; threshold >; actual =",
        "0-17岁人口9万人。|threshold range; actual =",
        "招引项目36个,超年度目标6个;泵站比计划少2座。|actual =; change =; change =",
        "税收比上年多1亿元,用工比去年同期多出两成多。|change =; change >",
      })
  void inReport_withoutWordsThatPromise_reports(String text, String expected) {
    assertEquals(expected, kinds(Quantities.inReport(text)));
  }
}

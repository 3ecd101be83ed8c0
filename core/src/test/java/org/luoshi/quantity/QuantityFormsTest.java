package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of numbers and units that are met in reports and bulletins of many places. */
class QuantityFormsTest {

  private static String found(String text) {
    return Quantities.in(text, Stance.REPORTED).stream()
        .map(m -> m.in(text) + " " + m.figure().comparator().symbol() + " " + number(m.figure()))
        .collect(Collectors.joining("; "));
  }

  private static String number(Figure figure) {
    String upper = figure.upperText().isEmpty() ? "" : "~" + figure.upperText();
    return figure.valueText() + upper + figure.value().unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "下降0.75个千分点|0.75个千分点 = 0.75个千分点",
        "抽检5.4万批次|5.4万批次 = 54000批次",
        "变压器2828万千伏安|2828万千伏安 = 28280000千伏安",
        "播种30.5千公顷|30.5千公顷 = 305000000平方米",
        "12大类60项实事|12大类 = 12类; 60项 = 60项",
        "浓度0.8毫克/升|0.8毫克/升 = 0.8毫克/升",
        "公路密度180.9公里/百平方公里|180.9公里/百平方公里 = 180.9公里/百平方公里",
        "处理能力350吨/天|350吨/天 = 350吨/天",
        "收入任务50万,完成60万|50万 = 500000元; 60万 = 600000元",
        "收入比由2.3:1下降为2.1:1|2.3:1 = 2.3倍; 2.1:1 = 2.1倍",
        "死亡率下降到15.1/10万|15.1/10万 = 15.1/10万",
        "平均住院日为8.8日,3月2日开工|8.8日 = 8.8日",
        "开挖隧洞80m,长2.5km|80m = 80米; 2.5km = 2.5公里",
        "完成土石方13万方,征收2万方|13万方 = 130000立方米; 2万方 = 20000平方米",
        "投劳12万工日,诊疗人次84亿,人员3万|12万工日 = 120000工日; 84亿 = 8400000000人次; 3万 = 30000人",
        "高于全国、全省7.5、6.1个百分点|7.5 = 7.5个百分点; 6.1个百分点 = 6.1个百分点",
        "超过全市1/4的税收、1/2的产值|1/4 = 25%; 1/2 = 50%",
        "拉动比例1∶3.9|1∶3.9 = 3.9倍",
        "杠杆率控制在1:12以内,撬动比例1比20|1:12以内 <= 12倍; 1比20 = 20倍",
        "分别高于进度9.8、6.2、2.0个百分点|9.8 = 9.8个百分点; 6.2 = 6.2个百分点; 2.0个百分点 = 2.0个百分点",
        "产值26.O亿元,增长8.O%|26.O亿元 = 2600000000元; 8.O% = 8.0%",
        "用电3.2亿千瓦小时|3.2亿千瓦小时 = 320000000千瓦时",
        "办理时限由15个工作日压缩至5个,材料由6份减至2份|15个工作日 = 15个工作日; 5个 = 5个工作日; 6份 = 6份; 2份 = 2份",
        "小学128所、中学36所|128所 = 128所; 36所 = 36所",
        "灌溉30万亩次,吞吐5万标箱|30万亩次 = 300000亩次; 5万标箱 = 50000标准箱",
        "新建一家600床的医院|一家 = 1家; 600床 = 600床",
        "改造8所村小|8所 = 8所",
        "1所9月投入使用,另2所主体封顶|1所 = 1所; 2所 = 2所",
        "居全省第3位,较上年前移2位|第3位 = 3名次; 2位 = 2名次",
        "引进博士2位,增幅达到两位数|2位 = 2人",
        "产值过亿元企业2家、过10亿元企业1家|过亿元 > 100000000元; 2家 = 2家; 过10亿元 > 1000000000元; 1家 = 1家",
        "完成12期培训,建设1期工程|12期 = 12期",
        "栽花15万盆,救助8600人(次)|15万盆 = 150000盆; 8600人(次) = 8600人次",
        "PM10浓度58μg/m3|58μg/m3 = 58微克/立方米",
        "12所学校中,8所主体封顶,3所装修|12所 = 12所; 8所 = 8所; 3所 = 3所",
        "企业4 162家,职工69 303人|4 162家 = 4162家; 69 303人 = 69303人",
        "就业１，２００人|１，２００人 = 1200人",
        "其中10亿元以上项目8个、50亿元以上项目2个|10亿元以上 >= 1000000000元; 8个 = 8个; "
            + "50亿元以上 >= 5000000000元; 2个 = 2个",
      })
  void in_unitsOfBulletins_areRead(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "完成三分之二,占五分之一|三分之二 approx 66.67%; 五分之一 = 20%",
        "超过四分之三,近百分之八十|超过四分之三 > 75%; 近百分之八十 approx 80%",
        "增长一倍半,下降一成五|一倍半 = 1.5倍; 一成五 = 1.5成",
        "产值是五年前的12倍多|五年 = 5年; 12倍多 > 12倍",
        "引进上百家企业,走访十几个村|上百家 >= 100家; 十几个 > 10个",
        "打造三五个亮点,历时七八年|三五个 range 3~5个; 七八年 range 7~8年",
        "一半以上的村,超过一半的街道,减少一半|一半以上 >= 50%; 超过一半 > 50%; 一半 = 50%",
        "惠及二百三十余万人|二百三十余万人 > 2300000人",
      })
  void in_spokenNumbers_areRead(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"完成率均位居7县(市)第一|第一 = 1名次", "总量全省第三|第三 = 3名次"})
  void in_placesBehindRemarks_areRanks(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三次产业结构为6.2:40.1:53.7",
        "一次分配和三次分配",
        "24小时服务",
        "百强县,前50强企业",
        "“百千万”工程,“1+3+X”机制,“3+X”模式",
        "网上百姓办事,一成不变",
        "坚持四项基本原则,两个文明一起抓",
        "三级甲等医院,九年义务教育",
        "与701所、702所合作,另一半工程,一半是新区",
        "86年比85年有所减少,从82年的水平",
        "修路、架桥一项中",
        "12345热线,110报警,3·15活动,一网通办",
        "人民路128号3楼305室",
        "3/4号楼,2022/3/5",
      })
  void in_structuresAndNames_areNoQuantities(String text) {
    assertEquals("", found(text));
  }
}

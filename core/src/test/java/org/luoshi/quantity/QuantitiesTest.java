package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  /** Writes what was found as {@code span comparator value unit}, joined by semicolons. */
  private static String found(String text, List<QuantityMention> mentions) {
    return mentions.stream()
        .map(m -> m.in(text) + " " + m.figure().comparator().symbol() + " " + number(m.figure()))
        .collect(Collectors.joining("; "));
  }

  private static String number(Figure figure) {
    String upper = figure.upperText().isEmpty() ? "" : "~" + figure.upperText();
    return figure.valueText() + upper + figure.value().unit();
  }

  private static void assertFound(String expected, String text) {
    assertEquals(expected, found(text, Quantities.in(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新增停车泊位230个|230个 = 230个",
        "完成投资1.5万亿元|1.5万亿元 = 1500000000000元",
        "收入460,931万元|460,931万元 = 4609310000元",
        "筹集资金3千万元|3千万元 = 30000000元",
        "规划面积110.5万平方米|110.5万平方米 = 1105000平方米",
        "征收16.6万方|16.6万方 = 166000平方米",
        "绿地1.6公顷|1.6公顷 = 16000平方米",
        "绿地800㎡|800㎡ = 800平方米",
        "長3.5km的綠道|3.5km = 3.5公里",
        "植樹1.5萬畝|1.5萬畝 = 15000亩",
        "走访企业家38名、专家2位|38名 = 38人; 2位 = 2人",
        "投放药物200公斤|200公斤 = 200千克",
        "抽排能力1000立方米/秒|1000立方米/秒 = 1000立方米/秒",
        "补贴800元/生/年|800元/生/年 = 800元/生/年",
        "浓度降至35微克/立方米|35微克/立方米 = 35微克/立方米",
        "提高0.5个百分点|0.5个百分点 = 0.5个百分点",
        "死亡率3‰以内|3‰以内 <= 3‰",
        "同比-3.2%|-3.2% = -3.2%",
        "增长５％|５％ = 5%",
        "GDP5000亿元|5000亿元 = 500000000000元",
        "评估1895 人,结案2 件。|1895 人 = 1895人; 2 件 = 2件",
        "新增就业 2 万人，增长 3.2 %|2 万人 = 20000人; 3.2 % = 3.2%",
        "1.5万亩湿地得到修复|1.5万亩 = 15000亩",
        "12.3家企业落户|3家 = 3家",
      })
  void in_arabicNumbers_multipliedOutWithUnit(String text, String expected) {
    assertFound(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建成两个微公园、四条绿道|两个 = 2个; 四条 = 4条",
        "新建一家养老院|一家 = 1家",
        "拨付一千二百万元|一千二百万元 = 12000000元",
        "覆盖三十余万人|三十余万人 > 300000人",
        "十余家企业参加|十余家 > 10家",
        "发动千余名志愿者|千余名 > 1000人",
        "制作百余件展品|百余件 > 100件",
        "打造五大产业集群|五大 = 5个",
        "围绕四个方面开展工作|四个方面 = 4个",
        "区、街、社区三级网格|三级 = 3级",
        "省市区三级联动|三级 = 3级",
        "历时4个半月|4个半月 = 4.5个月",
        "历时两年半、3个多月|两年半 = 2.5年; 3个多月 > 3个月",
        "百分之八十以上|百分之八十以上 >= 80%",
        "超九成企业盈利|超九成 > 9成",
      })
  void in_chineseNumbers_areRead(String text, String expected) {
    assertFound(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "引进20家以上企业|20家以上 >= 20家",
        "失业率控制在5%以内|控制在5%以内 <= 5%",
        "增长6%左右|6%左右 approx 6%",
        "近50条道路|近50条 approx 50条",
        "约31万人次参与|约31万人次 approx 310000人次",
        "最近3年、附近5个村|3年 = 3年; 5个 = 5个",
        "签约3家、预约2次|3家 = 3家; 2次 = 2次",
        "超过300家|超过300家 > 300家",
        "总数突破3000家|突破3000家 > 3000家",
        "2万余个,1000余万元,10多场|2万余个 > 20000个; 1000余万元 > 10000000元; 10多场 > 10场",
        "不低于20%|不低于20% >= 20%",
        "至少引进1个项目|至少引进1个 >= 1个",
        "不足5家|不足5家 < 5家",
        "10家内资企业|10家 = 10家",
        "引进5 家 以上|5 家 以上 >= 5家",
        "立柱各30根|各30根 every 30根",
        "每人每月850元,每户每年1200元|每人每月850元 every 850元; 每户每年1200元 every 1200元",
        "每人每月2次|每人每月2次 every 2次/月",
        "每人600个积分|每人600个 every 600个",
        "每月4次,每年一次|每月4次 every 4次/月; 每年一次 every 1次/年",
        "760套(超60套)|760套 = 760套; 超60套 = 60套",
        "亿元以上项目|亿元以上 >= 100000000元",
        "千克以上案件3起|千克以上 >= 1千克; 3起 = 3起",
        "规模过百亿元,完成投资超千亿|过百亿元 > 10000000000元; 超千亿 > 100000000000元",
        "百亿级产业集群、亿元楼宇|百亿级 = 10000000000元; 亿元 = 100000000元",
        "引进20亿级项目12个|20亿级 = 2000000000元; 12个 = 12个",
        "全面振兴新突破三年行动|三年 = 3年",
        "水质Ⅳ类以上|Ⅳ类以上 >= 4类",
      })
  void in_hedges_becomeComparators(String text, String expected) {
    assertFound(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "培育1-2家|1-2家 range 1~2家",
        "增长7.5%—7.8%|7.5%—7.8% range 7.5~7.8%",
        "增长20—30%|20—30% range 20~30%",
        "打造2—3栋|2—3栋 range 2~3栋",
        "奖励3-5万元|3-5万元 range 30000~50000元",
        "接待8万至10万人|8万至10万人 range 80000~100000人",
        "三到五个|三到五个 range 3~5个",
        "新增5～8家|5～8家 range 5~8家",
      })
  void in_ranges_haveBothEnds(String text, String expected) {
    assertFound(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "征收1万户、110万平方米以上|1万户 >= 10000户; 110万平方米以上 >= 1100000平方米",
        "分别增长5%、6.5%左右|5% approx 5%; 6.5%左右 approx 6.5%",
        "办理348项、191项和498项|348项 = 348项; 191项 = 191项; 498项 = 498项",
        "外贸额实现翻番,产值翻两番|翻番 = 2倍; 翻两番 = 4倍",
        "工程进度过半。|过半 > 50%",
        "拉动效果为1:3.91,收入比降至2.2:1|1:3.91 = 3.91倍; 2.2:1 = 2.2倍",
        "查补1.64亿,投票149万|1.64亿 = 164000000元; 149万 = 1490000票",
        "吸引100万大学生,处罚5万。|100万 = 1000000人; 5万 = 50000元",
        "指导甲、乙等4园区|4 = 4个",
      })
  void in_sharedAndOmittedParts_areCompleted(String text, String expected) {
    assertFound(expected, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "总额排名前2,增幅在中心城区排名第6。|前2 <= 2名次; 第6 = 6名次",
        "居全市第三;位居全省第一名|第三 = 3名次; 第一名 = 1名次",
        "数量保持全市中心城区第一。|第一 = 1名次",
        "进入全国前10位|前10位 <= 10名次",
      })
  void in_places_areRanks(String text, String expected) {
    assertFound(expected, text);
    assertEquals(
        List.of(MentionKind.RANK),
        Quantities.in(text).stream().map(QuantityMention::kind).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请于2020年2月3日前报送|2020年2月3日前 <= 2020-02-03日期",
        "2020年4月15日、7月15日及2021年1月15日前报送|"
            + "2020年4月15日 <= 2020-04-15日期; 7月15日 <= 2020-07-15日期; 2021年1月15日前 <= 2021-01-15日期",
        "2022年10月底前完成,争取2023年内竣工|2022年10月底前 <= 2022-10日期; 2023年内 <= 2023日期",
        "到2025年底全面建成|2025年底 <= 2025日期",
        "每季度第1个月的10日前|10日前 <= 10日",
        "12月底前开工,3月31日前报送|12月底前 <= 12月; 3月31日前 <= 331月日",
        "2025 年 6 月底前|2025 年 6 月底前 <= 2025-06日期",
      })
  void in_datesWithBefore_areDeadlines(String text, String expected) {
    assertFound(expected, text);
    assertEquals(
        List.of(MentionKind.DEADLINE),
        Quantities.in(text).stream().map(QuantityMention::kind).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2017年重点工作",
        "12月上线试运行,7月1日签订协议",
        "2016-2020年规划,2022至2024年,1-3月份",
        "十三五规划、十九大精神、二十大以来",
        "第五届博览会、第三十三次会议、第七个五年规划",
        "十五届人大一次会议、四次全会",
        "引进世界500强、等500强企业",
        "七一九所、719所动力平台",
        "5.5创意园、181产业园、337地块",
        "“一窗多能”、“三社联动”、《2019年工作方案》",
        "PM2.5、5G基站、天马G6、H7N9、A1/B1地块、T2航站楼",
        "地铁11、12号线,15号路,3号码头,52号",
        "一期、二期工程,三期",
        "国发〔2020〕6号,武政规[2017]63号",
        "电话027-88886666,邮编430060",
        "机制5+2,白加黑",
        "建党95周年,20周年",
        "劣Ⅴ类水体,五类水",
        "二次供水、二级单位、二孩政策",
        "数十家、几百人",
        "一批项目、一次性告知、一户一策、一企一档",
        "3.2017年市政府实事",
        "12.加强管理",
        "近百岁老人",
        "万元GDP能耗,百姓,千万不要",
        "1.2.3版,2020.2.3,2020-02-03",
        "7×24小时在线",
        "第一、第二季度",
        "地下室负2层",
      })
  void in_namesDatesAndCodes_areNoQuantities(String text) {
    assertFound("", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "处理率达到80%|PLANNED|达到80% >= 80%",
        "处理率达到80%|REPORTED|80% = 80%",
        "覆盖率达85%以上|REPORTED|85%以上 >= 85%",
      })
  void in_stance_decidesOnReaching(String text, Stance stance, String expected) {
    assertEquals(expected, found(text, Quantities.in(text, stance)));
  }

  @Test
  void in_unknownStance_isToldBySentence() {
    String text = "完成情况:处理率达到80%。";
    assertFound("80% = 80%", text);
    assertFound("达到80% >= 80%; 90% = 90%", "处理率达到80%。目前已达到90%。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新增就业2万人|PLANNED|TARGET|新增就业|NONE",
        "新增就业2万人|REPORTED|ACTUAL|新增就业|NONE",
        "地区生产总值增长9%以上|PLANNED|TARGET|地区生产总值增长率|INCREASE",
        "警情同比下降17%|REPORTED|CHANGE|警情下降率|DECREASE",
        "累计接种25万剂次|REPORTED|CUMULATIVE|接种|NONE",
        "征收完成率13.8%|REPORTED|RATIO_OF_TARGET|征收完成率|NONE",
        "30亿元以上项目|PLANNED|THRESHOLD|项目|NONE",
        "连续12年|REPORTED|CUMULATIVE|连续|NONE",
        "两年左右建成|PLANNED|DEADLINE|建成|NONE",
        "五大集群|PLANNED|COUNT|集群|NONE",
        "确定重点任务共579项|REPORTED|COUNT|确定重点|NONE",
        "超额完成任务的已有10项|REPORTED|ACTUAL|超额完成任务|NONE",
        "甲路、乙路等道路18条|PLANNED|TARGET|道路|NONE",
        "打造15个公园|PLANNED|TARGET|打造公园|NONE",
      })
  void in_words_tellKindIndicatorAndDirection(
      String text, Stance stance, MentionKind kind, String indicator, Direction direction) {
    QuantityMention mention = Quantities.in(text, stance).get(0);
    assertEquals(kind, mention.kind());
    assertEquals(indicator == null ? "" : indicator, mention.subject().indicator());
    assertEquals(direction, mention.subject().direction());
  }

  @Test
  void in_sentence_carriesIndicatorAndPeriodOn() {
    String text = "2021年一季度固定资产投资311亿元,增长14%";
    Subject growth = Quantities.in(text).get(1).subject();
    assertEquals(new Subject("固定资产投资增长率", Direction.INCREASE, "2021年一季度"), growth);
  }

  @Test
  void in_null_isRefused() {
    assertThrows(NullPointerException.class, () -> Quantities.in(null));
    assertThrows(NullPointerException.class, () -> Quantities.in("1个", null));
  }
}

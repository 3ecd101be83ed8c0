package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of a sentence speak of. */
class SubjectsTest {

  private static String each(List<QuantityMention> mentions, Function<QuantityMention, String> of) {
    return mentions.stream().map(of).collect(Collectors.joining("; "));
  }

  private static String indicator(QuantityMention mention) {
    return mention.subject().indicator();
  }

  private static String kind(QuantityMention mention) {
    Direction direction = mention.subject().direction();
    String sign =
        direction == Direction.NONE ? "" : direction == Direction.INCREASE ? " up" : " down";
    return mention.kind().label() + sign;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "地区生产总值320.5亿元,增长6.2%|地区生产总值; 地区生产总值增长率",
        "财政收入28亿元,同口径增长9%|财政收入; 财政收入同口径增长率",
        "五年来财政收入年均增长8.2%|财政收入年均增长率",
        "能耗下降3.1%,比上年多降0.2个百分点|能耗下降率; 能耗下降率",
        "消费价格涨幅控制在3%以内|消费价格增长率",
        "工业增速达到9%,高于全省1.2个百分点,居第3位|工业增长率; 工业增长率; 工业增长率",
        "税收占比85%,比上年提高2个百分点|税收占比; 税收占比",
        "税收12亿元,增收1.2亿元|税收; 税收",
        "压减一般性支出10%|一般性支出下降率",
        "公路里程230公里,比2015年增加45公里|公路里程; 公路里程",
        "失业率由4.2%降至3.9%|失业率; 失业率",
        "比重由上年的37%上升到38%,外销率由1985年的5%变为8%|比重; 比重; 外销率; 外销率",
        "生产总值增加到12亿元,五年年均增长5.2%|生产总值; 生产总值年均增长率",
        "税收3亿元,比上年增支2亿元,减少幅度为8%|税收; 税收; 税收下降率",
        "总量居全省第一,增速高达9.5%|总量; 总量增长率",
        "医疗卫生与计划生育支出4亿元,增长9.2%|医疗卫生与计划生育支出; 医疗卫生与计划生育支出增长率",
        "产值2亿元,比上年四季度增长1.6%|产值; 产值增长率",
        "甲业、乙业增加值分别增长11%、10%,增速分别比工业快4.8和3.3个百分点|甲业增加值增长率; 乙业增加值增长率; 甲业增加值增长率; 乙业增加值增长率",
        "税收33亿元,占全市9.4%,增长7%|税收; 税收占全市; 税收增长率",
        "连续三年下降,投资增长1.4%|连续; 投资增长率",
        "人口由2012年底的67万人下降到2017年底的12万人|人口; 人口",
        "产值2亿元,平均每年递增9.4%|产值; 产值年均增长率",
        "税收2亿元,比上年决算数(下同)增长4.2%|税收; 税收增长率",
        "接待游客6万人次,同比增长7%,较全省增速高2个百分点|接待游客; 接待游客增长率; 接待游客增长率",
        "总量要比2010年翻一番|总量",
        "工业产值比战争前的1936年下降8%,比2017年同口径(下同)增长6%|工业产值下降率; 工业产值同口径增长率",
        "收入增长8%、力争9%|收入增长率; 收入增长率",
      })
  void in_changes_nameWhatChanges(String text, String expected) {
    assertEquals(expected, each(Quantities.in(text, Stance.REPORTED), SubjectsTest::indicator));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新增绿道10公里、绿地5公顷|新增绿道; 新增绿地",
        "完成房屋征收120户、1.5万平方米|房屋征收; 房屋征收",
        "新建5所小学、2所幼儿园|新建小学; 新建幼儿园",
        "引进研究院3家、研发中心1家和总部企业8家|引进研究院; 引进研发中心; 引进总部企业",
        "为贫困户77户、299人提供了树苗|贫困户; 贫困户",
        "通组公路 19 条 70 公里|通组公路; 通组公路",
        "净增企业28家,总数达156家|净增企业; 企业总数",
        "小学、初中入学率分别为99%、98%|小学入学率; 初中入学率",
        "颗粒物(PM2.5)平均浓度下降4%|颗粒物(PM2.5)平均浓度下降率",
        "全国39个地级及以上城市|地级及以上城市",
        "接待游客3万人次,门票收入7万元,分别占全省的7%和9%|接待游客; 门票收入; 接待游客占全省; 门票收入占全省",
        "全省15个5A级景区|5A级景区",
        "新增贷款8亿元,净增5亿元;投入3亿元|新增贷款; 净增贷款; 投入",
        "新开工住房2万套、建成1万套|新开工住房; 建成住房",
        "零售额、投资、进出口额分别增长8%、10%和12%|零售额增长率; 投资增长率; 进出口额增长率",
        "零售额、投资、进出口额分别增长8%,10%,12%|零售额增长率; 投资增长率; 进出口额增长率",
        "城镇、农村居民收入分别增长7%、8%|城镇居民收入增长率; 农村居民收入增长率",
        "第一、二、三产业增加值分别增长3%、5%、7%|第一产业增加值增长率; 第二产业增加值增长率; 第三产业增加值增长率",
        "一、二、三产业增加值分别增长3%、5%、7%|第一产业增加值增长率; 第二产业增加值增长率; 第三产业增加值增长率",
        "轻、重工业增加值分别增长3%、5%|轻工业增加值增长率; 重工业增加值增长率",
        "茶叶、家电、五金类零售额分别增长3.1%、4%、5%|茶叶零售额增长率; 家电零售额增长率; 五金类零售额增长率",
        "固定资产投资、社零、工业增加值分别增长3%、4%、5%|固定资产投资增长率; 社零增长率; 工业增加值增长率",
        "玉米、大豆产量5吨、6吨|玉米产量; 大豆产量",
        "柳桥镇、梅桥镇财政收入分别增长5%、6%|柳桥镇财政收入增长率; 梅桥镇财政收入增长率",
        "柳桥片、梅里片房屋征收2600户、8万平方米|柳桥片、梅里片房屋征收; 柳桥片、梅里片房屋征收",
        "柳桥片、梅里片房屋征收2600户、800户|柳桥片房屋征收; 梅里片房屋征收",
        "投资3亿元,860户、2900人稳定脱贫|投资; 稳定脱贫; 稳定脱贫",
        "新建120套、1.5万平方米住房|新建住房; 新建住房",
        "新增绿道10公里、5公顷绿地|新增绿道; 新增绿地",
        "新增民宿 5个、农庄 6个|新增民宿; 新增农庄",
        "报送固定资产投资52.8亿元、信息12条|固定资产投资; 信息",
        "上报信息12条|上报信息",
        "低保标准提高到每人每月850元|低保标准",
        "PM10、PM2.5浓度下降7%和11%|PM10浓度下降率; PM2.5浓度下降率",
        "接待游客12万人次,旅游收入9亿元,分别增长1%、2%|接待游客; 旅游收入; 接待游客增长率; 旅游收入增长率",
        "公布权力清单和服务清单34项、19项|公布权力清单; 公布服务清单",
        "全县8个乡镇96个行政村|乡镇; 行政村",
        "总户数84户,总面积6万平方米,已完成80户,5.9万平方米|总户数; 总面积; 总户数完成; 总面积完成",
        "至少引进2个项目|引进项目",
        "引进甲公司、乙公司等7家企业|引进企业",
        "对12个老旧小区进行改造|老旧小区改造",
        "发生事故12起,同比10起上升20%|发生事故; 发生事故; 发生事故增长率",
        "引进亿元以上项目15个|引进项目; 引进项目",
        "研发经费(R&D)投入增长10%|研发经费(R&D)投入增长率",
        "一九五五年粮食产量比一九五四年增长百分之四点五|粮食产量增长率",
      })
  void in_lists_shareWhatIsToldOnce(String text, String expected) {
    assertEquals(expected, each(Quantities.in(text, Stance.REPORTED), SubjectsTest::indicator));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "投资30亿元,占年度计划的60%,增长5%|投资; 投资完成率; 投资增长率|actual; ratio-of-target; change up",
        "新增就业3万人,完成市级目标2万人的150%|新增就业; 新增就业; 新增就业完成率|actual; target; ratio-of-target",
        "6个幸福院完成3个(50%),供水工程正在施工(75%)|幸福院; 幸福院; 幸福院完成率; 供水工程正在施工"
            + "|actual; actual; ratio-of-target; actual",
        "税收21亿元,占调整预算的98%|税收; 税收完成率|actual; ratio-of-target",
        "改造小区1.5万个,占年度任务(3.9万个)的38%|改造小区; 改造小区; 改造小区完成率|actual; target; ratio-of-target",
        "达到序时进度44项、占比80%|达到序时进度; 达到序时进度占比|actual; actual",
        "干线57亿元、支线19亿元,分别占目标(47亿元、10亿元)的121%、185%|干线; 支线; 干线; 支线; 干线完成率; 支线完成率"
            + "|actual; actual; target; target; ratio-of-target; ratio-of-target",
        "已按计划完成项目10个|按计划完成项目|actual",
        "计划完成14处园所改扩建|园所改扩建|target",
        "产值5亿元,增长2倍;财政收入2亿元,翻了两番|产值; 产值增长率; 财政收入; 财政收入|actual; change up; actual; actual up",
        "新增就业64人,完成全年指标任务的110%|新增就业; 新增就业完成率|actual; ratio-of-target",
        "新增5万吨级泊位2个|新增泊位; 新增泊位|threshold; actual",
        "已落实的有12件,占84%|落实; 落实占比|actual; actual",
        "超额完成年度任务的有3项|超额完成年度任务|actual",
        "列入计划逐步解决的2件|列入计划逐步解决|actual",
        "拨付资金2亿元,占计划投入的90.6%|拨付资金; 拨付资金完成率|actual; ratio-of-target",
        "初次就业率高达99.2%|初次就业率|actual",
        "时限由20个工作日压缩至8个工作日|时限; 时限|period; actual down",
        "征收21亩,完成率13%|征收; 征收完成率|actual; ratio-of-target",
        "失业率3.2%,在省级目标3.8%内|失业率; 失业率|actual; target",
        "全年计划投资31亿元,增幅14%|投资; 投资增长率|target; target up",
        "全年目标为征地15亩、拆迁3万平方米|征地; 拆迁|target; target",
        "森林覆盖率提高到45%|森林覆盖率|actual up",
        "储备目标企业2家|储备目标企业|actual",
        "进口额实现翻番|进口额|actual up",
        "累计接种25万剂次|接种|cumulative",
      })
  void in_report_tellsTargetsFromWhatWasReached(String text, String indicators, String kinds) {
    List<QuantityMention> mentions = Quantities.in(text, Stance.REPORTED);
    assertEquals(indicators, each(mentions, SubjectsTest::indicator));
    assertEquals(kinds, each(mentions, SubjectsTest::kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年1-9月财政收入50亿元|2021年1-9月",
        "2021年完成投资3亿元,上半年完成1亿元|2021年; 2021年上半年",
        "截至6月底,开工4个。竣工2个|截至6月底; ''",
        "一九五五年产粮5万吨|1955年",
        "今后五年,新建道路9条|今后五年; 今后五年",
        "2017年至2021年,立案9起|2017年至2021年",
        "2006—2010年,立案9起|2006-2010年",
        "截止到7月底,立案9起|截止到7月底",
        "财政收入从2011年的91亿元增加到2016年的165亿元|2011年; 2016年",
        "税收增长5%,高于上年四季度3个百分点|''; ''",
        "前6个月,完成投资5亿元|前6个月; 前6个月",
        "2018年收入5万元,上年结转收入2万元|2018年; 2018年",
        "比2015年增长20%|''",
        "审核2020年贷款18笔|''",
        "完成全年目标的40%|''",
      })
  void in_period_isTheTimeTheSentenceNamesLast(String text, String expected) {
    assertEquals(
        expected.replace("''", ""),
        each(Quantities.in(text, Stance.REPORTED), m -> m.subject().period()));
  }
}

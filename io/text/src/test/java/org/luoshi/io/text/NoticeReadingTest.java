package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.plan.Instruction;

/** What stands around the items: head, notice, tail. */
class NoticeReadingTest {

  private static final String HEAD =
      """
      头部

      名  称: 区人民政府办公室关于印发《2025年政府工作报告》重点任务分解方案的通知 发布机构: 江湾区人民政府办公室
      文  号: 江湾政办〔2025〕2号 索 引 号: 990735267/2025-00871
      公开日期: 2025年02月18日 公开方式: 主动公开
      成文日期:2025- 02- 16 有效性:有效
      主题分类: 综合政务;督查督办 来源:
      """;

  private static final String TITLE = "区人民政府办公室关于印发《2025年政府工作报告》重点任务分解方案的通知\n\n";

  private static final String BODY =
      """
        各街道办事处,区人民政府各部门、各直属机构:

        现将方案印发给你们,请抓好落实。

        一是细化任务。各单位要逐项分解。
        要明确到人。

        二是定期反馈。各单位要如实报送。

        附件:

        1.2025年重点任务分解表

        2.2025年民生实事分解表

        云州市江湾区人民政府办公室

        2025年2月20日

      """;

  private static final String LIST =
      """
      2025年重点任务分解表(共2项)
      一、加快建设
      1.新建泵站3座。(责任单位:区水务局)
      2.改造小区20个。(责任单位:区住建局)
      """;

  private static final ResponsibilityPlan WHOLE = Read.plan(HEAD + TITLE + BODY + LIST);

  @Test
  void readText_numberBeforeTheTitle_isThatOfTheDocument() {
    String head =
        """
        江湾政办〔2025〕2号《江湾区人民政府办公室关于印发2025年重点任务分解方案的通知》
        浏览量:          时间:2025-03-11 09:12:45
        《江湾区人民政府办公室关于印发2025年重点任务分解方案的通知》
        江湾政办〔2025〕2号
        """;

    ResponsibilityPlan plan = Read.plan(head + BODY + LIST);

    assertEquals(Optional.of("江湾区人民政府办公室关于印发2025年重点任务分解方案的通知"), plan.title());
    assertEquals("江湾政办〔2025〕2号", plan.metadata().documentNumber().orElseThrow().toString());
    assertEquals(3, plan.metadata().addressees().size());
  }

  @Test
  void readText_titleAgainOnSeveralLines_isTheTitle() {
    String head =
        """
        文 号 | 江湾政办〔2025〕2 号 | 发文日期 | 2025-02-19 00:00 |
        ---|---|---|---|
        发布机构 | 政府办 | 有 效 性 | 有效 |
        标 题 | 江湾政办〔2025〕2 号 区人民政府办公室关于印发 2025 年重点任务分解方案的通知 |
        江湾政办〔2025〕2 号 区人民政府办公室关于印发 2025 年重点任务分解方案的通知
        区人民政府办公室关于印发
        2025年重点任务分解
        方案的通知
        """;

    ResponsibilityPlan plan = Read.plan(head + BODY + LIST);

    assertEquals(Optional.of("区人民政府办公室关于印发 2025 年重点任务分解方案的通知"), plan.title());
    assertEquals(Optional.of("有效"), plan.metadata().validity());
    assertEquals(3, plan.metadata().addressees().size());
  }

  @Test
  void readText_attachmentsNamedBelowTheList_areAttachments() {
    String below = "附表:1.2025年重点任务办理方案\n2.督办工作人员名单\n";

    ResponsibilityPlan plan = Read.plan(HEAD + TITLE + LIST + below);

    assertEquals(List.of("2025年重点任务办理方案", "督办工作人员名单"), plan.metadata().attachments());
  }

  @Test
  void readText_titlesAndNumberOfTheSite_areNoTitles() {
    String page =
        """
        江湾区2025年重点任务分工方案的通知_政府文件_江湾区人民政府门户网站
        江政办〔2025〕7号
        江湾区2025年重点任务分工方案的通知
        江湾在线
        江湾区2025年重点任务分工方案的通知
        公开范围 | 面向社会 | 公开时限 | 长期公开 |
        发文单位:江湾区政府办公室 颁布时间:2025-03-04
        各县、市、区人民政府,区政府各委、办、局,各有关单位:
        现将方案印发给你们。
        """;

    ResponsibilityPlan plan = Read.plan(page + LIST);
    DocumentMetadata metadata = plan.metadata();

    assertEquals("江湾区2025年重点任务分工方案的通知", plan.title().orElseThrow());
    assertEquals("江政办〔2025〕7号", metadata.documentNumber().orElseThrow().toString());
    assertEquals("江湾区政府办公室", metadata.issuer().orElseThrow());
    assertEquals(LocalDate.of(2025, 3, 4), metadata.issuedOn().orElseThrow());
    assertEquals(List.of("各县、市、区人民政府", "区政府各委、办、局", "各有关单位"), metadata.addressees());
  }

  @Test
  void readText_noticeOnOneLine_hasItsHead() {
    String text =
        "江湾区人民政府关于分解落实2025年《政府工作报告》的通知 (江政发〔2025〕3号) 各区、镇、办事处,区政府各部门: "
            + "区人代会通过了《政府工作报告》。"
            + "各单位要抓紧落实。".repeat(20)
            + " 一、主要目标 1、生产总值增长7%。 责任单位:区发改局 2、新建泵站3座。 责任单位:区水务局";

    ResponsibilityPlan plan = Read.plan(text);

    assertEquals("江湾区人民政府关于分解落实2025年《政府工作报告》的通知", plan.title().orElseThrow());
    assertEquals("江政发〔2025〕3号", plan.metadata().documentNumber().orElseThrow().toString());
    assertEquals(List.of("各区、镇、办事处", "区政府各部门"), plan.metadata().addressees());
    assertEquals(2, plan.lists().get(0).items().size());
  }

  @Test
  void readText_addresseesWithBracketsOnTwoLines_areAll() {
    assertEquals(
        List.of("各县（市、区）人民政府", "经开区管委会", "市政府各部门"),
        Read.plan(
                "云州市2021年重点任务责任分解方案\n各县（市、区）人民政府、经开区管委会，\n市政府各部门：\n"
                    + "现将任务分解如下。\n一、重点项目\n1.新建泵站3座。（市水务局牵头）\n")
            .metadata()
            .addressees());
  }

  @Test
  void readText_preambleThatAnnounces_isNoAddressee() {
    ResponsibilityPlan plan =
        Read.plan(
            """
            云州市人民政府关于落实《政府工作报告》重点任务分工的意见
            云政发〔2023〕6号
            各县、区人民政府，市政府各部门：
            为落实好全年部署，明确工作责任，现提出分工意见如下：
            一、主要目标
            1.生产总值增长6%左右。（市发展改革委牵头，市统计局配合，年内持续推进）
            """);

    assertEquals(List.of("各县、区人民政府", "市政府各部门"), plan.metadata().addressees());
    assertEquals(
        List.of("为落实好全年部署，明确工作责任，现提出分工意见如下："),
        plan.preamble().stream().map(Statement::text).toList());
  }

  @Test
  void readText_titleWithoutYear_isOfTheYearOfItsNumber() {
    ResponsibilityPlan plan =
        Read.plan(
            "云州市人民政府关于《政府工作报告》重点任务分工的意见\n云政发〔2023〕6号\n" + "各区人民政府：\n现予印发。\n1.新建泵站3座。（市水务局牵头）\n");

    assertEquals(Optional.of(2023), plan.year());
  }

  @ParameterizedTest
  @CsvSource({
    "关于印发《2025年市政府工作报告重点任务分工方案》的通知, 2025年市政府工作报告",
    "关于印发《〈政府工作报告〉2025年重点任务分工方案》的通知, 〈政府工作报告〉",
    "关于印发《2025年云州市〈政府工作报告〉任务分解表》的通知, 2025年云州市〈政府工作报告〉",
    "云州市人民政府关于落实2025年《政府工作报告》重点任务的通知, 2025年《政府工作报告》",
    "2025年政府工作报告重点任务分解表, 2025年政府工作报告",
    "市政府辦公廳關于印發2025年市《政府工作報告》任務分解方案的通知, 2025年市《政府工作報告》",
    "关于做好《2025年改革要点》任务分解的通知, 《2025年改革要点》"
  })
  void readText_titleThatNamesAReport_isBasedOnIt(String title, String basis) {
    assertEquals(Optional.of(basis), Read.plan(title + "\n1.新建泵站3座。（市水务局牵头）\n").basis());
  }

  @Test
  void readText_titleWithoutYear_isOfTheYearOfTheReportInThePreamble() {
    assertEquals(
        Optional.of(ReportingPeriod.ofQuarter(2022, 1)),
        Read.progress(
                "重点任务一季度完成情况公示\n现将2022年区政府工作报告任务进展公示如下：\n" + "1.新建泵站3座。\n责任单位：区水务局\n完成情况：已开工。\n")
            .period());
  }

  @Test
  void readText_titleThatIssuesAList_namesNoBasis() {
    assertEquals(Optional.empty(), Read.plan("关于印发《2025年重点工作清单》的通知\n1.新建泵站3座。（市水务局牵头）\n").basis());
  }

  @Test
  void readText_requirementsBelowTheItems_areInstructions() {
    ResponsibilityPlan plan =
        Read.plan(
            """
            2025年云州市《政府工作报告》重点任务分解方案
            一、产业发展
            1.新建泵站3座。（市水务局牵头）
            2.改造小区20个。（市住建局牵头）
            二、有关要求
            （一）压实责任。各单位要逐项细化。
            不得层层转交。
            （二）按时报送。各责任单位每季度末月25日前将完成情况报送市政府督查室。
            （此件公开发布）
            """);

    assertEquals(2, plan.lists().get(0).items().size());
    assertEquals(
        List.of("产业发展"), plan.lists().get(0).headings().stream().map(h -> h.title()).toList());
    assertEquals(
        List.of("（一）压实责任。各单位要逐项细化。\n不得层层转交。", "（二）按时报送。各责任单位每季度末月25日前将完成情况报送市政府督查室。"),
        plan.instructions().stream().map(Instruction::text).toList());
    assertEquals("市政府督查室", plan.schedule().orElseThrow().rules().get(0).recipient());
    assertEquals(List.of("（此件公开发布）"), plan.lists().get(0).notes());
  }

  @Test
  void readText_paragraphsOfABulletin_areKept() {
    assertEquals(
        List.of("现将一季度进展通报如下：", "一、总体情况", "全市86项任务已完成12项。", "二、工作要求", "（一）压实责任。各单位要补齐短板。"),
        Read.progress(
                """
                2025年一季度《政府工作报告》重点任务推进情况的通报
                各区人民政府：
                现将一季度进展通报如下：
                一、总体情况
                全市86项任务已完成12项。
                二、工作要求
                （一）压实责任。各单位要补齐短板。
                云州市人民政府办公室
                2025年4月10日
                附件
                重点任务推进情况表
                1.新建泵站3座。（责任单位：市水务局）
                完成情况：已开工。
                """)
            .preamble()
            .stream()
            .flatMap(s -> s.text().lines())
            .toList());
  }

  @Test
  void readText_controlsBehindAValue_areNoPartOfIt() {
    assertEquals(
        List.of("浏览次数=1024"),
        Read.plan("2025年任务分解\n浏览次数： 1024   字体：[大 中 小]\n1.新建泵站3座。（市水务局牵头）\n")
            .metadata()
            .fields()
            .stream()
            .map(field -> field.label() + "=" + field.value())
            .toList());
  }

  @Test
  void readText_numberAndDayBelowTheTitle_areParticulars() {
    DocumentMetadata metadata =
        Read.plan(
                "江湾区政府 【索引号】JW01/2021-00017 【发布机构】江湾区政府办公室\n江湾区2021年重点任务责任分解方案\n"
                    + "江政办发（2021）7号\n2021年2月9日 【打印】【关闭】\n各镇人民政府：\n1.新建泵站3座。（区水务局牵头）\n")
            .metadata();

    assertEquals(Optional.of("江湾区政府办公室"), metadata.issuer());
    assertEquals("江政办发〔2021〕7号", metadata.documentNumber().orElseThrow().toString());
    assertEquals(
        List.of("索引号", "发布机构", "文号", "日期"),
        metadata.fields().stream().map(MetadataField::label).toList());
    assertEquals("2021年2月9日", metadata.fields().get(3).value());
  }

  @Test
  void readText_labelOfANumberInBrackets_isNoPartOfIt() {
    DocumentMetadata metadata = Read.plan("【发布文号】江政办〔2021〕14号\n" + TITLE + LIST).metadata();

    assertEquals("江政办〔2021〕14号", metadata.documentNumber().orElseThrow().toString());
    assertEquals("发布文号", metadata.fields().get(0).label());
  }

  @Test
  void readText_head_isMetadata() {
    DocumentMetadata metadata = WHOLE.metadata();

    assertEquals(Optional.of("江湾区人民政府办公室"), metadata.issuer());
    assertEquals("江湾政办〔2025〕2号", metadata.documentNumber().orElseThrow().toString());
    assertEquals("990735267/2025-00871", metadata.indexNumber().orElseThrow().toString());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 18)), metadata.publishedOn());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 16)), metadata.issuedOn());
    assertEquals(Optional.of("有效"), metadata.validity());
    assertEquals(Optional.of("主动公开"), metadata.disclosure());
    assertEquals(List.of("综合政务", "督查督办"), metadata.topics());
    assertEquals(Optional.empty(), metadata.source());
    assertEquals(
        List.of("名称", "发布机构", "文号", "索引号", "公开日期", "公开方式", "成文日期", "有效性", "主题分类", "来源"),
        metadata.fields().stream().map(MetadataField::label).toList());
  }

  @Test
  void readText_titleAndIssuer_giveYearBasisAndJurisdiction() {
    assertEquals(Optional.of(2025), WHOLE.year());
    assertEquals(Optional.of("江湾区"), WHOLE.jurisdiction());
    assertEquals(Optional.of("《2025年政府工作报告》"), WHOLE.basis());
    assertEquals(Optional.of(TITLE.strip()), WHOLE.title());
  }

  @Test
  void readText_titlePrintedTwice_isOneTitle() {
    assertEquals(Optional.of(TITLE.strip()), Read.plan(HEAD + TITLE + TITLE + BODY + LIST).title());
  }

  @Test
  void readText_titleInTheMetadataOnly_isTheTitle() {
    ResponsibilityPlan plan = Read.plan("名称:2025年分解方案 文号:\n各街道办事处:\n现予印发。\n" + LIST);

    assertEquals(Optional.of("2025年分解方案"), plan.title());
  }

  @Test
  void readText_notice_isDivided() {
    assertEquals(List.of("各街道办事处", "区人民政府各部门", "各直属机构"), WHOLE.metadata().addressees());
    assertEquals(
        List.of("现将方案印发给你们,请抓好落实。"), WHOLE.preamble().stream().map(Statement::text).toList());
    assertEquals(List.of("2025年重点任务分解表", "2025年民生实事分解表"), WHOLE.metadata().attachments());
  }

  @Test
  void readText_instructions_haveNumberHeadingAndAllParagraphs() {
    Instruction first = WHOLE.instructions().get(0);

    assertEquals(2, WHOLE.instructions().size());
    assertEquals(Optional.of("一是"), first.number());
    assertEquals(Optional.of("细化任务"), first.heading());
    assertEquals("一是细化任务。各单位要逐项分解。\n要明确到人。", first.text());
    assertEquals(Optional.empty(), WHOLE.schedule());
  }

  @Test
  void readText_signatureAboveTheList_isTheSignatory() {
    Signatory signatory = WHOLE.metadata().signatory().orElseThrow();

    assertEquals("云州市江湾区人民政府办公室", signatory.unit());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 20)), signatory.signedOn());
  }

  @Test
  void readText_signatureBelowTheList_isTheSignatory() {
    ResponsibilityPlan plan = Read.plan(TITLE + LIST + "云州市江湾区人民政府\n二〇二五年二月二十日\n");

    assertEquals("云州市江湾区人民政府", plan.metadata().signatory().orElseThrow().unit());
    assertEquals(Optional.of("云州市江湾区"), plan.jurisdiction());
    assertEquals(2, plan.items().count());
  }

  @Test
  void readText_unitBetweenYearAndDay_signsWithTheirDate() {
    ResponsibilityPlan plan = Read.plan(TITLE + LIST + "2024年云州市统计局1月8日");

    assertEquals(
        Optional.of(LocalDate.of(2024, 1, 8)),
        plan.metadata().signatory().orElseThrow().signedOn());
  }

  @Test
  void readText_attachmentOnTheLineOfItsLabel_isAnAttachment() {
    ResponsibilityPlan plan =
        Read.plan(TITLE + "各单位:\n请落实。\n附件:1.任务分解表\n2.联系人名单\n区人民政府\n2025年2月20日\n" + LIST);

    assertEquals(List.of("任务分解表", "联系人名单"), plan.metadata().attachments());
  }

  @Test
  void readText_particularsInOtherLayouts_areRead() {
    DocumentMetadata metadata =
        Read.plan(
                """
                索引号 990241857/2024-00031 主题分类 综合政务
                发文机构云州市人民政府办公厅发文字号云政办〔2024〕5号
                发布日期2024年02月09日有效性有效
                【成文日期】2024年02月06日
                市人民政府办公厅关于印发2024年重点任务分解方案的通知
                • 2024年02月09日
                • 来源:云州市人民政府办公厅
                • 分享到
                """
                    + LIST)
            .metadata();

    assertEquals("云政办〔2024〕5号", metadata.documentNumber().orElseThrow().toString());
    assertEquals(Optional.of("云州市人民政府办公厅"), metadata.issuer());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 9)), metadata.publishedOn());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 6)), metadata.issuedOn());
    assertEquals(Optional.of("云州市人民政府办公厅"), metadata.source());
    assertEquals("日期", metadata.fields().get(7).label());
  }

  @Test
  void readText_particularsBetweenBars_areRead() {
    DocumentMetadata metadata =
        Read.plan("索引号: | 99/2025-1 |\n发布机构: | 区政府办 |\n" + TITLE + LIST).metadata();

    assertEquals("99/2025-1", metadata.indexNumber().orElseThrow().toString());
    assertEquals(Optional.of("区政府办"), metadata.issuer());
  }

  @Test
  void readText_labelAndValueOnTwoLines_areRead() {
    DocumentMetadata metadata =
        Read.plan("发布机构:\n区政府办\n文号:\n江湾政办〔2025〕2号\n主题分类:\n" + TITLE + LIST).metadata();

    assertEquals(Optional.of("区政府办"), metadata.issuer());
    assertEquals("江湾政办〔2025〕2号", metadata.documentNumber().orElseThrow().toString());
    assertEquals(List.of(), metadata.topics());
    assertEquals(
        List.of("发布机构", "文号", "主题分类"),
        metadata.fields().stream().map(MetadataField::label).toList());
  }

  @Test
  void readText_labelsAndValuesAsPointsOfAList_areRead() {
    DocumentMetadata metadata =
        Read.plan(
                "  • 主题分类\n  • 政务督查\n  • 体裁分类\n  • 其他公文\n  • 成文日期\n  • 2023-05-05\n  • 有 效 性\n"
                    + TITLE
                    + "日期：2023-05-06 来源：江湾区政府办公室\n字 号：\n"
                    + LIST)
            .metadata();

    assertEquals(List.of("政务督查"), metadata.topics());
    assertEquals(Optional.of(LocalDate.of(2023, 5, 5)), metadata.issuedOn());
    assertEquals(
        List.of("主题分类", "体裁分类", "成文日期", "有效性", "日期", "来源"),
        metadata.fields().stream().map(MetadataField::label).toList());
    assertEquals("其他公文", metadata.fields().get(1).value());
  }

  @Test
  void readText_controlsAloneOnLines_awaitNoValue() {
    DocumentMetadata metadata =
        Read.plan("分享到:\n—\n字体:\n" + TITLE + "来源:江湾政务网\n字号:\n大 中 小\n发布时间:2024-02-11\n" + LIST)
            .metadata();

    assertEquals(Optional.of("江湾政务网"), metadata.source());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 11)), metadata.publishedOn());
  }

  @Test
  void readText_valueBetweenTwoLabels_isThatOfTheFirst() {
    DocumentMetadata metadata =
        Read.plan(TITLE + "来源:\n江湾政务网\n发布时间:\n2024-02-11 00:00\n" + LIST).metadata();

    assertEquals(Optional.of("江湾政务网"), metadata.source());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 11)), metadata.publishedOn());
  }

  @Test
  void readText_labelGluedToItsValueBetweenOthers_isRead() {
    DocumentMetadata metadata =
        Read.plan("索引号JW02/2022-88\n主题分类政务督查\n发文机关江湾区政府督查室\n" + TITLE + LIST).metadata();

    assertEquals(List.of("政务督查"), metadata.topics());
    assertEquals(Optional.of("江湾区政府督查室"), metadata.issuer());
  }

  @Test
  void readText_dayWithTime_isTheDay() {
    DocumentMetadata metadata = Read.plan("发布时间:2025-02-18 14:36:23\n" + TITLE + LIST).metadata();

    assertEquals(Optional.of(LocalDate.of(2025, 2, 18)), metadata.publishedOn());
  }

  @Test
  void readText_fullWidthSeparators_divideTopics() {
    DocumentMetadata metadata =
        Read.plan("主题分类：综合政务；督查督办　公开日期：２０２５年２月１８日\n" + TITLE + LIST).metadata();

    assertEquals(List.of("综合政务", "督查督办"), metadata.topics());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 18)), metadata.publishedOn());
  }

  @Test
  void readText_tailOfThePage_isNoPartOfTheDocument() {
    ResponsibilityPlan plan =
        Read.plan(
            TITLE
                + LIST
                + """
                相关
                打印 关闭
                • 上一篇:某公告
                网站标识码:4200000001 云ICP备12345678号
                某彩票 某快3 某开奖 某走势图 某论坛
                底部
                """);

    assertEquals(2, plan.items().count());
    assertEquals("改造小区20个。", plan.items().toList().get(1).text());
  }

  @Test
  void readText_nothingButText_isANotice() {
    String text = "关于放假的通知\n各单位:\n国庆节放假7天。\n区人民政府办公室\n2025年9月20日\n";
    Notice notice = Read.notice(text);

    assertEquals(List.of("LS-READ-007"), Read.codes(text));
    assertEquals(Optional.of("关于放假的通知"), notice.title());
    assertTrue(notice.statements().stream().map(Statement::text).toList().contains("国庆节放假7天。"));
  }

  @Test
  void readText_rankingAndCounts_holdNoItems() {
    assertEquals(List.of("LS-READ-007"), Read.codes("通报\n本月列入55项,达到序时进度44项。\n1、甲县;2、乙县;3、丙县。\n"));
  }

  @Test
  void readText_traditionalText_isReadAlike() {
    ResponsibilityPlan plan =
        Read.plan(
            """
            區人民政府辦公室關於印發《2025年政府工作報告》重點任務分解方案的通知
            各街道辦事處：
            現印發給你們。
            一、加快建設
            1.新建泵站3座。（牽頭單位：區水務局；責任單位：區財政局）
            """);

    assertEquals("1 新建泵站3座。 LEAD=區水務局 RESPONSIBLE=區財政局", Read.lines(plan.items().toList()));
    assertEquals(Optional.of("《2025年政府工作報告》"), plan.basis());
    assertEquals(List.of("一、加快建設"), plan.items().toList().get(0).section());
  }
}

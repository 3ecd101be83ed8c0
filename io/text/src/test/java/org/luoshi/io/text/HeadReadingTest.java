package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Statement;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;

/** What stands above the text of a document, with and without items below it. */
class HeadReadingTest {

  private static final String TITLE = "江湾区人民政府关于落实《政府工作报告》重点任务分工的意见";
  private static final String LIST = "各镇人民政府,区政府各部门:\n现予印发。\n一、项目\n1.新建泵站3座。(责任单位:区水务局)\n";

  @Test
  void readText_barAloneAboveTheTitle_isOfThePage() {
    String text =
        """
        |
        江湾区人民政府关于落实重点任务的通知
        各镇人民政府:
        现将有关事项通知如下。
        1、新建泵站3座。(责任单位:区水务局)
        """;

    assertEquals(Optional.of("江湾区人民政府关于落实重点任务的通知"), Read.plan(text).title());
  }

  @Test
  void readText_noticeWithoutItems_hasItsParts() {
    Notice notice =
        Read.notice(
            """
            关于做好2026年重点任务的通知
            各乡镇人民政府、街道办事处，政府各部门并有关单位：
            现将任务分解（详见附件），有关事宜通知如下：
            一、落实责任，确保质量
            各单位要制定计划。
            二、密切配合
            各单位要支持协作。
            附件：1.2026年主要目标任务分解表
            2.2026年民生十件实事分解表
            江湾区人民政府办公室
            2026年3月16日
            （此件公开发布）
            """);

    assertEquals(List.of("各乡镇人民政府", "街道办事处", "政府各部门并有关单位"), notice.metadata().addressees());
    assertEquals(List.of("2026年主要目标任务分解表", "2026年民生十件实事分解表"), notice.metadata().attachments());
    Signatory signatory = notice.metadata().signatory().orElseThrow();
    assertEquals("江湾区人民政府办公室", signatory.unit());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 16)), signatory.signedOn());
    assertEquals(Optional.of("江湾区"), notice.jurisdiction());
    assertEquals(
        List.of(
            "现将任务分解（详见附件），有关事宜通知如下：", "一、落实责任，确保质量\n各单位要制定计划。", "二、密切配合\n各单位要支持协作。", "（此件公开发布）"),
        notice.statements().stream().map(Statement::text).toList());
  }

  @Test
  void readText_signatureOnOneLine_endsTheNotice() {
    Notice notice = Read.notice("关于停水的通知\n因检修管网，南岸暂停供水。\n江湾区水务局 2026年5月1日\n（联系人：某人）\n");

    assertEquals("江湾区水务局", notice.metadata().signatory().orElseThrow().unit());
  }

  @Test
  void readText_titlesOfPageAndSite_areNoTitle() {
    ResponsibilityPlan plan =
        Read.plan(
            TITLE
                + "-江湾区人民政府门户网站\n"
                + TITLE
                + "\n江湾区人民政府门户网站 www.jiangwan.example 发布时间: 2026-02-20 11:02 【字体:\n"
                + "江湾区人民政府关于\n落实《政府工作报告》重点任务分工的意见\n江政发〔2026〕1号\n"
                + LIST);

    assertEquals(Optional.of(TITLE), plan.title());
    assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), plan.metadata().publishedOn());
    assertEquals("江政发〔2026〕1号", plan.metadata().documentNumber().orElseThrow().toString());
    assertEquals(List.of("各镇人民政府", "区政府各部门"), plan.metadata().addressees());
  }

  @Test
  void readText_numberInBracketsBehindTheTitle_isThatOfTheDocument() {
    ResponsibilityPlan plan = Read.plan("2026年区政府重点工作任务(江政发〔2026〕2号)\n" + LIST);

    assertEquals("江政发〔2026〕2号", plan.metadata().documentNumber().orElseThrow().toString());
  }

  @Test
  void readText_addresseesBehindTheNumber_areDivided() {
    DocumentMetadata metadata = Read.plan(TITLE + "\n江政发〔2026〕3号" + LIST).metadata();

    assertEquals("江政发〔2026〕3号", metadata.documentNumber().orElseThrow().toString());
    assertEquals(List.of("各镇人民政府", "区政府各部门"), metadata.addressees());
  }

  @Test
  void readText_summaryAboveAddressees_addressesNobody() {
    DocumentMetadata metadata =
        Read.plan(TITLE + "\n来源: 江湾在线\n核心提示:\n方案已经区政府审议通过,现印发给你们。\n" + LIST).metadata();

    assertEquals(List.of("各镇人民政府", "区政府各部门"), metadata.addressees());
  }

  @Test
  void readText_groupsOfDifferentTiers_areAddresseesOfTheirOwn() {
    DocumentMetadata metadata =
        Read.plan(TITLE + "\n各新区、区政府各部门、各市级垂管单位:\n现予印发。\n1.新建泵站3座。(责任单位:区水务局)\n").metadata();

    assertEquals(List.of("各新区", "区政府各部门", "各市级垂管单位"), metadata.addressees());
  }

  @Test
  void readText_labelsInBracketsBehindBullets_areParticulars() {
    DocumentMetadata metadata =
        Read.plan(
                """
                文章属性
                ∙【制定机关】江湾区人民政府办公室
                ∙【公布日期】2026.01.17
                ∙【字 号】江政办〔2026〕1号
                ∙【施行日期】2026.01.17
                ∙【时效性】现行有效
                正文
                """
                    + TITLE
                    + "\n江政办〔2026〕1号\n"
                    + LIST)
            .metadata();

    assertEquals(Optional.of("江湾区人民政府办公室"), metadata.issuer());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 17)), metadata.issuedOn());
    assertEquals("江政办〔2026〕1号", metadata.documentNumber().orElseThrow().toString());
    assertEquals(Optional.of("现行有效"), metadata.validity());
  }

  @Test
  void readText_labelsNobodyKnows_endTheValuesBeforeThem() {
    DocumentMetadata metadata =
        Read.plan("发布机构: 江湾区政府办公室\n文 号: 文件分类: 综合政务 所属机构:\n" + TITLE + "\n" + LIST).metadata();

    assertEquals(Optional.empty(), metadata.documentNumber());
    assertEquals(
        List.of("发布机构=江湾区政府办公室", "文号=", "文件分类=综合政务", "所属机构="),
        metadata.fields().stream().map(HeadReadingTest::field).toList());
  }

  @Test
  void readText_labelWithABlankBesideParticulars_needsNoColon() {
    ResponsibilityPlan plan =
        Read.plan(
            "文件名称 "
                + TITLE
                + "\n索引号 jw/2026-0012 公开目录: 区政府办\n内容概述 现将任务分工印发给你们：\n\n"
                + TITLE
                + "\n"
                + LIST);

    assertEquals(Optional.of(TITLE), plan.metadata().title());
    assertEquals(Optional.of(TITLE), plan.title());
    assertEquals(List.of("各镇人民政府", "区政府各部门"), plan.metadata().addressees());
  }

  @Test
  void readText_issuersAboveTheWordsAboutWhatTheyIssue_areOfTheTitle() {
    ResponsibilityPlan plan =
        Read.plan("江政办发〔2026〕3号\n中共江湾区委办公室\n江湾区人民政府办公室\n关于印发《2026年重点工作任务分解》的通知\n" + LIST);

    assertEquals(Optional.of("中共江湾区委办公室江湾区人民政府办公室关于印发《2026年重点工作任务分解》的通知"), plan.title());
  }

  @Test
  void readText_numberOfARegister_isAParticular() {
    DocumentMetadata metadata =
        Read.plan(TITLE + "\nJWCR-2026-01005\n江政发〔2026〕9号\n" + LIST).metadata();

    assertEquals(
        List.of("统一登记号=JWCR-2026-01005", "文号=江政发〔2026〕9号"),
        metadata.fields().stream().map(HeadReadingTest::field).toList());
    assertEquals(List.of("各镇人民政府", "区政府各部门"), metadata.addressees());
  }

  @Test
  void readText_severalWhoSign_areAllNamed() {
    Notice notice =
        Read.notice(
            """
            关于开展联合检查的通知
            各县、区人民政府，市直各委、办、局：
            请抓好落实。
            云州市水利局 云州市财政局

            云州市审计局
            2026年4月1日
            """);

    Signatory signatory = notice.metadata().signatory().orElseThrow();
    assertEquals("云州市水利局 云州市财政局 云州市审计局", signatory.unit());
    assertEquals(List.of("各县、区人民政府", "市直各委、办、局"), notice.metadata().addressees());
  }

  @Test
  void readText_questionMarksForAnIndentation_areLeftOut() {
    Notice notice =
        Read.notice("关于停水的通知\n各街道办事处：\n?\n请做好准备。\n?????? ?云州市水务局\n???????? 2026年4月2日\n");

    assertEquals("云州市水务局", notice.metadata().signatory().orElseThrow().unit());
    assertEquals(List.of("请做好准备。"), notice.statements().stream().map(Statement::text).toList());
  }

  @Test
  void readText_titleInMarksOnSeveralLines_isOneParagraph() {
    ResponsibilityPlan plan =
        Read.plan(
            TITLE
                + "\n各镇人民政府:\n现予印发。\n江湾区落实《关于稳定经济\n增长的若干措施》分工方案\n结合实际,制定本方案。\n1.新建泵站3座。(责任单位:区水务局)\n");

    assertEquals(
        List.of("现予印发。", "江湾区落实《关于稳定经济\n增长的若干措施》分工方案", "结合实际,制定本方案。"),
        plan.preamble().stream().map(Statement::text).toList());
  }

  @Test
  void readText_titleInMarks_isNotItsOwnBasis() {
    assertEquals(Optional.empty(), Read.plan("《江湾区支持企业发展实施细则》\n" + LIST).basis());
  }

  @Test
  void readText_titleOnTasksOfAReportOfAnother_isOfTheRegionThatHasThem() {
    assertEquals(Optional.of("江湾区"), Read.plan("2026年江湾区涉及市政府工作报告重点任务分工\n" + LIST).jurisdiction());
  }

  @Test
  void readText_titleOfTheSameUnitAtAnotherLength_isPrintedAgain() {
    ResponsibilityPlan plan =
        Read.plan("江湾区人民政府关于印发2026年稳增长措施的通知\n区政府关于印发2026年稳增长措施的通知\n江政发〔2026〕6号 签发人:某人\n" + LIST);

    assertEquals(Optional.of("江湾区人民政府关于印发2026年稳增长措施的通知"), plan.title());
    assertEquals(
        List.of("文号=江政发〔2026〕6号", "签发人=某人"),
        plan.metadata().fields().stream().map(HeadReadingTest::field).toList());
    assertEquals(List.of("各镇人民政府", "区政府各部门"), plan.metadata().addressees());
  }

  @Test
  void readText_indexNumberAndDaysAlone_areParticulars() {
    DocumentMetadata metadata =
        Read.plan(
                "江湾在线\n"
                    + TITLE
                    + "\n990735267MB/2026-0044039\n2026-06-22 14:43:15\n2026-06-22\n"
                    + LIST)
            .metadata();

    assertEquals("990735267MB/2026-0044039", metadata.indexNumber().orElseThrow().toString());
    assertEquals(List.of("各镇人民政府", "区政府各部门"), metadata.addressees());
  }

  @Test
  void readText_dayWithoutUnitBelowANotice_isOfASignature() {
    String text = "关于停水的通知\n南岸社区\n各区、县级市人民政府，市各委、办、局（公司）：\n请做好准备。\n二○二六年五月六日\n管网检修办法\n本办法试行。\n";

    assertEquals(List.of("各区、县级市人民政府", "市各委、办、局（公司）"), Read.notice(text).metadata().addressees());
    assertEquals(List.of(), SourceQuantities.of(Documents.readText(text)));
  }

  @Test
  void readText_barBehindTheTitle_isNoPartOfIt() {
    Notice notice =
        Read.notice(
            "江湾区水务局关于印发2026年工作要点的通知 |\n信息来源:江湾政府网 日期:2026-05-14\n各科室:\n现予下发。\n附:1、2026年工作要点.docx\n2、任务表.docx\n江湾区水务局\n2026年5月12日\n");

    assertEquals(Optional.of("江湾区水务局关于印发2026年工作要点的通知"), notice.title());
    assertEquals(Optional.of("江湾政府网"), notice.metadata().source());
    assertEquals(List.of("2026年工作要点.docx", "任务表.docx"), notice.metadata().attachments());
  }

  private static String field(MetadataField field) {
    return field.label() + "=" + field.value();
  }
}

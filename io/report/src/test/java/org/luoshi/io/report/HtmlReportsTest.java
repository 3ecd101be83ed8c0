package org.luoshi.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.source.SourceDocument;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.CheckedSamples;
import org.luoshi.validation.Fixtures;
import org.luoshi.validation.Validator;

class HtmlReportsTest {

  private static final List<CheckedDocument> BOTH =
      List.of(CheckedSamples.plan(), CheckedSamples.unreadable());

  private static Document page(Locale locale) {
    return Jsoup.parse(HtmlReports.standard().writeString(BOTH, locale));
  }

  private static Element finding(Document page, String code) {
    return page.select(".finding:has(.place:contains(" + code + "))").first();
  }

  @Test
  void write_documents_areListedWithTheirCounts() {
    Document page = page(Locale.CHINESE);
    assertEquals("公文检查结果", page.title());
    assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    assertEquals("公文 错误 警告 提示", page.select("thead tr").text());
    assertEquals(
        List.of("公文/计划 1.txt 1 2 0", "/srv/空.txt 1 0 0"), page.select("tbody tr").eachText());
    for (Element link : page.select("tbody a")) {
      assertEquals(1, page.select(link.attr("href")).size());
    }
  }

  @Test
  void write_finding_marksItsPlaceAndSaysWhy() {
    Element finding = finding(page(Locale.CHINESE), "LS-TEXT-011");
    assertTrue(finding.hasClass("warning"));
    assertEquals("2.新建(公园", finding.select("mark").text());
    assertEquals("LS-TEXT-011 · 第 3 行 · /lists/0/items/1/text", finding.select(".place").text());
    assertTrue(finding.text().contains("→ "), finding::text);
    assertTrue(finding.select("details").text().contains("依据:"), finding::text);
  }

  @Test
  void write_english_speaksEnglish() {
    Document page = page(Locale.ENGLISH);
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("Document Error Warning Note", page.select("thead tr").text());
    assertTrue(finding(page, "LS-TEXT-011").text().contains("line 3"));
  }

  @Test
  void write_suppressedAndSkipped_areThereWithTheirReasons() {
    Document page = page(Locale.CHINESE);
    assertTrue(finding(page, "LS-ITEM-003").text().contains("豁免理由:原文如此"));
    String footer = page.select("footer").text();
    assertTrue(footer.contains("规则集 org.luoshi:standard:2026.1"), footer);
    assertTrue(footer.contains("规则 LS-ITEM-004 未执行:已由使用者排除"), footer);
  }

  @Test
  void write_hostileTexts_areShownAndNeverRun() {
    String evil = "<script>alert(1)</script><img src=x onerror=\"a()\"> ${1} @if(true)“";
    CheckedDocument document =
        CheckedDocument.of(
            evil,
            Optional.of(Fixtures.notice(evil).withTitle(evil)),
            Optional.of(SourceDocument.ofText("x", evil)),
            List.of(),
            Validator.standard());
    String html = HtmlReports.standard().writeString(List.of(document), Locale.CHINESE);
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("script, img, [onerror], link, iframe").size());
    assertFalse(html.contains("<script"));
    assertEquals(evil, page.select("tbody a").text());
    assertFalse(page.select(".finding").isEmpty());
    assertTrue(
        page.selectFirst("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
  }

  @Test
  void write_nothingFound_saysSo() {
    CheckedDocument clean = CheckedSamples.plan().withFindings().withSuppressed();
    String html = HtmlReports.standard().writeString(List.of(clean), Locale.CHINESE);
    assertTrue(Jsoup.parse(html).select("section").text().endsWith("未发现问题。"), html);
    String empty = HtmlReports.standard().writeString(List.of(), Locale.CHINESE);
    assertEquals("公文检查结果", Jsoup.parse(empty).title());
  }

  @Test
  void quote_longLine_isCutAroundThePlace() {
    String line = "前".repeat(50) + "𠮷".repeat(300) + "后".repeat(50);
    SourceDocument source = SourceDocument.ofText("x", "上\n" + line + "\n下");
    Quote quote = Quote.of(new SourceLocation("x", 2, 52, 352, ""), source);
    assertEquals("…" + "前".repeat(40), quote.before());
    assertEquals("𠮷".repeat(200) + "…", quote.marked());
    assertEquals("后".repeat(40) + "…", quote.after());
  }

  @Test
  void write_twice_givesTheSameBytes() {
    assertEquals(
        HtmlReports.standard().writeString(BOTH, Locale.CHINESE),
        HtmlReports.standard().writeString(BOTH, Locale.CHINESE));
  }
}

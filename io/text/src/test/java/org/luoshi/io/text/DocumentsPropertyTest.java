package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * What holds for every text: nothing throws, every character is accounted for, every place lies in
 * the source.
 */
class DocumentsPropertyTest {

  private static final List<String> FRAGMENTS =
      List.of(
          "名  称: 某通知 发布机构: 区政府办",
          "文  号: 索 引 号: 99/2025-1",
          "发布日期2024年02月09日有效性有效",
          "各街道办事处:",
          "一、",
          "（一）",
          "1.",
          "2、",
          "15",
          "一是",
          "——",
          "2025年",
          "3月15日前",
          "新建泵站3座",
          "。",
          ";",
          ",",
          "、",
          ":",
          "(",
          ")",
          "〈",
          "〉",
          "|",
          "||||",
          "  ",
          "\u3000",
          "责任单位:",
          "牵头单位:",
          "完成情况:",
          "存在问题:",
          "完成时限:",
          "责任领导:",
          "区发改局",
          "各区人民政府",
          "区财政局牵头",
          "区水务局配合",
          "(责任单位:区发改局、区财政局)",
          "(区发改局牵头,区财政局配合)",
          "(共15项)",
          "附件1",
          "附件:",
          "附件:1.任务分解表",
          "注:打*的为牵头单位。",
          "序号",
          "责任事项",
          "责任单位",
          "完成情况",
          "序号 责任事项 责任单位 完成情况",
          "序号|责任事项|责任单位|完成情况",
          "1 | 新建泵站 | 区水务局 | 已完成 |",
          "区发改局:已完成。",
          "区财政局拨付资金。",
          "数据暂未公布",
          "云州市人民政府办公室",
          "2025年2月20日",
          "于2025年4月9日、7月9日前将第一、第二季度完成情况报区政府督查室",
          "打印 关闭",
          "版权所有",
          "彩票 开奖 快3 走势图",
          "?。ㄒ唬┑",
          "&nbsp;",
          "</p>",
          "<br>",
          "?",
          "\uFFFD",
          "𠮷",
          "\uD842",
          "江灣區",
          "重點任務");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines =
        Arbitraries.of(FRAGMENTS).list().ofMaxSize(6).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(200),
        Arbitraries.strings().withChars("\n 1.、。:;,()|?&<>一是①-/年月日各区局牵头负责附件").ofMaxLength(120),
        lines.list().ofMaxSize(30).map(list -> String.join("\n", list)),
        Arbitraries.of(FRAGMENTS).list().ofMaxSize(30).map(list -> String.join("\n", list)));
  }

  @Property(tries = 3000)
  void readText_anyText_accountsForEveryCharacterAndPlacesAllInTheSource(
      @ForAll("texts") String text) {
    Reading reading = Documents.readText(text);

    Accounts.assertWhole(reading);
    int length = reading.source().text().codePointCount(0, reading.source().text().length());
    places(reading)
        .forEach(span -> assertTrue(span.end() <= length, () -> "outside the text: " + span));
    assertEquals(text.codePoints().allMatch(Characters::isBlank), reading.document().isEmpty());
  }

  @Property
  void readText_anyText_hasItemsWithTheWordsOfTheirPlace(@ForAll("texts") String text) {
    Reading reading = Documents.readText(text);

    items(reading)
        .forEach(
            item -> {
              String place = item.span().map(reading.source()::text).orElse("");
              String published = item.published().orElse(item.text());
              published
                  .lines()
                  .forEach(
                      line ->
                          assertTrue(
                              holdsInOrder(place, line), () -> line + " is not in " + place));
            });
  }

  /** Units can stand in the middle of a sentence: the words around them make the text. */
  private static boolean holdsInOrder(String place, String line) {
    int at = 0;
    for (int i = 0; i < line.length(); i++) {
      at = place.indexOf(line.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  @Property
  void readText_anyText_hasItemsOfDifferentIds(@ForAll("texts") String text) {
    List<ItemId> ids = items(Documents.readText(text)).map(ResponsibilityItem::id).toList();

    assertEquals(ids.stream().distinct().count(), ids.size());
  }

  @Property
  void readText_sameText_isReadAlike(@ForAll("texts") String text) {
    Reading first = Documents.readText(text);
    Reading second = Documents.readText(text);

    assertEquals(first.result(), second.result());
    assertEquals(first.accounting(), second.accounting());
  }

  @Property
  void read_anyBytes_isReadOrToldAbout(@ForAll byte[] bytes) throws IOException {
    Reading reading = Documents.read("a.txt", new ByteArrayInputStream(bytes));

    assertTrue(reading.document().isPresent() || !reading.findings().isEmpty());
    Accounts.assertWhole(reading);
  }

  @Property
  void read_anyEncoding_isReadAlike(
      @ForAll("plans") String text, @ForAll("charsets") String charset, @ForAll boolean marked)
      throws IOException {
    boolean utf = charset.startsWith("UTF");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((utf && marked ? "\uFEFF" : "").getBytes(Charset.forName(charset)));
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));

    Reading reading = Documents.read("", new ByteArrayInputStream(bytes.toByteArray()));

    Reading expected =
        Documents.read("", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(expected.document(), reading.document());
    assertEquals(expected.accounting(), reading.accounting());
    assertEquals(
        charset.equals("UTF-8") ? Optional.empty() : Optional.of(charset),
        reading.findings().stream()
            .filter(f -> f.code().equals("LS-READ-005"))
            .map(f -> f.arguments().get(0))
            .findFirst());
  }

  @Provide
  Arbitrary<String> plans() {
    return Arbitraries.of("新建泵站3座", "改造小区20个", "引进企业12家", "新增床位600张")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(
            tasks ->
                tasks.stream()
                    .map(t -> "1." + t + "。(责任单位:区水务局)")
                    .collect(Collectors.joining("\n")));
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
  }

  private static Stream<ResponsibilityItem> items(Reading reading) {
    return reading.document().stream().flatMap(ListedItem::of).map(ListedItem::item);
  }

  private static Stream<Span> places(Reading reading) {
    Stream<Span> findings =
        reading.findings().stream()
            .flatMap(f -> f.location().stream())
            .map(DocumentsPropertyTest::span);
    Stream<Span> fields =
        reading.document().stream()
            .flatMap(d -> d.metadata().fields().stream())
            .flatMap(f -> f.span().stream());
    Stream<Span> records =
        reading.document().stream()
            .flatMap(ListedItem::of)
            .flatMap(i -> i.progress().stream())
            .flatMap(DocumentsPropertyTest::places);
    Stream<Span> instructions =
        reading.document().stream()
            .filter(ResponsibilityPlan.class::isInstance)
            .flatMap(d -> ((ResponsibilityPlan) d).instructions().stream())
            .flatMap(i -> i.span().stream());
    Stream<Span> items = items(reading).flatMap(i -> i.span().stream());
    return Stream.of(findings, fields, records, instructions, items).flatMap(s -> s);
  }

  private static Stream<Span> places(ProgressRecord record) {
    return Stream.concat(
        record.span().stream(),
        record.statements().stream().map(UnitStatement::span).flatMap(Optional::stream));
  }

  private static Span span(SourceLocation location) {
    return Span.of(location.start(), location.end());
  }
}

package org.luoshi.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.luoshi.io.ReadResult;
import org.luoshi.io.Reading;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.source.Accounting;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

class HtmlAccountsTest {

  private static final String TEXT = "重点任务\n 1.改造🌊老旧小区12个(区住建局)<b>&";

  private static Document page(Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HtmlAccounts.standard().write(reading(), locale, bytes);
    return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
  }

  private static Reading reading() {
    ResponsibilityItem item =
        ResponsibilityItem.builder()
            .id(ItemId.of("1.1"))
            .text("改造🌊老旧小区12个")
            .addAssignment(Assignment.of(Role.LEAD, "区住建局"))
            .places(
                FieldPlaces.builder()
                    .add("/text", Span.of(8, 18))
                    .add("/assignments/0", Span.of(19, 23))
                    .build())
            .build();
    ResponsibilityPlan plan =
        ResponsibilityPlan.builder()
            .metadata(DocumentMetadata.builder().build())
            .addList(ItemList.builder().number(1).addItem(item).build())
            .build();
    SourceDocument source = SourceDocument.ofText("任务.txt", TEXT);
    Accounting accounting =
        Accounting.of(
            source,
            List.of(
                new Accounting.Entry(CharacterClass.TITLE, Span.of(0, 4)),
                new Accounting.Entry(CharacterClass.ITEM_TEXT, Span.of(8, 18)),
                new Accounting.Entry(CharacterClass.UNIT, Span.of(18, 24))));
    return new Reading(source, new ReadResult<>(Optional.of(plan), List.of()), accounting);
  }

  @Test
  void write_source_isThereCharacterForCharacter() throws IOException {
    assertEquals(TEXT, page(Locale.CHINESE).selectFirst(".source").wholeText());
    assertTrue(page(Locale.CHINESE).select(".source b").isEmpty());
  }

  @Test
  void write_field_tellsItsPointerAndPlace() throws IOException {
    Element unit = page(Locale.CHINESE).selectFirst("[data-fields=/lists/0/items/0/assignments/0]");
    assertEquals("区住建局", unit.text());
    assertEquals("19-23", unit.attr("data-span"));
    assertTrue(unit.hasClass("unit"));
  }

  @Test
  void write_characterThatNothingExplains_isMarked() throws IOException {
    assertEquals(
        List.of("1.", "<b>&"), page(Locale.CHINESE).select(".source .unexplained").eachText());
  }

  @Test
  void write_classes_areCountedInTheLanguageOfThePage() throws IOException {
    assertEquals(
        List.of("标题 4 15.38 %", "事项内容 10 38.46 %", "单位 6 23.08 %", "未归类 6 23.08 %"),
        page(Locale.CHINESE).select("tbody tr").eachText());
    assertEquals("Class Characters Share", page(Locale.ENGLISH).select("thead tr").text());
    assertEquals("title 4 15.38 %", page(Locale.ENGLISH).select("tbody tr").first().text());
  }
}

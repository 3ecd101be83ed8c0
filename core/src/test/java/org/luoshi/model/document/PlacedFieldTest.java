package org.luoshi.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Heading;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.text.Span;

class PlacedFieldTest {

  private static final ResponsibilityPlan PLAN =
      ResponsibilityPlan.builder()
          .metadata(DocumentMetadata.builder().issuer("区政府办").places(at("/issuer", 0)).build())
          .title("任务分解")
          .places(at("/title", 10))
          .addList(
              ItemList.builder()
                  .number(1)
                  .title("附件")
                  .places(at("/title", 20))
                  .addHeading(Heading.builder().level(1).title("一").span(Span.of(30, 31)).build())
                  .addItem(
                      ResponsibilityItem.builder()
                          .id(ItemId.of("1.1"))
                          .text("新建公园")
                          .places(at("/assignments/0", 40))
                          .build())
                  .build())
          .build();

  private static Optional<FieldPlaces> at(String field, int start) {
    return FieldPlaces.builder().add(field, Span.of(start, start + 1)).build();
  }

  @Test
  void of_plan_namesEveryPlaceFromTheTop() {
    assertEquals(
        List.of(
            new PlacedField("/title", Span.of(10, 11)),
            new PlacedField("/metadata/issuer", Span.of(0, 1)),
            new PlacedField("/lists/0/title", Span.of(20, 21)),
            new PlacedField("/lists/0/headings/0", Span.of(30, 31)),
            new PlacedField("/lists/0/items/0/assignments/0", Span.of(40, 41))),
        PlacedField.of(PLAN));
  }

  @ParameterizedTest
  @CsvSource({
    "/title, 10",
    "/metadata/issuer, 0",
    "/lists/0/title, 20",
    "/lists/0/items/0/assignments/0, 40",
    "/lists/0/items/0/assignments/0/unit, 40"
  })
  void find_placedField_isThere(String path, int start) {
    assertEquals(Optional.of(start), PlacedField.finder(PLAN).apply(path).map(Span::start));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "/lists/0/items/0",
    "/lists/0/items/0/text",
    "/lists/0/items/1/assignments/0",
    "/lists/99999999999/title",
    "/lists/x",
    "/metadata",
    "/records/0/statement",
    "title"
  })
  void find_fieldWithoutPlace_isEmpty(String path) {
    assertEquals(Optional.empty(), PlacedField.finder(PLAN).apply(path));
  }

  @Test
  void finder_veryManyFieldsOfOneValue_findsEach() {
    FieldPlaces.Builder places = FieldPlaces.builder();
    for (int i = 0; i < 200_000; i++) {
      places.add("/topics/" + i, Span.of(i, i + 1));
    }
    Function<String, Optional<Span>> finder =
        PlacedField.finder(
            PLAN.withMetadata(DocumentMetadata.builder().places(places.build()).build()));
    for (int i = 0; i < 200_000; i++) {
      assertEquals(Optional.of(Span.of(i, i + 1)), finder.apply("/metadata/topics/" + i));
    }
  }

  @Test
  void find_termOfReport_isThere() {
    WorkReport report =
        WorkReport.builder()
            .metadata(DocumentMetadata.builder().build())
            .addGlossary(
                GlossaryEntry.builder().term("一网").definition("二").places(at("/term", 5)).build())
            .build();

    assertEquals(Optional.of(Span.of(5, 6)), PlacedField.finder(report).apply("/glossary/0/term"));
  }
}

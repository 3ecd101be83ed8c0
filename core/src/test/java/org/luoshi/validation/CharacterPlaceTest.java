package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

/** Where findings about single characters point. */
class CharacterPlaceTest {

  private static final String TEXT = "建设🌊公园.推进绿化。";

  private static List<String> quotes(String source, Span place) {
    ResponsibilityItem item =
        ResponsibilityItem.builder()
            .id(ItemId.of("1.1"))
            .text(TEXT)
            .span(Span.of(0, source.codePointCount(0, source.length())))
            .places(FieldPlaces.builder().add("/text", place).build())
            .build();
    ResponsibilityPlan plan =
        ResponsibilityPlan.builder()
            .metadata(DocumentMetadata.builder().build())
            .addList(ItemList.builder().number(1).addItem(item).build())
            .build();
    return Validator.standard()
        .validate(plan, SourceDocument.ofText("plan", source))
        .findings()
        .stream()
        .filter(finding -> finding.code().equals("LS-TEXT-021"))
        .map(Finding::location)
        .map(location -> location.map(SourceLocation::quote).orElse(""))
        .toList();
  }

  @Test
  void validate_textInOnePiece_marksTheCharacter() {
    assertEquals(List.of("."), quotes("1." + TEXT, Span.of(2, 13)));
  }

  @Test
  void validate_textBrokenInTheSource_marksAllOfIt() {
    assertEquals(List.of("建设🌊公园.\n推进绿化。"), quotes("建设🌊公园.\n推进绿化。", Span.of(0, 12)));
  }
}

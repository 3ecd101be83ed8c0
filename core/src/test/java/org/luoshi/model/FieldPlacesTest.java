package org.luoshi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.text.Span;

class FieldPlacesTest {

  private static final FieldPlaces PLACES =
      FieldPlaces.builder()
          .add("/text", Span.of(3, 9))
          .add("/number", Span.of(0, 2))
          .add("/text", Span.of(20, 24))
          .build()
          .orElseThrow();

  @Test
  void find_fieldOfTwoStretches_holdsBoth() {
    assertEquals(Optional.of(Span.of(3, 24)), PLACES.find("/text"));
    assertEquals(List.of(Span.of(3, 9), Span.of(20, 24)), PLACES.stretches("/text"));
  }

  @Test
  void find_unknownField_isEmpty() {
    assertEquals(Optional.empty(), PLACES.find("/deadline"));
    assertEquals(List.of(), PLACES.stretches("/deadline"));
  }

  @Test
  void asMap_always_keepsOrderOfAdding() {
    assertEquals(List.of("/text", "/number"), List.copyOf(PLACES.asMap().keySet()));
    assertEquals("{/text=[3-9, 20-24], /number=[0-2]}", PLACES.toString());
  }

  @Test
  void equals_samePlaces_isEqual() {
    FieldPlaces.Builder same = FieldPlaces.builder();
    for (Map.Entry<String, List<Span>> field : PLACES.asMap().entrySet()) {
      field.getValue().forEach(span -> same.add(field.getKey(), span));
    }
    assertEquals(Optional.of(PLACES), same.build());
    assertEquals(PLACES.hashCode(), same.build().hashCode());
    assertNotEquals(Optional.of(PLACES), same.add("/text", Span.of(30, 31)).build());
  }

  @Test
  void build_withoutFields_isEmpty() {
    assertEquals(Optional.empty(), FieldPlaces.builder().build());
  }

  @Test
  void clear_manyStretches_forgetsAll() {
    FieldPlaces.Builder builder = FieldPlaces.builder();
    for (int i = 0; i < 20; i++) {
      builder.add("/notes/" + i, Span.of(i, i + 1));
    }
    FieldPlaces before = builder.build().orElseThrow();
    assertEquals(Optional.empty(), builder.clear().build());
    assertEquals(
        "{/notes/1=[7-8]}", builder.add("/notes/1", Span.of(7, 8)).build().get().toString());
    assertEquals(20, before.asMap().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "/", "/任务", "/a b", "/a~1b"})
  void add_fieldThatIsNoPointer_throws(String field) {
    FieldPlaces.Builder builder = FieldPlaces.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.add(field, Span.of(0, 1)));
  }
}

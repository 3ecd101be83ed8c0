package org.luoshi.validation.declared;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.text.Span;
import org.luoshi.validation.Passage;
import org.luoshi.validation.Rule;

/**
 * What paths can reach of a type of the model: the components of a record, the attributes of an
 * interface, text and place of a passage, and nothing else.
 */
final class TypeShape {

  private static final List<String> MODEL = List.of("org.luoshi.model.", "org.luoshi.quantity.");
  private static final List<String> NAMES =
      List.of("id", "item", "term", "label", "title", "number");
  private static final List<String> SUBJECTS = List.of("unit", "indicator", "heading");

  private static final List<String> OF_PASSAGE = List.of("text", "span");

  private final Class<?> type;
  private final Map<String, Accessor> accessors = new TreeMap<>();

  private TypeShape(Class<?> type) {
    this.type = type;
    methods(type).forEach(method -> accessors.put(method.getName(), Accessor.of(method)));
  }

  static TypeShape of(Class<?> type) {
    return new TypeShape(type);
  }

  private static Stream<Method> methods(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
    }
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getParameterCount() == 0)
        .filter(
            m ->
                type == Passage.class
                    ? OF_PASSAGE.contains(m.getName())
                    : Modifier.isAbstract(m.getModifiers()));
  }

  /** Returns the types that declared rules can look at: those of the model, and passages. */
  static Stream<Class<?>> visited() {
    return Rule.types().stream().filter(type -> type == Passage.class || isOfModel(type));
  }

  private static boolean isOfModel(Class<?> type) {
    return MODEL.stream().anyMatch(type.getName()::startsWith);
  }

  /** Returns whether paths can go on behind values of a type. */
  static boolean isOpen(Class<?> type) {
    return type == Passage.class || isOfModel(type) && (type.isInterface() || type.isRecord());
  }

  /** Returns whether documents in JSON hold values of a type as one text or number. */
  static boolean isSingle(Class<?> type) {
    boolean parses =
        Arrays.stream(type.getMethods())
            .anyMatch(
                m ->
                    m.getName().equals("parse")
                        && Modifier.isStatic(m.getModifiers())
                        && m.getReturnType() == type);
    boolean wraps = type.isRecord() && type.getRecordComponents().length == 1;
    return type == Passage.class || !isOpen(type) || type.isRecord() && (parses || wraps);
  }

  Optional<Accessor> accessor(String name) {
    return Optional.ofNullable(accessors.get(name));
  }

  List<String> names() {
    return List.copyOf(accessors.keySet());
  }

  Class<?> type() {
    return type;
  }

  /** Returns where a value stands in the source, as far as it tells. */
  Optional<Span> span(Object value) {
    return first("span", value).filter(Span.class::isInstance).map(Span.class::cast);
  }

  /** Returns what people call a value: its number, name or title; empty if it has none. */
  Optional<String> name(Object value) {
    return first(NAMES, value);
  }

  /** Returns what a value without a name is about; empty if it does not tell. */
  Optional<String> subject(Object value) {
    return first(SUBJECTS, value);
  }

  private Optional<String> first(List<String> names, Object value) {
    return Rule.types().contains(type)
        ? names.stream()
            .flatMap(name -> first(name, value).stream())
            .map(Objects::toString)
            .filter(text -> !text.isBlank())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Object> first(String name, Object value) {
    return accessor(name)
        .flatMap(a -> a.values(value).stream().findFirst().map(Object.class::cast));
  }
}

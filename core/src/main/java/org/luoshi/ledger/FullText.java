package org.luoshi.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole content of a value of the model as one text: equal for equal values and for no others.
 * {@code toString} is made for people and shortens.
 */
final class FullText {

  private final StringBuilder text = new StringBuilder();

  private FullText() {}

  static String of(Object value) {
    FullText full = new FullText();
    full.add(value);
    return full.text.toString();
  }

  private void add(Object value) {
    if (value instanceof Optional<?> optional) {
      addAll(optional.stream().toList());
    } else if (value instanceof Collection<?> all) {
      addAll(all);
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        add(call(component.getAccessor(), value));
      }
    } else {
      Optional<Class<?>> type = valueType(value);
      type.ifPresentOrElse(t -> accessors(t).forEach(m -> add(call(m, value))), () -> word(value));
    }
  }

  private void addAll(Collection<?> values) {
    text.append(values.size()).append('[');
    values.forEach(this::add);
  }

  /** The length tells where a word ends, whatever stands in it. */
  private void word(Object value) {
    String word = value.toString();
    text.append(word.length()).append(':').append(word);
  }

  /** The interface from which the class of a value was generated. */
  private static Optional<Class<?>> valueType(Object value) {
    return Stream.<Class<?>>of(value.getClass().getInterfaces())
        .filter(type -> type.getPackage().equals(value.getClass().getPackage()))
        .filter(type -> value.getClass().getSimpleName().equals("Immutable" + type.getSimpleName()))
        .findFirst();
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(m -> Modifier.isAbstract(m.getModifiers()) && m.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName));
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("accessor must be callable but was " + accessor, e);
    }
  }
}

package org.luoshi.validation;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Follows JSON Pointers through documents by the names of accessors. */
public final class Pointers {

  private Pointers() {}

  /** Returns what a pointer points at; an absent optional member is an empty {@link Optional}. */
  public static Object resolve(Object document, String pointer)
      throws ReflectiveOperationException {
    Object value = document;
    for (String segment : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      Object from = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
      value =
          from instanceof List<?> list
              ? list.get(Integer.parseInt(segment))
              : member(from, segment);
    }
    return value;
  }

  private static Object member(Object from, String name) throws ReflectiveOperationException {
    Method accessor = from.getClass().getMethod(name);
    accessor.setAccessible(true);
    return accessor.invoke(from);
  }
}

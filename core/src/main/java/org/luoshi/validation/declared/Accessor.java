package org.luoshi.validation.declared;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One attribute of a type of the model.
 *
 * @param name its name, which is that of the member in JSON
 * @param type what it holds, or what the optional or the list holds
 * @param many whether it is a list or a set
 * @param getter gives its value
 */
record Accessor(String name, Class<?> type, boolean many, MethodHandle getter) {

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  static Accessor of(Method method) {
    Type held = method.getGenericReturnType();
    boolean many = Collection.class.isAssignableFrom(method.getReturnType());
    if (held instanceof ParameterizedType generic) {
      held = generic.getActualTypeArguments()[0];
    }
    Class<?> type = held instanceof Class<?> plain ? plain : Object.class;
    return new Accessor(method.getName(), type, many, getter(method));
  }

  private static MethodHandle getter(Method method) {
    try {
      return MethodHandles.publicLookup().unreflect(method).asType(GETTER);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what a value holds here: nothing, one or many. */
  Collection<?> values(Object owner) {
    Object value;
    try {
      value = getter.invokeExact(owner);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(List::of).orElse(List.of());
    }
    return value instanceof Collection<?> all ? all : List.of(value);
  }
}

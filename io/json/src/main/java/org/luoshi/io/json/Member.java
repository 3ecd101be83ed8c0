package org.luoshi.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * A member of a JSON object.
 *
 * @param key its name
 * @param codec the form of what it holds
 * @param required whether it must be there
 * @param getter gives what it holds in a value, null if it is absent there
 */
record Member(
    SerializedString key, Codec codec, boolean required, Function<Object, Object> getter) {

  static Member of(String name, Codec codec, boolean required, Function<Object, Object> getter) {
    return new Member(new SerializedString(name), codec, required, getter);
  }

  /**
   * The member of an accessor: an absent option and an empty collection are left out, all else is
   * required.
   */
  static Member of(Method accessor) {
    boolean required = !(accessor.getGenericReturnType() instanceof ParameterizedType);
    Codec codec = Codecs.of(accessor.getGenericReturnType(), required);
    return of(accessor.getName(), codec, required, getter(accessor));
  }

  private static Function<Object, Object> getter(Method accessor) {
    MethodHandle handle = Handles.of(accessor);
    if (accessor.getReturnType() == Optional.class) {
      return value -> ((Optional<?>) Handles.call(handle, value)).orElse(null);
    }
    if (Collection.class.isAssignableFrom(accessor.getReturnType())) {
      return value -> nullIfEmpty((Collection<?>) Handles.call(handle, value));
    }
    return value -> Handles.call(handle, value);
  }

  private static Object nullIfEmpty(Collection<?> elements) {
    return elements.isEmpty() ? null : elements;
  }

  String name() {
    return key.getValue();
  }
}

package org.luoshi.io.json;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record: its components are the members. */
final class RecordShape extends Shape {

  private final MethodHandle constructor;
  private final Object[] absent;

  RecordShape(Class<?> type) {
    super(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .map(Member::of)
            .toArray(Member[]::new));
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      this.constructor = Handles.of(type.getConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    this.absent =
        Arrays.stream(types).map(t -> t == Optional.class ? Optional.empty() : List.of()).toArray();
  }

  @Override
  Object create(Object[] values) {
    Object[] arguments = absent.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        arguments[i] = absent[i] instanceof Optional ? Optional.of(values[i]) : values[i];
      }
    }
    return Handles.construct(constructor, arguments);
  }
}

package org.luoshi.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A type with a builder: the accessor, the method of the builder and the member have one name.
 *
 * <p>The order is that of the declarations, which the parameters of the generated constructor keep;
 * reflection gives methods in any order.
 */
final class BuilderShape extends Shape {

  private final Supplier<Object> start;
  private final List<BiConsumer<Object, Object>> setters;
  private final Function<Object, Object> end;

  BuilderShape(Class<?> type) {
    super(type, accessors(type).map(Member::of).toArray(Member[]::new));
    Class<?> builder = builderOf(type).orElseThrow();
    this.start = Handles.supplier(method(type, "builder"));
    this.setters = accessors(type).map(a -> Handles.consumer(setter(builder, a))).toList();
    this.end = Handles.function(method(builder, "build"));
  }

  /** Returns whether the type is an interface with a builder. */
  static boolean fits(Class<?> type) {
    return type.isInterface() && builderOf(type).isPresent();
  }

  @Override
  Object create(Object[] values) {
    Object builder = start.get();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        setters.get(i).accept(builder, values[i]);
      }
    }
    return end.apply(builder);
  }

  private static Optional<Class<?>> builderOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(c -> c.getSimpleName().equals("Builder"))
        .findFirst();
  }

  private static Stream<Method> accessors(Class<?> type) {
    try {
      String generated = type.getPackageName() + ".Immutable" + type.getSimpleName();
      Constructor<?>[] constructors =
          Class.forName(generated, false, type.getClassLoader()).getDeclaredConstructors();
      return Arrays.stream(constructors[0].getParameters())
          .map(Parameter::getName)
          .map(name -> method(type, name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The method that takes what an accessor gives: the content of an option, any collection. */
  private static Method setter(Class<?> builder, Method accessor) {
    boolean many = Collection.class.isAssignableFrom(accessor.getReturnType());
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().equals(accessor.getName()) && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0] != Optional.class)
        .filter(m -> many == (m.getParameterTypes()[0] == Iterable.class))
        .findFirst()
        .orElseThrow();
  }
}

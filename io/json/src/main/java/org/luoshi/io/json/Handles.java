package org.luoshi.io.json;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls of public methods and constructors of the model, as fast as written ones. What they throw
 * is thrown on.
 */
final class Handles {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Handles() {}

  /** A method without parameters, or a static one with one. */
  @SuppressWarnings("unchecked")
  static Function<Object, Object> function(Method method) {
    return (Function<Object, Object>)
        make(method, Function.class, "apply", MethodType.genericMethodType(1));
  }

  /** A static method without parameters. */
  @SuppressWarnings("unchecked")
  static Supplier<Object> supplier(Method method) {
    return (Supplier<Object>) make(method, Supplier.class, "get", MethodType.genericMethodType(0));
  }

  /** A method with one parameter, without its result. */
  @SuppressWarnings("unchecked")
  static BiConsumer<Object, Object> consumer(Method method) {
    MethodType type = MethodType.genericMethodType(2).changeReturnType(void.class);
    return (BiConsumer<Object, Object>) make(method, BiConsumer.class, "accept", type);
  }

  private static Object make(Method method, Class<?> target, String name, MethodType generic) {
    try {
      MethodHandle handle = LOOKUP.unreflect(method);
      MethodType exact = handle.type().wrap();
      MethodType type =
          generic.returnType() == void.class ? exact.changeReturnType(void.class) : exact;
      return LambdaMetafactory.metafactory(
              LOOKUP, name, MethodType.methodType(target), generic, handle, type)
          .getTarget()
          .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("method must be callable but was " + method, e);
    }
  }

  /** A constructor, which takes an array of its parameters. */
  static Function<Object[], Object> constructor(Constructor<?> constructor) {
    try {
      MethodHandle handle =
          LOOKUP
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, constructor.getParameterCount())
              .asType(MethodType.methodType(Object.class, Object[].class));
      return arguments -> construct(handle, arguments);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object construct(MethodHandle handle, Object[] arguments) {
    try {
      return (Object) handle.invokeExact(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}

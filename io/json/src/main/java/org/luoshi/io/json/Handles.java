package org.luoshi.io.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Calls of methods and constructors of the model. What they throw is thrown on. */
final class Handles {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private Handles() {}

  /**
   * Finds a public method; itself and its parameters become one to two parameters of type Object.
   */
  static MethodHandle of(Method method) {
    try {
      MethodHandle handle = LOOKUP.unreflect(method);
      return handle.asType(MethodType.genericMethodType(handle.type().parameterCount()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds a public constructor, which takes an array of its parameters. */
  static MethodHandle of(Constructor<?> constructor) {
    try {
      return LOOKUP
          .unreflectConstructor(constructor)
          .asSpreader(Object[].class, constructor.getParameterCount())
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object call(MethodHandle handle) {
    try {
      return (Object) handle.invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static Object call(MethodHandle handle, Object target) {
    try {
      return (Object) handle.invokeExact(target);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static Object call(MethodHandle handle, Object target, Object argument) {
    try {
      return (Object) handle.invokeExact(target, argument);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  static Object construct(MethodHandle handle, Object[] arguments) {
    try {
      return (Object) handle.invokeExact(arguments);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
  }
}

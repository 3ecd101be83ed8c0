package org.luoshi.validation.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A path of accessors such as {@code assignments.unit}, found on the types once. */
final class ValuePath {

  private static final int MAX_STEPS = 10;
  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class, BigDecimal.class);

  private final TypeShape root;
  private final List<Accessor> steps;

  /** The type behind each step; null where the path ends in a single value. */
  private final List<TypeShape> shapes;

  private ValuePath(TypeShape root, List<Accessor> steps, List<TypeShape> shapes) {
    this.root = root;
    this.steps = steps;
    this.shapes = shapes;
  }

  /** Reads a path; empty and a finding if it leads nowhere. */
  static Optional<ValuePath> bind(Node node, TypeShape root) {
    return node.text().flatMap(text -> bind(text, node, root));
  }

  private static Optional<ValuePath> bind(String text, Node node, TypeShape root) {
    String[] names = text.split("\\.", -1);
    if (names.length > MAX_STEPS) {
      node.report(RuleFileFindings.LIMIT, MAX_STEPS);
      return Optional.empty();
    }
    List<Accessor> steps = new ArrayList<>();
    List<TypeShape> shapes = new ArrayList<>();
    TypeShape shape = root;
    for (String name : names) {
      Optional<Accessor> step = shape == null ? Optional.empty() : shape.accessor(name);
      if (step.isEmpty()) {
        String known = shape == null ? "" : String.join(" ", shape.names());
        node.report(RuleFileFindings.UNKNOWN_PATH, text, name, known);
        return Optional.empty();
      }
      Class<?> type = step.get().type();
      shape = TypeShape.isOpen(type) ? TypeShape.of(type) : null;
      steps.add(step.get());
      shapes.add(shape);
    }
    return Optional.of(new ValuePath(root, steps, shapes));
  }

  /** Returns the type of what the path ends in. */
  Class<?> type() {
    return last().type();
  }

  boolean isNumber() {
    return NUMBERS.contains(type());
  }

  boolean isDate() {
    return type() == LocalDate.class;
  }

  boolean isText() {
    return TypeShape.isSingle(type());
  }

  /** Whether it leads to one value at most. */
  boolean isSingle() {
    return steps.stream().noneMatch(Accessor::many);
  }

  /** Returns the type of what it leads to, with brackets where that can be many. */
  @Override
  public String toString() {
    return type().getSimpleName() + (isSingle() ? "" : "[]");
  }

  private Accessor last() {
    return steps.get(steps.size() - 1);
  }

  /** Returns the values that it leads to from the value that a rule looks at, in order. */
  List<Located> values(Object value) {
    List<Located> found = new ArrayList<>();
    walk(value, found::add, absent -> {});
    return found;
  }

  /** Returns the places that are empty although there is something that could hold them. */
  List<Located> gaps(Object value) {
    List<Located> found = new ArrayList<>();
    walk(
        value,
        present -> {
          if (present.value() instanceof String text && text.isBlank()) {
            found.add(present);
          }
        },
        found::add);
    return found;
  }

  private void walk(Object value, Consumer<Located> present, Consumer<Located> absent) {
    walk(Located.root(root, value), 0, present, absent);
  }

  private void walk(Located from, int depth, Consumer<Located> present, Consumer<Located> absent) {
    Accessor step = steps.get(depth);
    TypeShape shape = shapes.get(depth);
    boolean end = depth == steps.size() - 1;
    Collection<?> values = step.values(from.value());
    if (values.isEmpty() && (end || !step.many())) {
      absent.accept(new Located(from, step, -1, null, null));
    }
    int index = step.many() ? 0 : -1;
    for (Object value : values) {
      Located next = new Located(from, step, index, shape, value);
      if (end) {
        present.accept(next);
      } else {
        walk(next, depth + 1, present, absent);
      }
      index += step.many() ? 1 : 0;
    }
  }
}

package org.luoshi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.luoshi.base.Checks;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Span;

/**
 * Where the fields of a value stand in its source (字段位置).
 *
 * <p>A field is named by its JSON Pointer from the value, such as {@code /text} or {@code
 * /assignments/0}. What is printed once for several values, such as a merged cell, has the same
 * place in each of them; a field that is broken over cells or lines has one stretch for each.
 *
 * @since 0.1.0
 */
public final class FieldPlaces {

  private final String[] fields; // one a stretch; the stretches of a field are neighbours
  private final int[] bounds; // start and end of each

  private FieldPlaces(String[] fields, int[] bounds) {
    this.fields = fields;
    this.bounds = bounds;
  }

  /** Returns the stretches of every field whose place is known, in the order of adding. */
  public Map<String, List<Span>> asMap() {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i++) {
      places.computeIfAbsent(fields[i], f -> new ArrayList<>(1)).add(stretch(i));
    }
    return places;
  }

  /**
   * Returns the stretches of a field.
   *
   * @param field the JSON Pointer from the value
   * @return the stretches in the order of the text; empty if the place is not known
   */
  public List<Span> stretches(String field) {
    List<Span> stretches = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].equals(field)) {
        stretches.add(stretch(i));
      }
    }
    return stretches;
  }

  /**
   * Returns the smallest place that holds a field.
   *
   * @param field the JSON Pointer from the value
   * @return its place; empty if it is not known
   */
  public Optional<Span> find(String field) {
    return stretches(field).stream().reduce(Span::union);
  }

  private Span stretch(int i) {
    return Span.of(bounds[2 * i], bounds[2 * i + 1]);
  }

  /** Returns whether fields, stretches and their order are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FieldPlaces places
        && Arrays.equals(fields, places.fields)
        && Arrays.equals(bounds, places.bounds);
  }

  /** Returns a hash of fields and stretches. */
  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(fields) + Arrays.hashCode(bounds);
  }

  /** Returns every field with its stretches. */
  @Override
  public String toString() {
    return asMap().toString();
  }

  /** Starts without any field. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the places of fields. Not thread-safe. */
  public static final class Builder {

    private static final CharacterSet POINTED =
        CharacterSet.of("/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static final int FEW = 16; // stretches that are looked through one by one

    private String[] fields = new String[FEW / 2];
    private int[] bounds = new int[FEW];
    private int size; // in stretches
    private Set<String> known = Set.of(); // once there are more than a few

    private Builder() {}

    /**
     * Adds a stretch of a field.
     *
     * @param field the JSON Pointer from the value
     * @param span the stretch
     * @return this builder
     * @throws IllegalArgumentException if {@code field} is not made up of a slash and names or
     *     indexes that slashes divide
     */
    public Builder add(String field, Span span) {
      Objects.requireNonNull(span, "span");
      boolean before = size < fields.length && field == fields[size]; // it was cleared
      if (!before && !isPointer(field)) {
        throw Checks.broken("field must look like /text but was '%s'", field);
      }
      int at = isNew(field) ? size : last(field) + 1;
      if (size == fields.length) {
        fields = Arrays.copyOf(fields, 2 * size);
        bounds = Arrays.copyOf(bounds, 4 * size);
      }
      if (at < size) {
        System.arraycopy(fields, at, fields, at + 1, size - at);
        System.arraycopy(bounds, 2 * at, bounds, 2 * at + 2, 2 * (size - at));
      }
      fields[at] = field;
      bounds[2 * at] = span.start();
      bounds[2 * at + 1] = span.end();
      size++;
      return this;
    }

    private boolean isNew(String field) {
      if (size < FEW) {
        return last(field) < 0;
      }
      if (known.isEmpty()) {
        known = new HashSet<>(Arrays.asList(fields).subList(0, size));
      }
      return known.add(field);
    }

    /** Returns where the last stretch of a field is; -1 if it has none. */
    private int last(String field) {
      int at = size - 1;
      while (at >= 0 && (fields[at].hashCode() != field.hashCode() || !fields[at].equals(field))) {
        at--;
      }
      return at;
    }

    private static boolean isPointer(String field) {
      return field.length() > 1
          && field.charAt(0) == '/'
          && POINTED.runEnd(field, 1, field.length()) == field.length();
    }

    /**
     * Removes all stretches, so that the places of another value can be collected.
     *
     * @return this builder
     */
    public Builder clear() {
      size = 0;
      known = Set.of();
      return this;
    }

    /** Returns the places; empty if there are none. */
    public Optional<FieldPlaces> build() {
      return size == 0
          ? Optional.empty()
          : Optional.of(
              new FieldPlaces(Arrays.copyOf(fields, size), Arrays.copyOf(bounds, 2 * size)));
    }
  }
}

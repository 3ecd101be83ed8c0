package org.luoshi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.text.Span;

/** One validation of one document. Used by one thread. */
final class Run implements ModelWalker.Visitor, Inspection {

  /** A finding and the offset by which it is put in order. */
  private record Found(int offset, Finding finding) {}

  private final Map<Class<?>, List<Rule<?>>> rules;
  private final Map<Class<?>, RuleStop<?>> stops = new HashMap<>();
  private final Optional<OrganizationRegister> register;
  private final Function<String, Optional<Span>> places; // of fields, by their pointer
  private final Function<Span, Optional<SourceLocation>> locate;
  private final List<Found> found = new ArrayList<>();
  private Rule<?> rule;
  private Pointer pointer;
  private Optional<Span> span;
  private Optional<Span> last = Optional.empty();

  Run(
      Map<Class<?>, List<Rule<?>>> rules,
      Optional<OrganizationRegister> register,
      Function<String, Optional<Span>> places,
      Function<Span, Optional<SourceLocation>> locate) {
    this.places = places;
    this.rules = rules;
    this.register = register;
    this.locate = locate;
  }

  /**
   * Returns the findings in the order of the source; a value without a place follows the one before
   * it.
   */
  List<Finding> findings() {
    return found.stream()
        .sorted(Comparator.comparingInt(Found::offset))
        .map(Found::finding)
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // each is made for the type under which it is kept
  public <T> ModelWalker.Stop<T> stop(Class<T> type) {
    return (RuleStop<T>) stops.computeIfAbsent(type, t -> new RuleStop<>(of(t)));
  }

  private Rule<?>[] of(Class<?> type) {
    return rules.getOrDefault(type, List.of()).toArray(Rule<?>[]::new);
  }

  /** The rules on one type. */
  private final class RuleStop<T> implements ModelWalker.Stop<T> {

    private final Rule<?>[] matching;
    private final long[] marks;
    private final long wanted;

    RuleStop(Rule<?>[] matching) {
      this.matching = matching;
      marks = Stream.of(matching).mapToLong(r -> MarkedCheck.marksOf(r.check())).toArray();
      wanted = LongStream.of(marks).reduce(0, (a, b) -> a | b);
    }

    @Override
    public boolean isIdle() {
      return matching.length == 0;
    }

    @Override
    public boolean wants(long held) {
      return (wanted & held) != 0;
    }

    @Override
    public void visit(T value, Pointer at, Optional<Span> place) {
      visit(value, -1, at, place);
    }

    @Override
    public void visit(T value, long held, Pointer at, Optional<Span> place) {
      pass(place);
      if (!wants(held)) {
        return;
      }
      pointer = at;
      span = place;
      for (int i = 0; i < matching.length; i++) {
        if ((marks[i] & held) != 0) {
          run(matching[i], value);
        }
      }
    }
  }

  private void run(Rule<?> next, Object value) {
    rule = next;
    try {
      rule.run(value, this);
    } catch (RuntimeException e) {
      add(RuleFindings.FAILED, "", span, rule.code(), e);
    }
  }

  @Override
  public void found(String at, Object... arguments) {
    foundAt(at, places.apply(pointer + at), arguments);
  }

  @Override
  public void foundAt(String at, Optional<Span> place, Object... arguments) {
    Objects.requireNonNull(place, "place");
    Checks.isTrue(at.isEmpty() || at.startsWith("/"), "at must be a JSON Pointer but was '%s'", at);
    add(rule.kind(), at, place.or(() -> span), arguments);
  }

  @Override
  public void foundIn(Passage passage, int index, Object... arguments) {
    String text = passage.text();
    int before = text.codePointCount(0, index);
    int length = before + text.codePointCount(index, text.length());
    foundAt(
        "",
        places.apply(pointer.toString()).map(p -> p.length() == length ? character(p, before) : p),
        arguments);
  }

  private static Span character(Span text, int index) {
    return Span.of(text.start() + index, text.start() + index + 1);
  }

  @Override
  public void pass(Optional<Span> place) {
    if (place.isPresent()) {
      last = place;
    }
  }

  @Override
  public OrganizationRegister register() {
    return register.orElseThrow(
        () -> new IllegalStateException("rule does not require a register"));
  }

  private void add(FindingKind kind, String at, Optional<Span> place, Object... arguments) {
    Finding finding = kind.at(pointer + at, place.flatMap(locate), arguments);
    found.add(new Found(place.or(() -> last).map(Span::start).orElse(0), finding));
  }
}

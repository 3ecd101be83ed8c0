package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.model.plan.Role;
import org.luoshi.text.Span;

/** An item while its lines are being collected. */
final class ItemDraft {

  final Optional<Part> number;
  final List<String> section;
  final List<Part> text = new ArrayList<>(1);
  final List<RoleDraft> roles = new ArrayList<>(2);

  /** What the heading above the item says of who leads. */
  Optional<HeadingDuty> duty = Optional.empty();

  Optional<Part> participation = Optional.empty();

  /** Where the item begins and ends in the source. */
  private int start = Integer.MAX_VALUE;

  private int end;

  /** What its own lines state of who leads. */
  private List<Conventions> stated = List.of();

  /** The bracket of units that nothing closes, if there is one. */
  Optional<Part> unclosed = Optional.empty();

  /** What other columns report of earlier periods, in order. */
  private List<Reported> earlier = List.of();

  /** What the fields say; made when one says something, for there are many items. */
  private Map<Field, List<Part>> fields = Map.of();

  /** The column of the completion text. */
  private Optional<Column> reported = Optional.empty();

  /** A completion text and the head of its column. */
  record Reported(Column column, List<Part> parts) {}

  /** The field that following lines without a label of their own continue. */
  Optional<Field> open = Optional.empty();

  /** Whether following lines tell something besides, under a label that names no field. */
  boolean aside;

  /** Whether a label below its name told the task. */
  boolean tasked;

  /** The role whose units following lines continue. */
  Optional<Role> openRole = Optional.empty();

  ItemDraft(Optional<Part> number, List<String> section) {
    this.number = number;
    this.section = List.copyOf(section);
  }

  /** Takes a stretch that the item was read from; its line can tell who leads. */
  void extend(Context context, Part part) {
    Span span = part.span();
    start = Math.min(start, span.start());
    end = Math.max(end, span.end());
    List<Conventions> more = context.newlyStated(part.line());
    if (!more.isEmpty()) {
      stated = Stream.concat(stated.stream(), more.stream()).toList();
    }
  }

  /** Returns the place of the whole item. */
  Optional<Span> span() {
    return start <= end ? Optional.of(Span.of(start, end)) : Optional.empty();
  }

  /** Returns the conventions of who leads that its lines state. */
  List<Conventions> stated() {
    return stated;
  }

  void add(Field field, Part part) {
    fields = fields.isEmpty() ? new EnumMap<>(Field.class) : fields;
    fields.computeIfAbsent(field, f -> new ArrayList<>(1)).add(part);
    open = Optional.of(field);
  }

  /**
   * Takes what a label says; of a percentage or a word such as 滞后 and a completion text, it is the
   * status.
   */
  void tell(Field field, Part part) {
    List<Part> told = field(Field.PROGRESS);
    boolean beside = field == Field.PROGRESS && !told.isEmpty() && !has(Field.STATUS);
    boolean above = beside && told.size() == 1 && States.isState(told.get(0));
    if (above) {
      add(Field.STATUS, fields.remove(Field.PROGRESS).get(0));
    }
    boolean graded = States.isGrade(part.compact());
    Optional<Part> state =
        field == Field.PROGRESS && !has(Field.STATUS) && !graded
            ? bracketedState(part)
            : Optional.empty();
    state.ifPresent(words -> add(Field.STATUS, words));
    Part rest =
        state.map(words -> new Part(part.line(), part.from(), words.from() - 1)).orElse(part);
    add(beside && !above && States.isState(part) ? Field.STATUS : field, rest);
  }

  /** Words of a status in brackets behind a completion text: {@code 建成5个。【已完成】}. */
  private static Optional<Part> bracketedState(Part told) {
    Part part = told.trimmed();
    String s = part.line().folded();
    int close = part.to() - 1;
    boolean closes = close > part.from() && Brackets.closes(s.charAt(close));
    int open = close;
    while (closes && open > part.from() && !Brackets.opens(s.charAt(open))) {
      open--;
    }
    Part words = new Part(part.line(), open + 1, close);
    return open > part.from() && open < close && States.isState(words)
        ? Optional.of(words)
        : Optional.empty();
  }

  /**
   * Takes a completion text of a column: of several periods side by side, the latest that is filled
   * counts, and the others are kept with theirs; what two columns say of one period belongs
   * together.
   */
  void report(Column column, List<Part> parts) {
    if (reported.filter(c -> c != column && !c.reportsLike(column)).isPresent()) {
      earlier = earlier.isEmpty() ? new ArrayList<>(1) : earlier;
      earlier.add(new Reported(reported.get(), fields.remove(Field.PROGRESS)));
    }
    boolean beside = reported.filter(c -> c != column).isPresent() && has(Field.PROGRESS);
    reported = Optional.of(column);
    if (beside && parts.size() == 1 && States.isState(parts.get(0))) {
      add(Field.STATUS, parts.get(0)); // the share that a figure beside it is, or how it ended
      return;
    }
    parts.forEach(part -> add(Field.PROGRESS, part));
  }

  List<Reported> earlier() {
    return earlier;
  }

  /** Returns the head of the column that the completion text stands in; empty outside tables. */
  Optional<Column> reportedIn() {
    return reported;
  }

  /** Whether the line above lists names, a time or a state, which no sentence goes on with. */
  boolean listsNames() {
    return aside
        || openRole.isPresent()
        || open.filter(f -> f == Field.LEADER || f == Field.DEADLINE || f == Field.STATUS)
            .isPresent();
  }

  /** Whether something was said in a field. */
  boolean has(Field field) {
    if (field.role().isEmpty()) {
      return fields.containsKey(field);
    }
    for (RoleDraft role : roles) {
      if (role.role() == field.role().get()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but number and text is known so far. */
  boolean isBare() {
    return roles.isEmpty() && fields.isEmpty();
  }

  List<Part> field(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Returns the persons in charge that the item itself names, in order. */
  List<Part> leaders() {
    List<Part> listed = field(Field.LEADER);
    if (listed.isEmpty()) {
      return listed;
    }
    List<Part> leaders = new ArrayList<>();
    for (Part part : listed) {
      leaders.addAll(Leaders.in(part));
    }
    return leaders;
  }
}

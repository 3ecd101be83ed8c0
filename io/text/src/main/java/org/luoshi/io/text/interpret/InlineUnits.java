package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Role;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * Units that stand in the sentence of an item: behind a label ({@code …,牵头单位:市甲局。}) or in a clause
 * of their own ({@code 由市甲局、市乙局负责落实。}), which can be a whole sentence, in brackets between two
 * sentences, or behind the last one and a gap.
 *
 * @param start where the words about units begin; the end of the line if they are part of the text
 * @param end where they end, the full stop included
 */
record InlineUnits(int start, int end, Duties duties) {

  private static final String STOPS = "。,;";
  private static final CharacterSet STOPPED = CharacterSet.of("。:");
  private static final int MIN_GAP = 2; // blanks
  private static final String ENDS = "。;:";
  private static final Lexicon DOES = Lexicon.of("负责", "具体负责", "牵头", "牵头负责", "承担");
  private static final Lexicon SUBJECTS =
      Lexicon.of(
          "该任务", "该项任务", "该工作", "该项工作", "该项目", "该工程", "该事项", "此任务", "此项任务", "此项工作", "此项目", "本项目");
  private static final int MAX_UNITS = 60; // characters of the units of a clause

  static Optional<InlineUnits> of(Line line) {
    return line.inside()
        .or(() -> labelled(line))
        .or(() -> ofSubject(line))
        .or(() -> UnitClauses.in(line))
        .or(() -> clause(line))
        .or(() -> bracketed(line))
        .or(() -> behind(line))
        .or(() -> UnitClauses.beforeTime(line));
  }

  /** Units that are those of the item where most lines have them in this form. */
  static Optional<InlineUnits> inside(Line line) {
    return bare(line).or(() -> dividing(line));
  }

  /** Nothing but units before the sentence of a paragraph without a number: {@code 市甲局:新建泵站2座。} */
  static Optional<InlineUnits> before(Line line) {
    String s = line.folded();
    int colon = s.indexOf(':');
    if (colon <= 0 || colon > MAX_UNITS || !line.endsSentence() || line.label().isPresent()) {
      return Optional.empty();
    }
    List<UnitName> units = UnitList.split(line.text(), s, 0, colon);
    for (UnitName unit : units) {
      if (!unit.isExpanded() && !UnitForm.isWhole(s, unit.start(), unit.end())) {
        return Optional.empty();
      }
    }
    RoleList roles = new RoleList(Role.RESPONSIBLE, units);
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(0, colon + 1, new Duties(List.of(roles), Map.of())));
  }

  /** Brackets of nothing but units behind the name of a task: {@code 泵站工程(市甲局)。新建2座。} */
  private static Optional<InlineUnits> bare(Line line) {
    String s = line.folded();
    int stop = STOPPED.next(s, line.contentStart(), s.length());
    boolean closed = stop > 0 && stop + 1 < s.length() && s.charAt(stop - 1) == ')';
    int open = closed ? s.lastIndexOf('(', stop) : -1;
    if (open <= line.contentStart()) {
      return Optional.empty();
    }
    List<UnitName> units = UnitList.split(line.text(), s, open + 1, stop - 1);
    for (UnitName unit : units) {
      if (!unit.isExpanded() && !UnitForm.isLikely(s, unit.start(), unit.end())) {
        return Optional.empty();
      }
    }
    RoleList roles = new RoleList(Role.RESPONSIBLE, units);
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(open, stop + 1, new Duties(List.of(roles), Map.of())));
  }

  /**
   * Units in clauses that tell what each of them does, so that the text is whole with them only:
   * {@code 由市甲局负责规划,由市乙局负责用地。}
   */
  static Optional<InlineUnits> dividing(Line line) {
    String s = line.folded();
    int end = s.length();
    List<RoleList> roles = new ArrayList<>(0);
    for (int by = s.indexOf('由'); by >= 0; by = s.indexOf('由', by + 1)) {
      boolean begins = by == line.contentStart() || by > 0 && STOPS.indexOf(s.charAt(by - 1)) >= 0;
      int verb = begins ? DOES.first(s, by + 1, Math.min(end, by + MAX_UNITS)) : end;
      if (verb < end && DOES.lengthAt(s, verb, end) > 0) {
        List<UnitName> units = UnitList.split(line.text(), s, by + 1, verb);
        boolean likely = units.stream().allMatch(u -> u.isExpanded() || isUnit(s, u));
        Role role = s.startsWith("牵头", verb) ? Role.LEAD : Role.RESPONSIBLE;
        if (likely && !units.isEmpty()) {
          roles.add(new RoleList(role, units));
        }
      }
    }
    return roles.size() > 1
        ? Optional.of(new InlineUnits(end, end, new Duties(roles, Map.of())))
        : Optional.empty();
  }

  /** Units at the beginning of a sentence on the task before it: {@code 该任务由市甲局负责,目前已开工。} */
  private static Optional<InlineUnits> ofSubject(Line line) {
    String s = line.folded();
    int start = s.indexOf('。', line.contentStart()) + 1;
    int subject = start > 0 ? SUBJECTS.lengthAt(s, start, s.length()) : 0;
    int stop = subject > 0 && s.startsWith("由", start + subject) ? s.indexOf(',', start) : -1;
    if (stop < 0 || stop > start + MAX_UNITS || stop + 1 == s.length()) {
      return Optional.empty();
    }
    Duties duties = Duties.of(line, start + subject, stop);
    return duties.roles().isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start, stop + 1, duties));
  }

  /** Where the first of several clauses of units begins: {@code 由市甲局牵头,由市乙局配合}. */
  private static int firstClause(Line line, int last) {
    String s = line.folded();
    int start = last;
    for (int by = s.lastIndexOf('由', last - 1);
        by > line.contentStart() && STOPS.indexOf(s.charAt(by - 1)) >= 0;
        by = s.lastIndexOf('由', by - 1)) {
      if (!RoleList.isWhole(line.text(), s, by, start - 1)) {
        break;
      }
      start = by;
    }
    return start;
  }

  private static boolean isUnit(String s, UnitName name) {
    return UnitForm.isLikely(s, name.start(), name.end());
  }

  /** Brackets of units between two sentences: {@code 新建泵站。(责任单位:市甲局)已完工。} */
  private static Optional<InlineUnits> bracketed(Line line) {
    String s = line.folded();
    int open = 0;
    int depth = 0;
    for (int i = Brackets.next(s, 0); i < s.length(); i = Brackets.next(s, i + 1)) {
      boolean opens = Brackets.opens(s.charAt(i));
      open = opens && depth == 0 ? i : open;
      depth = opens ? depth + 1 : depth - 1;
      if (depth == 0 && open > line.contentStart()) {
        boolean stopped = i + 1 < s.length() && ENDS.indexOf(s.charAt(i + 1)) >= 0;
        boolean between = stopped || ENDS.indexOf(s.charAt(open - 1)) >= 0;
        Duties duties = between ? Duties.of(line, open + 1, i) : Duties.NONE;
        if (!duties.roles().isEmpty()) {
          return Optional.of(new InlineUnits(open, stopped ? i + 2 : i + 1, duties));
        }
      }
      depth = Math.max(0, depth);
    }
    return Optional.empty();
  }

  /** Nothing but units behind the last sentence and a gap: {@code 新建泵站。 市甲局 市乙局} */
  private static Optional<InlineUnits> behind(Line line) {
    String s = line.folded();
    int stop = s.lastIndexOf('。') + 1;
    int start = Characters.blanksEnd(s, stop, s.length());
    boolean gap = stop > line.contentStart() && start - stop >= MIN_GAP && start < s.length();
    if (!gap) {
      return Optional.empty();
    }
    List<UnitName> units = new ArrayList<>();
    for (Part word : Cells.words(new Part(line, start, s.length()))) {
      units.addAll(UnitList.split(line.text(), s, word.from(), word.to()));
    }
    boolean likely =
        units.stream().allMatch(u -> u.isExpanded() || UnitForm.canAnswer(s, u.start(), u.end()));
    RoleList roles = new RoleList(Role.RESPONSIBLE, units);
    return likely
        ? Optional.of(new InlineUnits(stop, s.length(), new Duties(List.of(roles), Map.of())))
        : Optional.empty();
  }

  /** Units behind a label in the sentence. */
  static Optional<InlineUnits> labelled(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    List<FieldLabel> labels = FieldLabel.all(s, from, line.length());
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    Optional<FieldLabel> first =
        labels.stream()
            .filter(l -> l.field() != Field.REMARK && l.field() != Field.NUMBER)
            .filter(l -> l.start() > from && ",。; ".indexOf(s.charAt(l.start() - 1)) >= 0)
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int start = first.get().start();
    int stop = s.indexOf('。', start);
    // 主办单位:A。协办单位:B。 is one stretch, and a narrative reaches to the end
    while (stop >= 0 && stop + 1 < s.length() && FieldLabel.at(s, stop + 1).isPresent()) {
      stop = s.indexOf('。', stop + 1);
    }
    boolean narrative =
        labels.stream().anyMatch(l -> l.start() >= start && l.field() == Field.PROGRESS);
    int end = stop < 0 || narrative ? line.length() : stop;
    Duties duties = Duties.of(line, start, end);
    return duties.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start, Math.min(end + 1, s.length()), duties));
  }

  private static Optional<InlineUnits> clause(Line line) {
    String s = line.folded();
    int end = s.endsWith("。") ? s.length() - 1 : s.length();
    int start = s.lastIndexOf('由', end + 1);
    while (start > 0 && STOPS.indexOf(s.charAt(start - 1)) < 0) {
      start = s.lastIndexOf('由', start - 1);
    }
    if (start <= line.contentStart()) {
      start = s.lastIndexOf('。', end - 1) + 1;
    } else {
      start = firstClause(line, start);
    }
    boolean clause =
        start > line.contentStart()
            && (s.charAt(start) == '由' || RoleList.isWhole(line.text(), s, start));
    if (!clause) {
      return Optional.empty();
    }
    Duties duties = Duties.of(line, start, end);
    return duties.roles().isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start, s.length(), duties));
  }
}

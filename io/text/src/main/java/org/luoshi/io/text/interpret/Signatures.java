package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.model.document.Signatory;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Characters;

/** Tells who signed a document, and when: a unit's name with a date behind it or below it. */
final class Signatures {

  private static final int MAX_SIGNATORY = 40;
  private static final int MAX_LINES = 12; // of the names of those who sign together

  private Signatures() {}

  /** A unit's name alone on a line, and a date alone on the next. */
  static boolean isSigned(Line line, Line next) {
    return line.length() <= MAX_SIGNATORY
        && line.marker().isEmpty()
        && Dates.whole(next.folded()).isPresent()
        && UnitForm.isLikely(line.compact());
  }

  /**
   * Returns the line with the date below the names of those who sign; the first if there is none.
   */
  static int dateAt(List<Line> lines, int first) {
    int at = first;
    while (at < Math.min(lines.size(), first + MAX_LINES) && areUnits(lines.get(at))) {
      at++;
    }
    boolean signed = at > first && at < lines.size() && isSigned(lines.get(at - 1), lines.get(at));
    boolean single = first + 1 < lines.size() && isSigned(lines.get(first), lines.get(first + 1));
    return signed ? at : single ? first + 1 : first;
  }

  private static boolean areUnits(Line line) {
    return line.length() <= MAX_SIGNATORY
        && line.marker().isEmpty()
        && Cells.words(line, 0, line.length()).stream()
            .allMatch(w -> UnitForm.isWhole(line.folded(), w.from(), w.to()));
  }

  /** Returns the line behind the first signature; 0 if there is none. */
  static int end(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isSignedAndDated(lines.get(i))) {
        return i + 1;
      }
      if (i + 1 < lines.size() && isSigned(lines.get(i), lines.get(i + 1))) {
        return i + 2;
      }
    }
    return 0;
  }

  /** A unit's name and a date on one line. */
  static boolean isSignedAndDated(Line line) {
    return line.length() <= MAX_SIGNATORY + 20
        && line.marker().isEmpty()
        && lastDate(line).isPresent();
  }

  /** Returns the only date of a line, where it stands behind a unit's name at the end. */
  private static Optional<Dates> lastDate(Line line) {
    if (!Dates.mayEnd(line.folded())) {
      return Optional.empty();
    }
    List<Dates> dates = Dates.all(line.folded(), 0, line.length());
    return Optional.of(dates)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .filter(d -> d.start() > 0 && d.end() == line.length())
        .filter(d -> UnitForm.isLikely(Characters.compact(line.folded(), 0, d.start())));
  }

  static Signatory sign(Context context, Line line) {
    Dates date = lastDate(line).orElseThrow();
    context.account(CharacterClass.SIGNATURE, line);
    return Signatory.builder()
        .unit(line.text(0, date.start()))
        .signedOn(date.date())
        .span(line.span())
        .build();
  }

  static Signatory signUndated(Context context, Line line) {
    context.account(CharacterClass.SIGNATURE, line);
    return Signatory.builder().unit(line.text()).span(line.span()).build();
  }

  static Signatory sign(Context context, Line line, Line next) {
    return sign(context, List.of(line, next));
  }

  /** Takes the names of those who sign, and the date below them. */
  static Signatory sign(Context context, List<Line> lines) {
    List<Line> names = lines.subList(0, lines.size() - 1);
    Line last = lines.get(lines.size() - 1);
    lines.forEach(line -> context.account(CharacterClass.SIGNATURE, line));
    return Signatory.builder()
        .unit(String.join(" ", names.stream().map(Line::text).toList()))
        .signedOn(Dates.whole(last.folded()).orElseThrow())
        .span(lines.get(0).span().union(last.span()))
        .build();
  }
}

package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.comparison.Wording.Work;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.Target;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.Quantity;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Folding;
import org.luoshi.text.WordLists;

/**
 * Takes apart what figures speak of. The figures must be asked in the order of their text: one that
 * names nothing continues the one before it.
 */
final class WordingReader {

  private static final Vocabulary<Work> WORKS =
      Vocabulary.of(
          WordLists.lines(WordingReader.class, "works.txt"),
          name -> Work.valueOf(name.toUpperCase(Locale.ROOT)));
  private static final List<MeasureUnit> RATES =
      List.of(MeasureUnit.PERCENT, MeasureUnit.of("‰"), MeasureUnit.of("倍"));
  private static final List<MentionKind> PARTS_OF_NAMES =
      List.of(MentionKind.THRESHOLD, MentionKind.DEADLINE, MentionKind.PERIOD);

  private final Stance stance;
  private String text = "";
  private boolean planned;
  private ClauseText clause = ClauseText.of("", List.of());
  private Optional<Wording> before = Optional.empty();

  WordingReader(Stance stance) {
    this.stance = stance;
  }

  Wording read(Target target) {
    boolean change = target.direction() != Direction.NONE && isRate(target.value());
    return read(target.text(), target.indicator(), target.value(), change);
  }

  Wording read(Measurement measurement) {
    boolean change = measurement.kind() == MeasurementKind.CHANGE;
    return read(
        measurement.text(), measurement.indicator(), Optional.of(measurement.value()), change);
  }

  /** Returns the words of a target without those of the other figures of its clause. */
  static String quote(Target target) {
    ClauseText clause = new WordingReader(Stance.PLANNED).clause(target.text());
    return target
        .value()
        .flatMap(clause::take)
        .map(part -> target.text().substring(part.start(), part.end()))
        .orElse(target.text());
  }

  private static boolean isRate(Optional<Quantity> value) {
    return value.map(Quantity::unit).filter(RATES::contains).isPresent();
  }

  private Wording read(String words, String indicator, Optional<Quantity> value, boolean change) {
    boolean goesOn = change || words.equals(text);
    if (!words.equals(text)) {
      text = words;
      clause = clause(words);
      planned = stance == Stance.REPORTED && Statements.isPlan(words);
    }
    Optional<ClauseText.Part> part = value.flatMap(clause::take);
    String told = Folding.fold(indicator);
    String around = part.map(ClauseText.Part::words).orElse(told);
    String near = NameWords.plain(part.map(ClauseText.Part::name).orElse(told));
    Optional<Wording> continued = before.filter(b -> near.isEmpty() && goesOn);
    String name =
        continued.map(Wording::name).orElseGet(() -> near.isEmpty() ? NameWords.plain(told) : near);
    Wording wording =
        new Wording(
            name,
            "",
            value.map(Quantity::unit).orElse(MeasureUnit.NONE),
            change,
            Stage.lowest(around),
            work(around),
            continued
                .map(Wording::listed)
                .or(() -> part.map(ClauseText.Part::listed))
                .orElse(false),
            part.isEmpty() && clause.hasBrackets(),
            part.filter(ClauseText.Part::sized).isPresent(),
            planned,
            part.flatMap(p -> threshold(p.name())));
    before = Optional.of(wording);
    return wording;
  }

  private Optional<Quantity> threshold(String name) {
    boolean counted = name.chars().anyMatch(Character::isDigit);
    return counted
        ? Quantities.in(name, stance).stream()
            .filter(mention -> mention.kind() == MentionKind.THRESHOLD)
            .map(mention -> mention.figure().value())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Work> work(String words) {
    List<Work> works = WORKS.in(words).stream().map(Vocabulary.Hit::value).distinct().toList();
    return works.size() == 1 ? Optional.of(works.get(0)) : Optional.empty();
  }

  private ClauseText clause(String words) {
    String folded = Folding.fold(words);
    List<QuantityMention> mentions = new ArrayList<>();
    for (QuantityMention mention : Quantities.in(ClauseText.withoutBrackets(folded), stance)) {
      if (!PARTS_OF_NAMES.contains(mention.kind())) {
        mentions.add(mention);
      }
    }
    return ClauseText.of(folded, mentions);
  }
}

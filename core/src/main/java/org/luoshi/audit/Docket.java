package org.luoshi.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.model.Heading;

/** Takes the claims of one item, decides them and keeps each only once. */
final class Docket {

  private static final int DECIMALS = 4;

  private final Locator locator;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();

  Docket(Locator locator) {
    this.locator = locator;
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  /**
   * Takes a claim that a printed figure equals a computation.
   *
   * @param kind what it is about
   * @param basis whether the text asserts it
   * @param formula the computation with numbers
   * @param result what it gives, in the unit of {@code claimed} without multiplier
   * @param claimed the printed figure
   * @param certain whether the figures surely belong together, so that a difference is an error
   * @param marks the figures of the computation
   */
  void equation(
      ClaimKind kind,
      ClaimBasis basis,
      String formula,
      Interval result,
      Mark claimed,
      boolean certain,
      List<Mark> marks) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(claimed);
    Reason reason = compare(result, claimed, certain);
    if (reason != Reason.AGREES) {
      reason = Doubts.of(kind, all).orElse(reason);
    }
    BigDecimal recomputed = claimed.printed().scale(result.value());
    BigDecimal printed = claimed.printedValue();
    add(
        Claim.builder()
            .kind(kind)
            .basis(basis)
            .reason(reason)
            .verdict(verdict(reason))
            .formula(formula)
            .recomputed(rounded(recomputed, Math.max(DECIMALS, printed.scale() + 2)))
            .claimed(printed)
            .tolerance(
                claimed.isCount()
                    ? BigDecimal.ZERO
                    : claimed.printed().scale(claimed.quantity().tolerance()))
            .unit(claimed.printed().unit()),
        all);
  }

  private static Reason compare(Interval result, Mark claimed, boolean certain) {
    if (Interval.exact(result.value()).meets(claimed.interval())) {
      return Reason.AGREES;
    }
    if (result.meets(claimed.interval())) {
      return Reason.ROUNDED;
    }
    BigDecimal half = claimed.quantity().tolerance();
    Interval cut = Interval.around(claimed.value().add(half), half);
    boolean near = !claimed.isCount() && claimed.value().signum() > 0 && result.meets(cut);
    return near ? Reason.CUT_OFF : certain ? Reason.DIFFERS : Reason.OTHER_SUBJECT;
  }

  private static Verdict verdict(Reason reason) {
    return switch (reason) {
      case AGREES, WITHIN, RAISED, MET -> Verdict.CONSISTENT;
      case DIFFERS, EXCEEDS, MISSED, REPEATED_NAME, DENIED -> Verdict.INCONSISTENT;
      default -> Verdict.NOT_DECIDABLE;
    };
  }

  /** Takes a claim that a part is not larger than its whole. */
  void bound(
      ClaimKind kind,
      ClaimBasis basis,
      String formula,
      Interval part,
      Mark whole,
      boolean certain,
      List<Mark> marks) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(whole);
    Reason reason =
        !part.isAbove(whole.interval())
            ? Reason.WITHIN
            : certain ? Doubts.of(kind, all).orElse(Reason.EXCEEDS) : Reason.OPEN_PARTS;
    add(
        Claim.builder()
            .kind(kind)
            .basis(basis)
            .reason(reason)
            .verdict(verdict(reason))
            .formula(formula)
            .recomputed(rounded(whole.printed().scale(part.value()), DECIMALS))
            .claimed(whole.printedValue())
            .unit(whole.printed().unit()),
        all);
  }

  /** Takes a claim that cannot be decided. */
  void open(ClaimKind kind, String formula, Mark claimed, Reason reason, List<Mark> marks) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(claimed);
    add(
        Claim.builder()
            .kind(kind)
            .basis(ClaimBasis.EXPLICIT)
            .reason(reason)
            .verdict(Verdict.NOT_DECIDABLE)
            .formula(formula)
            .claimed(claimed.printedValue())
            .unit(claimed.printed().unit()),
        all);
  }

  /** Takes a claim on the number of names in a list. */
  void names(int names, long count, String unit, Reason reason, Script script, int from, int to) {
    boolean open = reason == Reason.OPEN_LIST;
    Reason told = open && names <= count ? Reason.WITHIN : reason;
    add(
        Claim.builder()
            .kind(ClaimKind.COUNT_OF_LISTED_NAMES)
            .basis(ClaimBasis.EXPLICIT)
            .reason(told)
            .verdict(verdict(told))
            .formula(open ? names + " <= " + count : names + " = " + count)
            .recomputed(BigDecimal.valueOf(names))
            .claimed(BigDecimal.valueOf(count))
            .tolerance(open ? Optional.empty() : Optional.of(BigDecimal.ZERO))
            .unit(unit)
            .item(script.cell().label())
            .addEvidence(locator.evidence(script, from, to)));
  }

  /** Takes that two statements agree or do not. */
  void statement(String formula, Mark one, Mark other, Reason reason) {
    add(
        Claim.builder()
            .kind(ClaimKind.CROSS_CHECK)
            .basis(ClaimBasis.EXPLICIT)
            .reason(reason)
            .verdict(verdict(reason))
            .formula(formula)
            .recomputed(one.printedValue())
            .claimed(other.printedValue())
            .tolerance(BigDecimal.ZERO)
            .unit(other.printed().unit()),
        List.of(one, other));
  }

  /** Takes that something is said to be done, and admitted not to be. */
  void denied(Declaration headline, Declaration admitted, Reason reason) {
    String item = headline.script().cell().label();
    String other = admitted.script().cell().label();
    add(
        Claim.builder()
            .kind(ClaimKind.CROSS_CHECK)
            .basis(ClaimBasis.EXPLICIT)
            .reason(reason)
            .verdict(verdict(reason))
            .formula(headline.words() + " = " + admitted.words())
            .unit("")
            .item(item.equals(other) ? item : item + "/" + other)
            .addEvidence(locator.evidence(headline.script(), headline.from(), headline.to()))
            .addEvidence(locator.evidence(admitted.script(), admitted.from(), admitted.to())));
  }

  /** Takes what figures of other places, in this document or in others, say of a figure. */
  void told(
      ClaimKind kind,
      ClaimBasis basis,
      Reason reason,
      String formula,
      BigDecimal recomputed,
      Told claimed,
      List<Quote> others) {
    Claim.Builder claim =
        Claim.builder()
            .item(claimed.quote().item())
            .kind(kind)
            .basis(basis)
            .reason(reason)
            .verdict(verdict(reason))
            .formula(formula)
            .recomputed(rounded(recomputed, DECIMALS))
            .claimed(claimed.value())
            .tolerance(claimed.tolerance())
            .unit(claimed.unit());
    others.forEach(other -> claim.addEvidence(other.evidence()));
    add(claim.addEvidence(claimed.quote().evidence()));
  }

  /** Takes that a heading counts what stands below it. */
  void heading(Heading heading, String path, long count, String unit) {
    Cell cell = new Cell("", heading.label(), path, heading.span(), Optional.empty());
    Script script = new Script(cell);
    add(
        Claim.builder()
            .kind(ClaimKind.COUNT_OF_LISTED_NAMES)
            .basis(ClaimBasis.EXPLICIT)
            .reason(Reason.AGREES)
            .verdict(Verdict.CONSISTENT)
            .formula(count + " = " + count)
            .recomputed(BigDecimal.valueOf(count))
            .claimed(BigDecimal.valueOf(count))
            .tolerance(BigDecimal.ZERO)
            .unit(unit)
            .item(heading.span().flatMap(locator::line).map(line -> "L" + line).orElse(path))
            .addEvidence(locator.evidence(script, 0, script.text().length())));
  }

  /** Takes a claim whose place and evidence are those of figures. */
  void add(Claim.Builder claim, List<Mark> marks) {
    List<Mark> ordered = new ArrayList<>();
    marks.stream()
        .map(Mark::script)
        .distinct()
        .sorted(Comparator.comparing(script -> !script.cell().label().endsWith("T")))
        .forEach(
            script ->
                marks.stream()
                    .filter(m -> m.script() == script)
                    .distinct()
                    .sorted(Comparator.comparingInt(Mark::start))
                    .forEach(ordered::add));
    claim.item(
        String.join("/", ordered.stream().map(m -> m.script().cell().label()).distinct().toList()));
    for (int i = 0; i < ordered.size(); i++) {
      Script script = ordered.get(i).script();
      int from = ordered.get(i).start() - ordered.get(i).lead().length();
      int to = ordered.get(i).end();
      while (i + 1 < ordered.size() && script == ordered.get(i + 1).script()) {
        to = Math.max(to, ordered.get(++i).end());
      }
      claim.addEvidence(locator.evidence(script, Math.max(0, from), to));
    }
    add(claim);
  }

  /** Takes a finished claim. */
  void add(Claim.Builder builder) {
    Claim claim = builder.build();
    if (seen.add(List.of(claim.kind(), claim.item(), claim.formula(), claim.claimed()))) {
      claims.add(claim);
    }
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    BigDecimal plain = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}

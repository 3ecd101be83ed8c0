package org.luoshi.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.MentionKind;
import org.luoshi.text.Lexicon;

/**
 * Rates whose numbers stand before them: {@code 共n项,已推进m项,推进率c%}. Where the words do not bind the
 * numbers, only a pair that gives the rate is taken.
 */
final class RateFinder implements Finder {

  private static final int BACK = 6;
  private static final int WINDOW = 160;
  private static final int NEAR = 16;
  private static final int TAIL = 3; // characters of 完成率
  private static final Lexicon GENERIC = Lexicon.of("完成率", "办结率", "结案率", "落实率", "达成率");
  private static final Lexicon VAGUE = Lexicon.of("完成率", "达成率", "落实率");
  private static final Lexicon UNBOUND = Lexicon.of("失业率", "增长率", "利率", "贡献率", "负债率");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 0; i < marks.size(); i++) {
      Mark rate = marks.get(i);
      String name = Words.stem(rate.lead());
      if (rate.isPercent()
          && ShareFinder.isRate(rate.lead())
          && Words.direction(rate.lead()) == 0
          && !UNBOUND.ends(name)
          && rate.comparator() != Comparator.AT_LEAST) {
        find(text, i, name, docket);
      }
    }
  }

  private static void find(Case text, int at, String name, Docket docket) {
    Mark rate = text.marks().get(at);
    List<Mark> before = before(text.marks(), at);
    if (before.isEmpty()) {
      return;
    }
    boolean vague = VAGUE.ends(name);
    Mark last =
        before.stream().filter(m -> vague || isNamed(m, name)).findFirst().orElse(before.get(0));
    List<Mark> counts = new ArrayList<>(before.stream().filter(m -> fits(last, m)).toList());
    Collections.reverse(counts);
    List<Mark> aims =
        Aims.before(text, at).stream()
            .filter(m -> fits(last, m) && m.interval().isPositive())
            .toList();
    List<Mark> wholes = new ArrayList<>(counts);
    aims.stream().filter(m -> !wholes.contains(m)).forEach(wholes::add);
    Aims.opening(text, last).filter(m -> !wholes.contains(m)).ifPresent(wholes::add);
    Optional<List<Mark>> bound =
        bound(last, counts, aims, name, rate)
            .filter(pair -> !hasRate(text.marks(), pair.get(1), rate, name));
    List<List<Mark>> tries = new ArrayList<>();
    bound.ifPresent(tries::add);
    tries.addAll(pairs(counts, wholes));
    for (List<Mark> pair : tries) {
      if (result(pair).meets(rate.interval())) {
        claim(pair, rate, true, docket);
        return;
      }
    }
    if (bound.isPresent()) {
      claim(bound.get(), rate, true, docket);
    } else if (isPart(last, name, rate)) {
      docket.open(
          ClaimKind.PERCENT_OF_TARGET,
          last.number() + " / base * 100",
          rate,
          Reason.NO_BASE,
          List.of(last));
    }
  }

  /** Returns the plain figures before the rate in its sentence, nearest first. */
  private static List<Mark> before(List<Mark> marks, int at) {
    List<Mark> before = new ArrayList<>();
    Mark rate = marks.get(at);
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Mark mark = marks.get(i);
      if (rate.start() - mark.end() > WINDOW
          || !mark.script().sameSentence(mark.end(), rate.start())) {
        break;
      }
      boolean plain = !mark.isPercent() && mark.kind() != MentionKind.RANK;
      if (plain && mark.interval().isPositive()) {
        before.add(mark);
      }
    }
    return before;
  }

  private static boolean fits(Mark one, Mark other) {
    return one.sameUnit(other)
        || one.isCount() && other.isCount() && isThing(one) && isThing(other);
  }

  private static boolean isThing(Mark mark) {
    return "个项件家处所".contains(mark.unit().symbol());
  }

  /** Returns part and whole where the words bind them to the rate. */
  private static Optional<List<Mark>> bound(
      Mark part, List<Mark> counts, List<Mark> aims, String name, Mark rate) {
    if (!isPart(part, name, rate)) {
      return Optional.empty();
    }
    List<Mark> own = aims.stream().filter(m -> m.script() == part.script() && m != part).toList();
    if (own.size() == 1
        && own.get(0).sameUnit(part)
        && (own.get(0).script() != part.script() || isOfOne(own.get(0), part, rate))) {
      return Optional.of(List.of(part, own.get(0)));
    }
    boolean two = counts.size() == 2 && counts.get(1) == part;
    if (two && Words.leadsWhole(counts.get(0).lead())) {
      return Optional.of(List.of(part, counts.get(0)));
    }
    return Optional.empty();
  }

  /**
   * Returns whether the whole has a rate of the same name right behind it, so that those of its
   * parts are their own: 32个,完成率57.1%,其中工业13个,完成率46.1%.
   */
  private static boolean hasRate(List<Mark> marks, Mark whole, Mark rate, String name) {
    int next = marks.indexOf(whole) + 1;
    Mark own = next > 0 && next < marks.size() ? marks.get(next) : rate;
    String tail = name.substring(Math.max(0, name.length() - TAIL));
    return own != rate && own.isPercent() && Words.stem(own.lead()).endsWith(tail);
  }

  /** Returns whether a target is told in the sentence of the rate, or of the same thing. */
  private static boolean isOfOne(Mark aim, Mark part, Mark rate) {
    return aim.script().sameSentence(aim.end(), rate.start())
        || Words.related(aim.lead() + aim.tail(), part.lead() + part.tail());
  }

  /** Returns whether the words bind a figure to the rate: 已推进m项,推进率. */
  private static boolean isPart(Mark part, String name, Mark rate) {
    boolean near = rate.start() - part.end() <= name.length() + rate.lead().length() + NEAR;
    return near && (isNamed(part, name) || GENERIC.ends(name));
  }

  private static boolean isNamed(Mark mark, String name) {
    String stem = name.substring(Math.max(0, name.length() - 3), name.length() - 1);
    return stem.length() == 2 && !mark.isPercent() && (mark.lead() + mark.tail()).contains(stem);
  }

  /** Returns pairs and sums of two that could make the rate, likely ones first. */
  private static List<List<Mark>> pairs(List<Mark> counts, List<Mark> wholes) {
    List<List<Mark>> pairs = new ArrayList<>();
    for (int i = counts.size() - 1; i >= 0; i--) {
      for (Mark whole : wholes) {
        if (whole != counts.get(i)) {
          pairs.add(List.of(counts.get(i), whole));
        }
      }
    }
    for (int i = counts.size() - 1; i > 0; i--) {
      for (Mark whole : wholes) {
        if (whole != counts.get(i) && whole != counts.get(i - 1)) {
          pairs.add(List.of(counts.get(i - 1), counts.get(i), whole));
        }
      }
    }
    return pairs;
  }

  private static Interval result(List<Mark> pair) {
    return part(pair).over(pair.get(pair.size() - 1).interval()).percent();
  }

  private static Interval part(List<Mark> pair) {
    Interval part = pair.get(0).interval();
    return pair.size() == 2 ? part : part.plus(pair.get(1).interval());
  }

  private static void claim(List<Mark> pair, Mark rate, boolean certain, Docket docket) {
    Mark whole = pair.get(pair.size() - 1);
    String part =
        pair.size() == 2
            ? pair.get(0).number(whole)
            : "(" + pair.get(0).number(whole) + " + " + pair.get(1).number(whole) + ")";
    docket.equation(
        ClaimKind.PERCENT_OF_TARGET,
        ClaimBasis.EXPLICIT,
        part + " / " + whole.number() + " * 100",
        result(pair),
        rate,
        certain,
        pair);
  }
}

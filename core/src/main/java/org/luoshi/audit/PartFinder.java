package org.luoshi.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.MentionKind;
import org.luoshi.text.Lexicon;

/**
 * Parts behind 其中: {@code 共t,其中A a,B b}. They need not be all, so their sum may stay below the
 * whole; only opposites (新增 and 存量) leave nothing out.
 */
final class PartFinder implements Finder {

  private static final int BACK = 6;
  private static final int FORTH = 24;
  private static final int WINDOW = 500;
  private static final int VERB = "新增".length();
  private static final String SIGN = "其中";
  private static final List<String> OTHERS = List.of("总投资", "计划", "目标", "预算", "概算");
  private static final Lexicon ACTS =
      Lexicon.of(
          "实现", "开展", "组织", "完成", "累计", "全年", "举办", "培训", "发放", "同时", "共", "建成", "惠及", "带动", "投入");

  /** What begins a clause of something else, unless the first part is told so too. */
  private static final Lexicon OTHER_ACTS =
      Lexicon.of("养护", "管护", "谋划", "储备", "实际使用", "实际利用", "引进", "争取", "拨付", "化解", "解决", "服务", "接待");

  /** What begins a clause on the state of the parts that were told before. */
  private static final Lexicon NOW = Lexicon.of("目前", "截至", "截止", "现", "实际", "已");

  @Override
  public void find(Case text, Docket docket) {
    Script script = text.script();
    int next = 0;
    for (int at = script.text().indexOf(SIGN);
        at >= 0;
        at = script.text().indexOf(SIGN, at + SIGN.length())) {
      while (next < text.marks().size() && text.marks().get(next).start() < at) {
        next++;
      }
      find(text.marks(), next, at, docket);
    }
  }

  private static void find(List<Mark> marks, int next, int at, Docket docket) {
    List<Mark> wholes = wholes(marks, next, at);
    if (wholes.isEmpty()) {
      return;
    }
    List<List<Mark>> segments =
        segments(marks, next, at, wholes.get(0)).stream()
            .map(s -> s.stream().filter(part -> isOfKind(part, wholes.get(0))).toList())
            .filter(s -> !s.isEmpty())
            .toList();
    if (segments.isEmpty()) {
      return;
    }
    for (MeasureUnit unit : segments.get(0).stream().map(Mark::unit).distinct().toList()) {
      List<Mark> near = ofUnit(segments.get(0), unit);
      List<Mark> all = segments.stream().flatMap(s -> ofUnit(s, unit).stream()).toList();
      List<Mark> firsts =
          segments.stream().flatMap(s -> ofUnit(s, unit).stream().limit(1)).toList();
      List<Mark> fitting = wholes.stream().filter(w -> w.unit().equals(unit)).toList();
      if (fitting.isEmpty()) {
        otherUnit(wholes, near, docket);
      } else if (!addsUp(fitting, List.of(near, firsts, all), docket)) {
        judge(whole(fitting, near), segments.size() > 1 ? firsts : near, near, docket);
      }
    }
  }

  /** Whether a figure can be a part: what is planned for a part is none of what was done. */
  private static boolean isOfKind(Mark part, Mark whole) {
    String lead = Words.withoutFalseAims(part.lead());
    return OTHERS.stream().noneMatch(word -> lead.contains(word) && !whole.lead().contains(word));
  }

  private static boolean addsUp(List<Mark> wholes, Collection<List<Mark>> choices, Docket docket) {
    for (Mark whole : wholes) {
      for (List<Mark> parts : choices) {
        if (parts.size() > 1 && new Parts(whole, parts).addUp()) {
          new Parts(whole, parts).equation(true, docket);
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the nearest figure that no part exceeds; the nearest of all if each is exceeded. */
  private static Mark whole(List<Mark> wholes, List<Mark> parts) {
    return wholes.stream()
        .filter(w -> parts.stream().noneMatch(p -> p.interval().isAbove(w.interval())))
        .findFirst()
        .orElse(wholes.get(0));
  }

  private static void judge(Mark whole, List<Mark> firsts, List<Mark> near, Docket docket) {
    Parts parts = new Parts(whole, planned(near));
    Parts ofSegments = new Parts(whole, planned(firsts));
    if (parts.areOpposites()) {
      parts.equation(true, docket);
    } else if (ofSegments.isOneKind() || !ofSegments.sum().isAbove(whole.interval())) {
      ofSegments.bound(ClaimBasis.EXPLICIT, docket);
    } else {
      parts.bound(ClaimBasis.EXPLICIT, docket);
    }
  }

  /** Leaves out what has become of the parts so far: 目前实际已开工8个. */
  private static List<Mark> planned(List<Mark> parts) {
    boolean sinceFirst = NOW.starts(parts.get(0).lead());
    return parts.stream().takeWhile(p -> sinceFirst || !NOW.starts(p.lead())).toList();
  }

  /** Things are counted with different words: 83个项目,其中A 43项,B 40项. */
  private static void otherUnit(List<Mark> wholes, List<Mark> parts, Docket docket) {
    boolean things = parts.size() > 1 && parts.stream().allMatch(Mark::isCount);
    wholes.stream()
        .filter(w -> things && w.isCount())
        .filter(w -> new Parts(w, parts).addUp())
        .findFirst()
        .ifPresent(w -> new Parts(w, parts).equation(false, docket));
  }

  /** Returns the figures that may be the whole, nearest first: before 其中, or before its bracket. */
  private static List<Mark> wholes(List<Mark> marks, int next, int at) {
    if (next == 0) {
      return List.of();
    }
    Script script = marks.get(0).script();
    int open = script.enclosing(at);
    boolean opens = at == 0 || Script.endsSentence(script.at(at - 1)) || script.at(at - 1) == ' ';
    List<Mark> wholes = new ArrayList<>();
    int ends = 0;
    int last = at;
    for (int i = next - 1; i >= Math.max(0, next - BACK); i--) {
      Mark mark = marks.get(i);
      if (open >= 0 && mark.start() > open) {
        break;
      }
      ends += script.sameSentence(mark.end(), last) ? 0 : 1;
      last = mark.start();
      if (ends > (opens ? 1 : 0) || at - mark.end() > WINDOW) {
        break;
      }
      if (isPlain(mark) && (open >= 0 || script.enclosing(mark.start()) < 0)) {
        wholes.add(mark);
      }
      if (open >= 0 && !wholes.isEmpty()) {
        break;
      }
    }
    return wholes;
  }

  private static boolean isPlain(Mark mark) {
    return !mark.isPercent()
        && !mark.unit().equals(MeasureUnit.PERCENTAGE_POINT)
        && mark.kind() != MentionKind.RANK
        && mark.comparator() != Comparator.MORE
        && !Words.leadsBase(mark.lead())
        && Words.change(mark.lead()) == 0
        && !mark.lead().startsWith("占");
  }

  /** Returns the plain figures behind 其中 up to the end of the sentence, divided at semicolons. */
  private static List<List<Mark>> segments(List<Mark> marks, int next, int at, Mark whole) {
    Map<Integer, List<Mark>> segments = new LinkedHashMap<>();
    Script script = next < marks.size() ? marks.get(next).script() : null;
    int segment = 0;
    int closed = -1;
    int from = at;
    Optional<Integer> bracket =
        script == null ? Optional.empty() : Optional.of(script.enclosing(at));
    for (int i = next; i < Math.min(marks.size(), next + FORTH); i++) {
      Mark mark = marks.get(i);
      String between = script.text(from, mark.start());
      boolean over = between.chars().anyMatch(c -> Script.endsSentence((char) c));
      if (over || mark.start() - at > WINDOW) {
        break;
      }
      segment += (int) between.chars().filter(c -> c == ';').count();
      if (segments.isEmpty() && segment > 0) {
        break;
      }
      from = mark.start();
      boolean other =
          segments.containsKey(segment)
              && tellsNext(mark, segments.get(segment).get(0), whole)
              && isPlain(mark);
      closed = other ? segment : closed;
      if (closed != segment && isPlain(mark) && script.enclosing(mark.start()) == bracket.get()) {
        segments.computeIfAbsent(segment, s -> new ArrayList<>()).add(mark);
      } else if (script.enclosing(mark.start()) < bracket.get()) {
        break;
      }
    }
    return List.copyOf(segments.values());
  }

  /**
   * Returns whether the clause of a figure tells of something else than a further part: by its
   * verb, or as it begins like that of the whole, 新增铁路639公里、其中高铁370公里,新增公路2600公里.
   */
  private static boolean tellsNext(Mark mark, Mark first, Mark whole) {
    String lead = mark.lead();
    String act = OTHER_ACTS.startingAt(lead, 0, lead.length());
    String verb = whole.lead().substring(0, Math.min(VERB, whole.lead().length()));
    boolean again = verb.length() == VERB && lead.startsWith(verb);
    return ACTS.starts(lead)
        || !act.isEmpty() && !first.lead().contains(act)
        || again && !first.lead().contains(verb);
  }

  private static List<Mark> ofUnit(List<Mark> marks, MeasureUnit unit) {
    return marks.stream().filter(m -> m.unit().equals(unit)).toList();
  }
}

package org.luoshi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.text.Lexicon;

/** Parts of a printed whole. */
final class Parts {

  private static final int HEAD = 2;
  private static final BigDecimal MOST = new BigDecimal("1.1");
  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("新增", "存量"),
          List.of("新建", "续建"),
          List.of("新开工", "续建"),
          List.of("新启动", "续"),
          List.of("男", "女"),
          List.of("城镇", "农村"),
          List.of("公办", "民办"),
          List.of("内资", "外资"),
          List.of("住宅", "非住宅"),
          List.of("已", "未"));

  /** What parts of other divisions are called too, so that they may overlap: 民间投资 and 工业投资. */
  private static final Lexicon CROSSING =
      Lexicon.of(
          "民间", "民营", "民生", "国有", "重点", "限额以上", "限上", "规模以上", "规上", "高新", "高技术", "战略性", "新兴", "科技",
          "数字", "技改", "技术改造", "制造业", "房地产", "基础设施", "过夜", "省外", "境外", "亿元", "以上", "党员", "妇女", "女性",
          "高标准", "少数民族", "青年", "贫困", "脱贫", "三公", "上级");

  private final Mark whole;
  private final List<Mark> parts;

  Parts(Mark whole, List<Mark> parts) {
    this.whole = whole;
    this.parts = parts;
  }

  Interval sum() {
    return parts.stream().map(Mark::interval).reduce(Interval.exact(0), Interval::plus);
  }

  boolean addUp() {
    return sum().meets(whole.interval());
  }

  /** Takes that the parts make up the whole. */
  void equation(boolean certain, Docket docket) {
    docket.equation(
        ClaimKind.PART_SUM, ClaimBasis.EXPLICIT, formula(), sum(), whole, certain, parts);
  }

  /** Takes that the parts, of which not all may be named, lie within the whole. */
  void bound(ClaimBasis basis, Docket docket) {
    boolean exceeds = parts.stream().anyMatch(p -> p.interval().isAbove(whole.interval()));
    boolean above = parts.size() > 1 && sum().isAbove(whole.interval());
    if (above && !exceeds && isNear() && isOneKind() && !mayOverlap()) {
      equation(true, docket);
    } else if (!exceeds && sum().isAbove(whole.interval())) {
      docket.open(ClaimKind.PART_SUM, formula(), whole, Reason.OPEN_PARTS, parts);
    } else {
      String formula = formula() + " <= " + whole.number();
      docket.bound(ClaimKind.BOUND, basis, formula, sum(), whole, true, parts);
    }
  }

  /**
   * Returns whether the sum is so near to the whole that the parts hardly overlap or leave much
   * out.
   */
  boolean isNear() {
    BigDecimal sum = sum().value();
    return sum.compareTo(whole.value().multiply(MOST)) < 0
        && whole.value().compareTo(sum.multiply(MOST)) < 0;
  }

  /**
   * Returns whether a part is called like one of another division, which the others may overlap.
   */
  boolean mayOverlap() {
    return parts.stream().anyMatch(part -> CROSSING.isIn(label(part)));
  }

  private String formula() {
    return parts.stream().map(p -> p.number(whole)).collect(Collectors.joining(" + "));
  }

  /**
   * Returns whether all parts bear one name with different words before it, so that none overlap.
   */
  boolean isOneKind() {
    List<String> heads = new ArrayList<>();
    for (Mark part : parts) {
      String label = label(part);
      if (label.length() <= HEAD) {
        return false;
      }
      heads.add(label.substring(label.length() - HEAD));
    }
    boolean different = parts.stream().map(Parts::label).distinct().count() == parts.size();
    return heads.stream().distinct().count() == 1 && different;
  }

  /** Returns whether two parts exclude each other and leave nothing out: 新增 and 存量. */
  boolean areOpposites() {
    if (parts.size() != 2) {
      return false;
    }
    String one = parts.get(0).lead();
    String other = parts.get(1).lead();
    return OPPOSITES.stream()
        .anyMatch(
            pair ->
                one.contains(pair.get(0)) && other.contains(pair.get(1))
                    || one.contains(pair.get(1)) && other.contains(pair.get(0)));
  }

  /** Returns what a figure counts: the words before it, or behind it where none stand before. */
  static String label(Mark mark) {
    String stem = Words.stem(mark.lead());
    for (String verb : List.of("完成", "建成", "实现", "其中", "新增", "、", "和")) {
      stem =
          stem.startsWith(verb) && stem.length() > verb.length() + 1
              ? stem.substring(verb.length())
              : stem;
    }
    return stem.isEmpty() ? mark.tail() : stem;
  }
}

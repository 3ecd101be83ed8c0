package org.luoshi.quantity;

import java.util.List;

/** The words that touch a number and bound it, before it (近, 超过) and behind it (以上, 左右). */
final class Hedges {

  /**
   * A word that bounds a number.
   *
   * @param comparator what it says
   * @param edge where it begins, before a number, or ends, behind it
   */
  record Hedge(Comparator comparator, int edge) {}

  private record Word(String text, Comparator comparator, String notWith) {}

  private static final List<Word> BEFORE =
      List.of(
          new Word("未达到", Comparator.EQUAL, ""),
          new Word("不低于", Comparator.AT_LEAST, ""),
          new Word("不少于", Comparator.AT_LEAST, ""),
          new Word("不小于", Comparator.AT_LEAST, ""),
          new Word("至少", Comparator.AT_LEAST, ""),
          new Word("最少", Comparator.AT_LEAST, ""),
          new Word("不超过", Comparator.AT_MOST, ""),
          new Word("不超", Comparator.AT_MOST, ""),
          new Word("未超过", Comparator.AT_MOST, ""),
          new Word("不高于", Comparator.AT_MOST, ""),
          new Word("不大于", Comparator.AT_MOST, ""),
          new Word("不多于", Comparator.AT_MOST, ""),
          new Word("至多", Comparator.AT_MOST, ""),
          new Word("最多", Comparator.AT_MOST, ""),
          new Word("最高", Comparator.AT_MOST, ""),
          new Word("超过", Comparator.MORE, ""),
          new Word("突破", Comparator.MORE, ""),
          new Word("高于", Comparator.MORE, ""),
          new Word("大于", Comparator.MORE, ""),
          new Word("多于", Comparator.MORE, ""),
          new Word("逾", Comparator.MORE, ""),
          new Word("超", Comparator.MORE, "赶"),
          new Word("过", Comparator.MORE, "通经不"),
          new Word("低于", Comparator.LESS, ""),
          new Word("少于", Comparator.LESS, ""),
          new Word("小于", Comparator.LESS, ""),
          new Word("不足", Comparator.LESS, ""),
          new Word("不到", Comparator.LESS, ""),
          new Word("大约", Comparator.ABOUT, ""),
          new Word("约", Comparator.ABOUT, "预节签合违制条契公履"),
          new Word("接近", Comparator.ABOUT, ""),
          new Word("将近", Comparator.ABOUT, ""),
          new Word("近", Comparator.ABOUT, "最附邻靠临远"),
          new Word("每人", Comparator.EVERY, ""),
          new Word("每户", Comparator.EVERY, ""),
          new Word("每年", Comparator.EVERY, ""),
          new Word("每季度", Comparator.EVERY, ""),
          new Word("每月", Comparator.EVERY, ""),
          new Word("每周", Comparator.EVERY, ""),
          new Word("每天", Comparator.EVERY, ""),
          new Word("每日", Comparator.EVERY, ""),
          new Word("各得", Comparator.EVERY, ""),
          new Word("各", Comparator.EVERY, ""),
          new Word("每", Comparator.EVERY, ""));

  private static final List<Word> BEFORE_PLANNED =
      List.of(
          new Word("达到", Comparator.AT_LEAST, ""),
          new Word("达", Comparator.AT_LEAST, "发抵通传下"),
          new Word("控制在", Comparator.AT_MOST, ""));

  private static final List<Word> BEHIND =
      List.of(
          new Word("及以上", Comparator.AT_LEAST, ""),
          new Word("或以上", Comparator.AT_LEAST, ""),
          new Word("以上", Comparator.AT_LEAST, ""),
          new Word("及以下", Comparator.AT_MOST, ""),
          new Word("以下", Comparator.AT_MOST, ""),
          new Word("以内", Comparator.AT_MOST, ""),
          new Word("之内", Comparator.AT_MOST, ""),
          new Word("内", Comparator.AT_MOST, "资地外部河环陆容设"),
          new Word("左右", Comparator.ABOUT, ""),
          new Word("上下", Comparator.ABOUT, ""));

  private Hedges() {}

  /**
   * Returns the hedge before {@code number}; {@link Comparator#EQUAL} at {@code number} if there is
   * none.
   */
  static Hedge before(Passage passage, int number, Stance stance) {
    int start = passage.isBlank(number - 1) ? number - 1 : number;
    Hedge hedge = beforeWord(passage, start, stance);
    return hedge.edge() < start ? hedge : new Hedge(Comparator.EQUAL, number);
  }

  private static Hedge beforeWord(Passage passage, int start, Stance stance) {
    int verb = start - "至少引进".length();
    if (passage.startsWith("至少", verb)
        && !passage.isBoundary(start - 1)
        && !passage.isBoundary(start - 2)) {
      return new Hedge(Comparator.AT_LEAST, verb);
    }
    Hedge hedge = before(passage, start, BEFORE);
    return hedge.edge() == start && stance == Stance.PLANNED
        ? before(passage, start, BEFORE_PLANNED)
        : hedge;
  }

  private static Hedge before(Passage passage, int start, List<Word> words) {
    return words.stream()
        .filter(w -> passage.endsWith(w.text(), start))
        .filter(w -> w.notWith().indexOf(passage.at(start - w.text().length() - 1)) < 0)
        .filter(w -> !w.text().equals("过") || "百千万亿".indexOf(passage.at(start)) >= 0)
        .findFirst()
        .map(w -> new Hedge(w.comparator(), start - w.text().length()))
        .orElse(new Hedge(Comparator.EQUAL, start));
  }

  /**
   * Returns the hedge behind {@code number}; {@link Comparator#EQUAL} at {@code number} if there is
   * none.
   */
  static Hedge behind(Passage passage, int number) {
    int end = passage.isBlank(number) ? number + 1 : number;
    return BEHIND.stream()
        .filter(w -> passage.startsWith(w.text(), end))
        .filter(w -> w.notWith().indexOf(passage.at(end + w.text().length())) < 0)
        .findFirst()
        .map(w -> new Hedge(w.comparator(), end + w.text().length()))
        .orElse(new Hedge(Comparator.EQUAL, number));
  }
}

package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.text.Lexicon;

/** What kind of document lists of items make: what was reported decides first, the title second. */
enum DocumentKind {
  PLAN,
  PROGRESS;

  private static final Lexicon PROGRESS_TITLES =
      Lexicon.of("完成情况", "落实情况", "进展", "推进情况", "办理情况", "实施情况", "整改情况", "督查情况", "督查通报", "进度");

  /** What a title ends with that says so in a sentence: 十件民生实事全面完成. */
  private static final Lexicon DONE =
      Lexicon.of("全面完成", "全部完成", "圆满完成", "基本完成", "全面落实", "全部落实", "全部办结");

  static DocumentKind of(Optional<String> foldedTitle, List<ListDraft> lists) {
    return reports(foldedTitle) || areReported(lists) ? PROGRESS : PLAN;
  }

  private static boolean areReported(List<ListDraft> lists) {
    for (ListDraft list : lists) {
      for (ItemDraft item : list.items) {
        if (!item.field(Field.PROGRESS).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a title says that progress is reported. */
  static boolean reports(Optional<String> foldedTitle) {
    return foldedTitle.filter(t -> PROGRESS_TITLES.isIn(t) || DONE.ends(t)).isPresent();
  }
}

package org.luoshi.io.text.lexis;

import org.luoshi.text.Lexicon;

/**
 * Words by which a sentence tells what was done (进展用语), rather than what is to be done.
 *
 * @since 0.1.0
 */
public final class ProgressWords {

  private static final Lexicon DONE =
      Lexicon.of(
          "已", "均", "正在", "竣工", "完工", "封顶", "投入使用", "投用", "启用", "交付", "通车", "贯通", "进场", "施工", "开工",
          "收尾", "验收", "到位", "入住", "完成率", "完成年度", "完成全年", "完成目标", "完成计划投资的", "完成了", "本月", "序时进度",
          "实际完成", "占年度", "占全年", "占目标", "占任务", "占计划", "为任务", "为年度", "为目标", "为计划", "同比", "全部", "全面完成",
          "超额", "提前", "目前", "上半年", "前三季度", "累计", "尚未", "暂未", "仅完成", "进度滞后", "有序推进", "顺利推进");

  /** What only a sentence that reports begins with, where another has set the task. */
  private static final Lexicon BEGINNINGS = Lexicon.of("完成", "实现", "建成", "新增", "达到");

  private static final Lexicon SHARES =
      Lexicon.of("完成1", "完成2", "完成3", "完成4", "完成5", "完成6", "完成7", "完成8", "完成9");

  private static final Lexicon PLANNED =
      Lexicon.of("计划投资", "计划新", "计划建", "计划完成", "计划于", "力争", "确保", "争取", "拟", "年底前", "年内", "将");

  /** What a sentence about the task above it begins with. */
  private static final Lexicon SUBJECTS =
      Lexicon.of("该问题", "该任务", "该项任务", "该项工作", "该工作", "该项目", "该工程", "该事项", "该建议", "该提案", "该项");

  private ProgressWords() {}

  /** Returns whether a folded sentence tells what was done about the task above it. */
  public static boolean tellAbove(String folded) {
    return SUBJECTS.starts(folded) && tell(folded, 0, folded.length());
  }

  /**
   * Returns whether a sentence tells what was done.
   *
   * @param folded the folded text
   * @param from where the sentence begins
   * @param to where it ends
   * @return true if it says so before it speaks of plans
   */
  public static boolean tell(String folded, int from, int to) {
    int done = DONE.first(folded, from, to);
    return done < to && done < PLANNED.first(folded, from, to);
  }

  /**
   * Returns whether a sentence speaks of plans before it tells of anything done, if it does.
   *
   * @param folded the folded text
   * @param from where the sentence begins
   * @param to where it ends
   * @return true if it speaks of plans
   */
  public static boolean plan(String folded, int from, int to) {
    return PLANNED.isIn(folded, from, to) && !tell(folded, from, to);
  }

  /**
   * Returns whether words begin as only sentences that report do.
   *
   * @param folded the folded words
   * @return true if they begin with a verb of completion
   */
  public static boolean begin(String folded) {
    return BEGINNINGS.starts(folded);
  }

  /**
   * Returns whether a sentence behind one that sets a task may tell what was done.
   *
   * @param folded the folded text
   * @param from where the sentence begins
   * @param to where it ends
   * @return true if it does, or begins as such sentences do and speaks of no plans
   */
  public static boolean mayTell(String folded, int from, int to) {
    return tell(folded, from, to)
        || SHARES.isIn(folded, from, to)
        || BEGINNINGS.lengthAt(folded, from, to) > 0 && !PLANNED.isIn(folded, from, to);
  }
}

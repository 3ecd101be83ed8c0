package org.luoshi.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.base.EnumNames;
import org.luoshi.text.Folding;
import org.luoshi.text.WordLists;

/**
 * How far a matter has come, or is to come (进展阶段), lowest first.
 *
 * @since 0.1.0
 */
public enum Stage {
  /** Planned, designed, tendered; nothing is built or done yet (前期). */
  PREPARED("前期"),
  /** Begun (启动、开工). */
  STARTED("启动"),
  /** Under way (推进、在建). */
  ONGOING("推进"),
  /** Done but for a rest (基本完成、封顶). */
  NEARLY("基本完成"),
  /** Done (完成、建成、投入使用). */
  DONE("完成");

  private static final Vocabulary<Stage> WORDS =
      Vocabulary.of(
          WordLists.lines(Stage.class, "stages.txt"),
          name -> Stage.valueOf(name.toUpperCase(Locale.ROOT)));

  private static final List<String> DENIALS = List.of("未", "没有", "未能", "没能", "不能", "待");

  private final String chineseName;

  Stage(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the stage of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the stage
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Stage parse(String text) {
    return EnumNames.parse(Stage.class, Stage::chineseName, text);
  }

  /** Returns a folded text without the words that tell a stage. */
  static String without(String folded) {
    return WORDS.replace(folded, stage -> "");
  }

  /**
   * Returns the lowest stage that a text names: 完成设计 is {@link #PREPARED}, since what is done is a
   * preparation. What a text denies has come less far: 尚未竣工 is {@link #ONGOING}, 未开工 {@link
   * #PREPARED}.
   *
   * @param text a clause, in any script
   * @return the stage; empty if no word of the text tells one
   */
  public static Optional<Stage> lowest(String text) {
    String folded = Folding.fold(text);
    return WORDS.in(folded).stream()
        .map(hit -> isDenied(folded, hit.start()) ? hit.value().denied() : hit.value())
        .min(Comparator.naturalOrder());
  }

  private static boolean isDenied(String folded, int at) {
    return DENIALS.stream().anyMatch(word -> folded.startsWith(word, at - word.length()));
  }

  /** Returns how far something has come at most that has not come so far. */
  private Stage denied() {
    return switch (this) {
      case PREPARED, STARTED, ONGOING -> PREPARED;
      case NEARLY, DONE -> ONGOING;
    };
  }
}

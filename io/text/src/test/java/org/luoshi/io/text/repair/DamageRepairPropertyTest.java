package org.luoshi.io.text.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.io.text.repair.DamageSimulator.Damaged;
import org.luoshi.io.text.repair.Repair.Kind;

class DamageRepairPropertyTest {

  private static final List<String> WORDS =
      List.of("推进 推進 云州 雲州 江湾区 江灣區 民生 深化 改革 提升 管理 水平 加快 建设 建設 新城 市場 创新 創新 優化".split(" "));

  private static final List<String> MISREAD =
      List.of(
          "海“走出去”", "校“十百千”", "停“车难”", "市场（江湾）", "广场（一期）", "專科", "保“安全”", "發（補）", "海口", "保障推進",
          "學校管理云海“");

  private static final List<String> UNDAMAGED =
      List.of(
          "ㄅㄆㄇㄈㄉㄊㄋㄌㄒㄧㄨ",
          "αβγδабвгд",
          "āáǎàēéěèǖǘǚǜňòüabc",
          "あいうカキクー",
          "┌─┐│└┘",
          "\uE000\uE19D\uE46A\uE7C9",
          "云州市江湾区财政局统筹推进",
          "雲州市江灣區財政局統籌推進",
          "😀🏭",
          "Aa1 0.,;:()+-");

  @Property
  void repair_damagedHeading_restoresAllThatIsNotLost(@ForAll("headings") String original) {
    Damaged damaged = DamageSimulator.damage(original);
    String repaired = DamageSimulator.halfWidth(DamageRepair.repair(damaged.text()).text()).strip();
    assertTrue(
        expected(original, damaged).matcher(repaired).matches(),
        () -> damaged.text() + " -> " + repaired);
  }

  @Property
  void repair_damagedSentence_restoresOrReports(@ForAll("sentences") String original) {
    Damaged damaged = DamageSimulator.damage(original);
    Repaired repaired = DamageRepair.repair(damaged.text());
    String text = DamageSimulator.halfWidth(repaired.text()).strip();
    boolean restored = expected(original, damaged).matcher(text).matches();
    assertTrue(restored || reportsMark(repaired), () -> damaged.text() + " -> " + repaired);
  }

  @Property
  void repair_undamagedText_changesNothing(@ForAll("undamaged") String line) {
    assertEquals(line, DamageRepair.repair(line).text());
  }

  @Property
  void repair_anyText_accountsForEveryCharacter(@ForAll("anything") String line) {
    Repaired repaired = DamageRepair.repair(line);
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (Repair repair : repaired.repairs()) {
      text.append(line, copied, repair.start()).append(repair.repaired());
      assertEquals(repair.raw(), line.substring(repair.start(), repair.end()));
      copied = repair.end();
    }
    assertEquals(text.append(line, copied, line.length()).toString(), repaired.text());
  }

  @Property
  void rawIndexes_anyText_growsToTheEnd(@ForAll("anything") String line) {
    Repaired repaired = DamageRepair.repair(line);
    int previous = 0;
    for (int raw : repaired.rawIndexes()) {
      assertTrue(previous <= raw && raw <= line.length(), () -> "at " + repaired);
      previous = raw;
    }
    assertEquals(line.length(), previous);
  }

  @Provide
  Arbitrary<String> headings() {
    Arbitrary<String> numbers =
        Arbitraries.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二");
    Arbitrary<String> ends = Arbitraries.of("", "。", "</p>", "，支持云州港。", "8.5万人", "：");
    return Combinators.combine(numbers, words(2), ends)
        .as((number, text, end) -> "　　（" + number + "）" + text + end);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Combinators.combine(
            Arbitraries.of("", "　　（四）"), words(0), Arbitraries.of(MISREAD), words(0))
        .as((start, before, misread, after) -> start + before + "云" + misread + "和" + after + "。");
  }

  @Provide
  Arbitrary<String> undamaged() {
    Arbitrary<String> marks = Arbitraries.of("?。", "?", "?,", "?!", "!", "，", "。", "??", "?”");
    Arbitrary<String> text = Arbitraries.of(UNDAMAGED).flatMap(pool -> pieces(pool, marks));
    return Combinators.combine(Arbitraries.of("", "怎么办", "“是否”"), text)
        .as((start, rest) -> start + rest)
        .filter(line -> marksAtTheBeginning(line) < 4); // those are an indentation
  }

  private static long marksAtTheBeginning(String line) {
    return line.chars().takeWhile(c -> "? ".indexOf(c) >= 0).filter(c -> c == '?').count();
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "?", "。", "?。", "?。ㄒ唬┬", "!", "</p>", "/p>", "&nbsp;", "<br>", "&", "A", "云", "ㄅ",
            "\uE46A", " ", "\uD83D", "走");
    return Arbitraries.oneOf(
        Arbitraries.strings(), pieces.list().ofMaxSize(30).map(list -> String.join("", list)));
  }

  private static Arbitrary<String> words(int least) {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(least)
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> pieces(String pool, Arbitrary<String> marks) {
    Arbitrary<String> texts = Arbitraries.strings().withChars(pool.toCharArray()).ofMaxLength(6);
    return Combinators.combine(texts, marks)
        .as((text, mark) -> text + mark)
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }

  /**
   * What the repair may show: every character that is not lost, and a mark for one or two that are.
   */
  private static Pattern expected(String original, Damaged damaged) {
    StringBuilder pattern = new StringBuilder();
    String text = DamageSimulator.halfWidth(original).replace("</p>", "");
    for (int i = text.length() - text.stripLeading().length(); i < text.length(); i++) {
      if (damaged.lost()[i]) {
        boolean second = i > 0 && damaged.lost()[i - 1];
        pattern.append(second ? "\uFFFD?" : "\uFFFD");
      } else {
        pattern.append(Pattern.quote(text.substring(i, i + 1)));
      }
    }
    return Pattern.compile(pattern.toString());
  }

  private static boolean reportsMark(Repaired repaired) {
    return repaired.repairs().stream()
        .anyMatch(r -> r.kind() == Kind.LOST_CHARACTER && r.raw().equals(r.repaired()));
  }
}

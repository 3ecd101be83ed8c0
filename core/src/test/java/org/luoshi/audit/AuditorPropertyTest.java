package org.luoshi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AuditorPropertyTest {

  private static final String[] PIECES = {
    "其中",
    "完成",
    "目标",
    "任务",
    "增长",
    "下降",
    "同比",
    "由",
    "到",
    "占",
    "率",
    "等",
    "共",
    "合计",
    "剩余",
    "分别",
    "以",
    "、",
    ",",
    "。",
    ";",
    ":",
    "(",
    ")",
    "“",
    "”",
    "和",
    "及",
    "超",
    "约",
    "人均",
    "倍",
    "排名第",
    "全区",
    "一是",
    "12",
    "3.5",
    "0",
    "100",
    "1,000",
    "三",
    "两",
    "万",
    "亿",
    "元",
    "%",
    "个",
    "家",
    "级",
    "户",
    "平方米",
    "个百分点",
    "街道",
    "新增",
    "总量",
    "未达到",
    "预期",
    "增长高于",
    "年均",
    "2020年",
    "\n",
    " ",
    "\uD83D\uDE00",
    "为1:2",
    "的"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(80));
  }

  @Property(tries = 500)
  void audit_ofAnyTexts_neverThrows(@ForAll("texts") String task, @ForAll("texts") String done) {
    for (Claim claim : Audits.ofYear(task, done)) {
      assertTrue(!claim.evidence().isEmpty() && !claim.item().isEmpty());
      assertNotNull(claim.explanation(Locale.ENGLISH));
      assertEquals(claim.verdict() == Verdict.INCONSISTENT, claim.finding().isPresent());
    }
  }

  @Property(tries = 200)
  void growth_thatIsRounded_agrees_andOneBeyondDoesNot(
      @ForAll @IntRange(min = 10, max = 99999) int base,
      @ForAll @IntRange(min = 1, max = 60) int percent,
      @ForAll @IntRange(min = 2, max = 500) int off) {
    int value = base + Math.max(1, base * percent / 100);
    BigDecimal rate =
        BigDecimal.valueOf(value - base)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    assertEquals(Verdict.CONSISTENT, growth(value, base, rate));
    BigDecimal wrong = rate.add(BigDecimal.valueOf(off, 1));
    assertEquals(Verdict.INCONSISTENT, growth(value, base, wrong));
  }

  private static Verdict growth(int value, int base, BigDecimal rate) {
    String text = "全年办理申请" + value + "件,同比" + base + "件上升" + rate + "%。";
    List<Claim> claims = Audits.of(ClaimKind.GROWTH_RATE, text);
    assertEquals(1, claims.size(), text);
    return claims.get(0).verdict();
  }

  @Property(tries = 200)
  void parts_thatAddUp_agree_andOthersDoNot(
      @ForAll @IntRange(min = 1, max = 5000) int one,
      @ForAll @IntRange(min = 1, max = 5000) int other,
      @ForAll @IntRange(min = 1, max = 300) int off) {
    assertEquals(Verdict.CONSISTENT, sum(one, other, one + other));
    assertEquals(Verdict.INCONSISTENT, sum(one, other, one + other + off));
  }

  private static Verdict sum(int one, int other, int total) {
    String text = "新建学位" + one + "个,改扩建学位" + other + "个,合计" + total + "个。";
    return Audits.of(ClaimKind.PART_SUM, text).get(0).verdict();
  }
}

package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuantitiesPropertyTest {

  @Property
  void in_anyString_spansLieInOrderInsideTheText(@ForAll String text) {
    assertOrdered(text);
  }

  @Property(tries = 3000)
  void in_piecesOfQuantities_spansLieInOrderAndValuesReadBack(@ForAll("pieces") String text) {
    assertOrdered(text);
    for (QuantityMention mention : Quantities.in(text)) {
      Quantity value = mention.figure().value();
      assertEquals(value, Quantity.parse(value.toString()));
      mention.figure().upper().ifPresent(u -> assertTrue(u.value().compareTo(value.value()) >= 0));
    }
  }

  @Property
  void in_numberWithUnit_isFoundWithItsValue(@ForAll("counts") String count) {
    QuantityMention mention = Quantities.in("共完成" + count + "。").get(0);
    assertEquals(count, mention.in("共完成" + count + "。"));
    assertTrue(Quantity.parse(count).sameValueAs(mention.figure().value()));
  }

  @Property
  void in_cutText_isReadToItsEnd(
      @ForAll("words") List<String> words, @ForAll @IntRange(max = 3) int left) {
    String text = String.join("", words);
    assertOrdered(text.substring(0, Math.max(0, text.length() - left)));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "上", "去年", "上年同期", "8年", "1月", "新增", "新建、改造", "就业", "5户", "3%", "同比", "由", "高于",
            "一至二季度", "其中", "累计", "的", "在", "每", "前")
        .list()
        .ofMaxSize(6);
  }

  private static void assertOrdered(String text) {
    int end = 0;
    for (QuantityMention mention : Quantities.in(text)) {
      assertTrue(end <= mention.start() && mention.start() < mention.end(), text);
      assertTrue(mention.end() <= text.length(), text);
      end = mention.end();
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            List.of(
                "1", "20", "2017", "3.5", "1,234", "一", "两", "十五", "百", "千", "万", "亿", "余", "多",
                "Ⅳ", "个", "家", "元", "%", "年", "月", "日", "人次", "公顷", "千克", "级", "大", "方", "半", "成",
                "倍", "/", "以上", "左右", "内", "前", "第", "约", "近", "超", "过", "达到", "至少", "每月", "各",
                "不低于", "到", "至", "—", "-", "~", "、", "和", ",", "。", ":", "(", ")", "“", "”", "《",
                "》", " ", "\n", "A", "+", "翻", "番", "过半", "百分之", "增长", "下降", "累计", "等", "排名", "城区",
                "完成情况"))
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> counts() {
    return QuantityArbitraries.quantities(MeasureUnit.of("亩")).map(Quantity::toString);
  }
}

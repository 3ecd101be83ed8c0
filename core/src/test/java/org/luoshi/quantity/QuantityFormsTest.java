package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of numbers and units that are met in reports and bulletins of many places. */
class QuantityFormsTest {

  private static String found(String text) {
    return Quantities.in(text, Stance.REPORTED).stream()
        .map(m -> m.in(text) + " " + m.figure().comparator().symbol() + " " + number(m.figure()))
        .collect(Collectors.joining("; "));
  }

  private static String number(Figure figure) {
    String upper = figure.upperText().isEmpty() ? "" : "~" + figure.upperText();
    return figure.valueText() + upper + figure.value().unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "下降0.75个千分点|0.75个千分点 = 0.75个千分点",
        "抽检5.4万批次|5.4万批次 = 54000批次",
        "变压器2828万千伏安|2828万千伏安 = 28280000千伏安",
        "播种30.5千公顷|30.5千公顷 = 305000000平方米",
        "12大类60项实事|12大类 = 12类; 60项 = 60项",
        "浓度0.8毫克/升|0.8毫克/升 = 0.8毫克/升",
        "处理能力350吨/天|350吨/天 = 350吨/天",
        "收入任务50万,完成60万|50万 = 500000元; 60万 = 600000元",
        "收入比由2.3:1下降为2.1:1|2.3:1 = 2.3倍; 2.1:1 = 2.1倍",
      })
  void in_unitsOfBulletins_areRead(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"三次产业结构为6.2:40.1:53.7", "一次分配和三次分配"})
  void in_structuresAndNames_areNoQuantities(String text) {
    assertEquals("", found(text));
  }
}

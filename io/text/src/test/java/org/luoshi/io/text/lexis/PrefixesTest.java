package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.text.Folding;

/** Names that a list gives without the sign of their level. */
class PrefixesTest {

  private static String completed(String list) {
    String folded = Folding.fold(list);
    List<UnitName> units = UnitList.split(list, folded, 0, list.length());
    List<Optional<String>> levels = units.stream().map(u -> Prefixes.level(u, folded)).toList();
    return Prefixes.completed(units, levels).stream()
        .map(name -> name.orElse("-"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          省商务厅、财政厅、发展改革委      | - 省财政厅 省发展改革委
          市发展改革委、财政局、人社局       | - 市财政局 市人社局
          市發展改革委、財政局           | - 市財政局
          自治区商务厅、市场监管局         | - 自治区市场监管局
          市教育局、市财政局            | - -
          财政局、市教育局             | - -
          市教育局、县财政局、水利局        | - - -
          市教育局、滨江区政府、云岭集团、各区   | - - - -
          市教育局、云岭公安分局、城东教育局    | - - -
          市场监管局、教育局            | - -
          省商务厅、中心支行、电力公司、财政厅   | - - - 省财政厅
          """)
  void completed_list_addsItsSignToBareDepartments(String list, String expected) {
    assertEquals(expected, completed(list.strip()));
  }
}

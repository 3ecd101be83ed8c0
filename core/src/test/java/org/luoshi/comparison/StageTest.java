package org.luoshi.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "泵站竣工并投入使用, DONE",
    "完成泵站设计, PREPARED",
    "项目封顶, NEARLY",
    "泵站正在施工, ONGOING",
    "泵站尚未竣工, ONGOING",
    "项目未开工, PREPARED",
    "统计数据尚未发布, ONGOING",
    "泵站待验收, ONGOING",
    "未来科技城一期建成, DONE",
  })
  void lowest_ofAClause_isThatOfItsWords(String clause, Stage stage) {
    assertEquals(Optional.of(stage), Stage.lowest(clause));
  }

  @Test
  void lowest_ofAClauseWithoutSuchWords_isUnknown() {
    assertEquals(Optional.empty(), Stage.lowest("全区共有泵站12座"));
  }
}

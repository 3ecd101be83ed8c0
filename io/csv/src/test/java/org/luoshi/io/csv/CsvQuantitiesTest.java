package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.io.SourceQuantity;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Figure;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantity;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Subject;
import org.luoshi.text.Span;

class CsvQuantitiesTest {

  private static final String HEADER =
      "item,line,start,end,text,indicator,kind,comparator,value,value_high,unit,direction,period\n";

  @TempDir Path folder;

  private static SourceQuantity quantity(String item, String words, Figure figure) {
    Subject subject = new Subject("财政收入,其中税收", Direction.INCREASE, "一季度");
    QuantityMention mention =
        new QuantityMention(0, words.length(), figure, MentionKind.RATIO_OF_TARGET, subject);
    return new SourceQuantity(item, 3, Span.of(20, 20 + words.length()), words, mention);
  }

  private static SourceQuantity range() {
    return quantity(
        "（一）", "1.5万至2万亩", Figure.range(Quantity.parse("1.5万亩"), Quantity.parse("2万亩")));
  }

  @Test
  void writeString_range_writesPlainNumbersAndFoldedNames() {
    assertEquals(
        HEADER
            + "（一）,3,20,28,1.5万至2万亩,\"财政收入,其中税收\","
            + "ratio-of-target,range,15000,20000,亩,increase,一季度\n",
        CsvQuantities.writeString(List.of(range())));
  }

  @Test
  void writeString_formulas_areGuardedInWordsOnly() {
    Figure figure = Figure.of(Comparator.EQUAL, Quantity.parse("-3.2%"));
    assertEquals(
        HEADER + "'=1+1,3,20,25,'-3.2%,\"财政收入,其中税收\"," + "ratio-of-target,=,-3.2,,%,increase,一季度\n",
        CsvQuantities.writeString(List.of(quantity("=1+1", "-3.2%", figure))));
  }

  @Test
  void write_streamAndFile_holdTheSameBytes() throws IOException {
    List<SourceQuantity> quantities = List.of(range());
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    CsvQuantities.write(quantities, stream);
    CsvQuantities.write(quantities, folder.resolve("a.csv"));
    assertEquals(CsvQuantities.writeString(quantities), stream.toString(StandardCharsets.UTF_8));
    assertEquals(CsvQuantities.writeString(quantities), Files.readString(folder.resolve("a.csv")));
  }
}

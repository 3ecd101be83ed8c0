package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantitiesCommandTest {

  private static final Path PROGRESS = Run.sample("jiangwan-2024q1-progress.txt");

  @TempDir Path folder;

  @Test
  void quantities_file_givesPlacesThatHoldTheWords() throws IOException {
    Run run = Run.of("quantities", PROGRESS);
    assertEquals(Exit.OK, run.code(), run.err());
    String text = Files.readString(PROGRESS);
    List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    assertFalse(rows.isEmpty());
    for (NamedCsvRecord row : rows) {
      int start = text.offsetByCodePoints(0, Integer.parseInt(row.getField("start")));
      int end = text.offsetByCodePoints(0, Integer.parseInt(row.getField("end")));
      assertEquals(text.substring(start, end), row.getField("text"));
      assertEquals(
          text.substring(0, start).lines().count(), Integer.parseInt(row.getField("line")));
    }
    assertTrue(rows.stream().anyMatch(row -> row.getField("kind").equals("actual")));
  }

  @Test
  void quantities_folder_writesOneFileForEachDocument() throws IOException {
    Run run = Run.of("quantities", Run.sample(""), "--out", folder.resolve("new"));
    assertEquals(Exit.OK, run.code(), run.err());
    assertEquals("", run.out());
    for (String sample : DemoCommand.SAMPLES) {
      Path file = folder.resolve("new/" + sample.replace(".txt", ".quantities.csv"));
      assertEquals(Run.of("quantities", Run.sample(sample)).out(), Files.readString(file), sample);
    }
  }

  @Test
  void quantities_jsonAndUnreadable_areToldAndDoNotStopOthers() throws IOException {
    Path json = folder.resolve("plan.json");
    Files.writeString(json, Run.of("read", PROGRESS).out());
    Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
    Run run = Run.of("quantities", json, empty, PROGRESS);
    assertEquals(Exit.UNREADABLE, run.code());
    assertTrue(run.err().contains("JSON has no source text"), run.err());
    assertTrue(run.err().contains("empty.txt"), run.err());
    assertEquals(Run.of("quantities", PROGRESS).out(), run.out());
  }
}

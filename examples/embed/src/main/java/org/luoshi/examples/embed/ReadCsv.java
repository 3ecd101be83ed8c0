package org.luoshi.examples.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luoshi.io.ReadResult;
import org.luoshi.io.csv.CsvItems;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.Assignment;

/** Reads a table of items and counts how many each unit answers for (各单位承担事项数). */
public final class ReadCsv {

  private ReadCsv() {}

  /**
   * Runs the example.
   *
   * @param args the table
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    ReadResult<List<ListedItem>> table = CsvItems.lenient().read(Path.of(args[0]));
    table.findings().forEach(System.out::println);
    Map<String, Long> workload =
        table.value().orElse(List.of()).stream()
            .flatMap(entry -> entry.item().assignments().stream())
            .collect(Collectors.groupingBy(Assignment::unit, TreeMap::new, Collectors.counting()));
    workload.forEach((unit, items) -> System.out.println(unit + " " + items));
  }
}

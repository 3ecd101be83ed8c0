package org.luoshi.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

/** One reading of one table. */
final class TableReader {

  private static final int MAX_SHOWN = 60;

  private final CsvText table;
  private final Severity unknownColumn;
  private final int rowLimit;
  private final List<Finding> findings;
  private final List<ListedItem> items = new ArrayList<>();
  private final RowReader rows = new RowReader();
  private List<String> header = List.of();
  private long line = 1;

  TableReader(CsvText table, Severity unknownColumn, int rowLimit) {
    this.table = table;
    this.unknownColumn = unknownColumn;
    this.rowLimit = rowLimit;
    this.findings = new ArrayList<>(table.findings());
  }

  ReadResult<List<ListedItem>> read() {
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(table.text());
    CloseableIterator<CsvRecord> records = reader.iterator();
    try {
      if (!records.hasNext()) {
        find(CsvFindings.NO_HEADER, "");
        return new ReadResult<>(Optional.empty(), findings);
      }
      if (!readHeader(records.next())) {
        return new ReadResult<>(Optional.empty(), findings);
      }
      readRows(records);
    } catch (CsvParseException e) {
      find(CsvFindings.NOT_CSV, "");
    }
    return new ReadResult<>(Optional.of(List.copyOf(items)), findings);
  }

  private boolean readHeader(CsvRecord record) {
    line = record.getStartingLineNumber();
    header = record.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!ItemColumns.ALL.contains(column)) {
        findings.add(
            CsvFindings.UNKNOWN_COLUMN
                .at("", table.location(line), shown(column))
                .withSeverity(unknownColumn));
      } else if (!seen.add(column)) {
        find(CsvFindings.REPEATED_COLUMN, "", column);
      }
    }
    List<String> missing = ItemColumns.MANDATORY.stream().filter(c -> !seen.contains(c)).toList();
    missing.forEach(column -> find(CsvFindings.MISSING_COLUMN, "", column));
    return missing.isEmpty();
  }

  private void readRows(CloseableIterator<CsvRecord> records) {
    for (int row = 0; records.hasNext(); row++) {
      if (row == rowLimit) {
        find(CsvFindings.TOO_LARGE, "", rowLimit);
        return;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      String path = "/" + row;
      if (record.getFieldCount() != header.size()) {
        find(CsvFindings.ROW_LENGTH, path, record.getFieldCount(), header.size());
      }
      rows.read(
              cells(record.getFields()),
              (column, cell) ->
                  find(CsvFindings.WRONG_CELL, path + "/" + column, column, shown(cell)))
          .ifPresent(items::add);
    }
  }

  private Map<String, String> cells(List<String> fields) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.putIfAbsent(header.get(i), i < fields.size() ? Cells.unguard(fields.get(i)) : "");
    }
    return cells;
  }

  private void find(FindingKind kind, String path, Object... arguments) {
    findings.add(kind.at(path, table.location(line), arguments));
  }

  private static String shown(String cell) {
    return cell.length() <= MAX_SHOWN ? cell : cell.substring(0, MAX_SHOWN) + "…";
  }
}

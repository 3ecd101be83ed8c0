package org.luoshi.io.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;

/**
 * Items as rows of a table: expected ones from CSV, those that were read from the model, and how
 * cells compare.
 */
final class ItemTable {

  private static final String WIDE = "〈〉〔〕（）—–－";
  private static final String NARROW = "<>[]()---";
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\uFEFF\u200B]");
  private static final Pattern ENDS = Pattern.compile("^[。.]+|[。.]+$");

  private ItemTable() {}

  static List<Map<String, String>> parse(String csv) {
    List<List<String>> records = records(csv);
    List<String> header = records.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != header.size()) {
        throw new IllegalArgumentException("record does not fit the header: " + record);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), record.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    char previous = ',';
    for (char c : csv.toCharArray()) {
      if (c == '"') {
        if (!quoted && previous == '"') {
          cell.append(c);
        }
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\n') {
        cell.append(c);
      } else {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      }
      previous = c;
    }
    return records;
  }

  static Map<String, String> row(ListedItem listed) {
    ResponsibilityItem item = listed.item();
    Optional<ProgressRecord> progress = listed.progress();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("list", String.valueOf(listed.list()));
    row.put("section", String.join(" > ", item.section()));
    row.put("number", item.number().orElse(""));
    row.put("text", item.text());
    row.put(
        "participation",
        item.participation().map(p -> p == Participation.HOST ? "主办" : "协办").orElse(""));
    row.put("lead_units", units(item, Role.LEAD));
    row.put("responsible_units", units(item, Role.RESPONSIBLE, Role.COOPERATING));
    row.put("counterpart_units", units(item, Role.COUNTERPART));
    row.put("leaders", String.join(" | ", item.leaders()));
    row.put("deadline", item.deadline().orElse(""));
    row.put("status", progress.map(ItemTable::status).orElse(""));
    row.put("progress", progress.map(ProgressRecord::statement).orElse(""));
    row.put("progress_by_unit", progress.map(ItemTable::statements).orElse(""));
    return row;
  }

  private static String units(ResponsibilityItem item, Role... roles) {
    return item.assignments().stream()
        .filter(a -> Arrays.asList(roles).contains(a.role()))
        .map(a -> a.unit())
        .collect(Collectors.joining(" | "));
  }

  private static String status(ProgressRecord progress) {
    return progress.availability() == Availability.NO_DATA
        ? "NO_DATA"
        : progress.status().orElse("");
  }

  private static String statements(ProgressRecord progress) {
    return progress.statements().stream()
        .map(s -> s.unit().orElse("") + "=>" + s.text())
        .collect(Collectors.joining(" || "));
  }

  static boolean same(String column, String got, String want) {
    return want.equals("?")
        || switch (column) {
          case "lead_units", "responsible_units", "counterpart_units", "leaders" ->
              parts(got, " | ").sorted().toList().equals(parts(want, " | ").sorted().toList());
          case "progress_by_unit" ->
              parts(got, " || ").toList().equals(parts(want, " || ").toList());
          case "section" -> samePath(sections(got), sections(want));
          default -> matches(fold(got), fold(want));
        };
  }

  private static Stream<String> parts(String list, String separator) {
    return Arrays.stream(list.split(Pattern.quote(separator)))
        .map(ItemTable::fold)
        .filter(p -> !p.isEmpty());
  }

  private static List<String> sections(String path) {
    return parts(path, " > ").map(s -> s.replaceFirst("^-+", "")).toList();
  }

  private static boolean samePath(List<String> got, List<String> want) {
    boolean same = got.size() == want.size();
    for (int i = 0; same && i < got.size(); i++) {
      same = matches(got.get(i), want.get(i));
    }
    return same;
  }

  /**
   * Each ⍰ stands for a character that the source lost: none, one or two characters of any kind
   * match it.
   */
  private static boolean matches(String got, String want) {
    String pattern =
        Arrays.stream(want.split("⍰", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".{0,2}"));
    return Pattern.matches(pattern, got);
  }

  /** Drops blanks and a closing full stop, and makes full-width signs half-width. */
  static String fold(String text) {
    String narrow = narrow(Normalizer.normalize(narrow(text), Normalizer.Form.NFKC));
    return ENDS.matcher(BLANK.matcher(narrow).replaceAll("")).replaceAll("");
  }

  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = WIDE.indexOf(c);
      narrow.append(at < 0 ? c : NARROW.charAt(at));
    }
    return narrow.toString();
  }
}

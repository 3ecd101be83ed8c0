package org.luoshi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Collects the texts of a document that are audited. */
final class Texts {

  private final Locator locator;
  private final List<AuditedText> found = new ArrayList<>();

  private Texts(Locator locator) {
    this.locator = locator;
  }

  static List<AuditedText> of(GovernmentDocument document, Locator locator) {
    Texts texts = new Texts(locator);
    if (document instanceof ResponsibilityPlan plan) {
      texts.statements("/preamble", plan.preamble());
      texts.instructions(plan.instructions());
      texts.items(plan.lists(), Map.of());
    } else if (document instanceof ProgressReport report) {
      Map<ItemId, Integer> records = new HashMap<>();
      for (int i = 0; i < report.records().size(); i++) {
        records.putIfAbsent(report.records().get(i).item(), i);
      }
      texts.statements("/preamble", report.preamble());
      texts.report(report, records);
    } else if (document instanceof WorkReport report) {
      texts.sections("/sections", report.sections());
    } else if (document instanceof Notice notice) {
      texts.statements("/statements", notice.statements());
    }
    return List.copyOf(texts.found);
  }

  /** Returns how many months of its year a document covers. */
  static OptionalInt months(GovernmentDocument document) {
    Optional<ReportingPeriod> period =
        document instanceof ProgressReport report ? report.period() : Optional.empty();
    return period
        .filter(p -> p.from().getMonthValue() == 1 && p.from().getYear() == p.to().getYear())
        .map(p -> OptionalInt.of(p.to().getMonthValue()))
        .orElse(OptionalInt.empty());
  }

  private void statements(String path, List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      text(statement.text(), path + "/" + i + "/text", statement.span());
    }
  }

  private void instructions(List<Instruction> instructions) {
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      text(instruction.text(), "/instructions/" + i + "/text", instruction.span());
    }
  }

  private void sections(String path, List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      String at = path + "/" + i;
      statements(at + "/statements", sections.get(i).statements());
      sections(at + "/sections", sections.get(i).sections());
    }
  }

  private void text(String text, String path, Optional<Span> span) {
    String label = span.flatMap(locator::line).map(line -> "L" + line).orElse(path);
    found.add(
        new AuditedText(
            Optional.empty(),
            new Cell(label, text, path, span, Optional.empty()),
            Optional.empty()));
  }

  private void report(ProgressReport report, Map<ItemId, Integer> records) {
    Map<ItemId, Cell> completions = new HashMap<>();
    records.forEach(
        (id, index) -> {
          ProgressRecord record = report.records().get(index);
          completions.put(
              id,
              new Cell(
                  "",
                  record.statement(),
                  "/records/" + index + "/statement",
                  record.span(),
                  Optional.of(Stance.REPORTED)));
        });
    items(report.lists(), completions);
  }

  private void items(List<ItemList> lists, Map<ItemId, Cell> completions) {
    Set<String> numbers = new HashSet<>();
    boolean restarts =
        lists.stream()
            .flatMap(list -> list.items().stream())
            .anyMatch(item -> item.number().isPresent() && !numbers.add(number(item)));
    for (int l = 0; l < lists.size(); l++) {
      ItemList list = lists.get(l);
      for (int i = 0; i < list.items().size(); i++) {
        ResponsibilityItem item = list.items().get(i);
        boolean qualified = restarts || item.number().isEmpty();
        String label = qualified ? list.number() + "." + number(item) : number(item);
        Cell task =
            new Cell(
                label + "T",
                item.text(),
                "/lists/" + l + "/items/" + i + "/text",
                item.span(),
                Optional.of(Stance.PLANNED));
        Optional<Cell> completion =
            Optional.ofNullable(completions.get(item.id()))
                .filter(c -> !c.text().isBlank())
                .map(c -> new Cell(label + "C", c.text(), c.path(), c.span(), c.stance()));
        found.add(new AuditedText(Optional.of(item.id()), task, completion));
      }
    }
  }

  private static String number(ResponsibilityItem item) {
    return Folding.fold(item.number().orElse(""));
  }
}

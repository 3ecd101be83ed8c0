package org.luoshi.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Heading;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.report.Section;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on the numbers of headings (标题序号规则).
 *
 * @since 0.1.0
 */
public final class NumberingRules {

  /** The headings of a list leave no number out (清单标题序号连续). */
  public static final Rule<ItemList> HEADING_SKIPPED =
      Rule.of(
          new FindingKind("LS-PLAN-020", Severity.WARNING, Category.CONSISTENCY),
          ItemList.class,
          (list, inspection) -> headings(list, true, inspection));

  /** The headings of a list repeat no number (清单标题序号不重复). */
  public static final Rule<ItemList> HEADING_REPEATED =
      Rule.of(
          new FindingKind("LS-PLAN-021", Severity.WARNING, Category.CONSISTENCY),
          ItemList.class,
          (list, inspection) -> headings(list, false, inspection));

  /** The chapters of a work report leave no number out (报告章节序号连续). */
  public static final Rule<WorkReport> SECTION_SKIPPED =
      Rule.of(
          new FindingKind("LS-REPORT-002", Severity.WARNING, Category.CONSISTENCY),
          WorkReport.class,
          (report, inspection) -> sections(report.sections(), "", true, inspection));

  /** The chapters of a work report repeat no number (报告章节序号不重复). */
  public static final Rule<WorkReport> SECTION_REPEATED =
      Rule.of(
          new FindingKind("LS-REPORT-003", Severity.WARNING, Category.CONSISTENCY),
          WorkReport.class,
          (report, inspection) -> sections(report.sections(), "", false, inspection));

  private NumberingRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(HEADING_SKIPPED, HEADING_REPEATED, SECTION_SKIPPED, SECTION_REPEATED);
  }

  private static void headings(ItemList list, boolean skipped, Inspection inspection) {
    List<Sequence> open = new ArrayList<>();
    for (int i = 0; i < list.headings().size(); i++) {
      Heading heading = list.headings().get(i);
      open.removeIf(sequence -> sequence.level > heading.level());
      if (open.isEmpty() || open.get(open.size() - 1).level < heading.level()) {
        open.add(new Sequence(heading.level()));
      }
      String at = "/headings/" + i + "/number";
      open.get(open.size() - 1).next(heading, at, skipped, inspection);
    }
  }

  private static void sections(
      List<Section> sections, String parent, boolean skipped, Inspection inspection) {
    Sequence sequence = new Sequence(1);
    for (int i = 0; i < sections.size(); i++) {
      String at = parent + "/sections/" + i;
      sequence.next(sections.get(i).heading(), at + "/heading/number", skipped, inspection);
      sections(sections.get(i).sections(), at, skipped, inspection);
    }
  }

  /** The numbers of headings that stand side by side. */
  private static final class Sequence {

    private final int level;
    private Optional<Numbering.Number> last = Optional.empty();

    Sequence(int level) {
      this.level = level;
    }

    void next(Heading heading, String at, boolean skipped, Inspection inspection) {
      Optional<Numbering.Number> number = heading.number().flatMap(Numbering::read);
      if (number.isPresent()
          && last.isPresent()
          && number.get().style().equals(last.get().style())) {
        long step = number.get().value() - last.get().value();
        if (skipped && step > 1) {
          inspection.foundAt(at, heading.span(), heading.label(), range(step, number.get()));
        } else if (!skipped && step == 0) {
          inspection.foundAt(at, heading.span(), heading.label());
        }
      }
      last = number;
    }

    private static String range(long step, Numbering.Number number) {
      long missing = number.value() - 1;
      return step == 2 ? "" + missing : number.value() - step + 1 + "-" + missing;
    }
  }
}

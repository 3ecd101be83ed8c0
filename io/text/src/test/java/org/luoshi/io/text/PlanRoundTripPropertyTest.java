package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/** An invented plan with its units in closing brackets reads back as it was written. */
class PlanRoundTripPropertyTest {

  private record Item(String text, List<String> leads, List<String> others) {

    String bracket(boolean clauses) {
      String lead = String.join("、", leads);
      String rest = String.join("、", others);
      if (leads.isEmpty()) {
        return clauses ? "(" + rest + "按职责分工负责)" : "(责任单位:" + rest + ")";
      }
      return clauses
          ? "(" + lead + "牵头," + rest + "分别负责)"
          : "(牵头单位:" + lead + ";责任单位:" + rest + ")";
    }

    @Override
    public String toString() {
      return text + " " + leads + " " + others;
    }
  }

  private record Section(String title, List<Item> items) {}

  @Provide
  Arbitrary<List<Section>> sections() {
    Arbitrary<String> unit =
        Combinators.combine(
                Arbitraries.of("市", "区", "县"),
                Arbitraries.of(
                    "发展改革委", "水务局", "教育局", "委宣传部", "总工会", "政府办公室", "城投集团", "文化和旅游局", "医疗保障局"))
            .as(String::concat);
    Arbitrary<String> text =
        Combinators.combine(
                Arbitraries.of("新建", "改造", "整治", "引进", "推进", "完成"),
                Arbitraries.of("泵站", "老旧小区", "河道", "(一期)道路", "“智慧”校园", "1.5万亩农田"),
                Arbitraries.integers().between(1, 9999),
                Arbitraries.of("个", "处", "公里", "万平方米以上"))
            .as((verb, object, number, measure) -> verb + object + number + measure + "。");
    Arbitrary<Item> item =
        Combinators.combine(
                text,
                unit.list().uniqueElements().ofMaxSize(2),
                unit.list().uniqueElements().ofMinSize(1).ofMaxSize(5))
            .as(Item::new);
    Arbitrary<String> title = Arbitraries.of("加快产业升级", "改善民生福祉", "推进城市建设", "深化改革开放");
    return Combinators.combine(title, item.list().ofMinSize(1).ofMaxSize(6))
        .as(Section::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 300)
  void readText_planAsWritten_hasTheSameItemsUnitsAndSections(
      @ForAll("sections") List<Section> sections,
      @ForAll boolean clauses,
      @ForAll boolean wide,
      @ForAll boolean indented) {
    ResponsibilityPlan plan = Read.plan(write(sections, clauses, wide, indented));

    List<ResponsibilityItem> items = plan.items().toList();
    List<Item> written = sections.stream().flatMap(s -> s.items.stream()).toList();
    assertEquals(
        written.stream().map(Item::toString).collect(Collectors.joining("\n")),
        items.stream().map(PlanRoundTripPropertyTest::read).collect(Collectors.joining("\n")));
    assertEquals(paths(sections), items.stream().map(ResponsibilityItem::section).toList());
    assertEquals(sections.size(), plan.lists().get(0).headings().size());
  }

  private static String read(ResponsibilityItem item) {
    return item.text() + " " + item.units(Role.LEAD) + " " + item.units(Role.RESPONSIBLE);
  }

  private static List<List<String>> paths(List<Section> sections) {
    List<List<String>> paths = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      List<String> path = List.of("一二三四五".charAt(i) + "、" + sections.get(i).title);
      sections.get(i).items.forEach(item -> paths.add(path));
    }
    return paths;
  }

  private static String write(
      List<Section> sections, boolean clauses, boolean wide, boolean indented) {
    StringBuilder text = new StringBuilder("2025年重点任务责任分解方案\n\n");
    int number = 1;
    for (int i = 0; i < sections.size(); i++) {
      text.append("一二三四五".charAt(i)).append("、").append(sections.get(i).title).append("\n");
      for (Item item : sections.get(i).items) {
        String bracket = item.bracket(clauses);
        text.append(indented ? "　　" : "").append(number++).append('.').append(item.text);
        text.append(wide ? wide(bracket) : bracket).append("\n");
      }
    }
    return text.toString();
  }

  private static String wide(String text) {
    return text.replace('(', '（')
        .replace(')', '）')
        .replace(',', '，')
        .replace(':', '：')
        .replace(';', '；');
  }
}

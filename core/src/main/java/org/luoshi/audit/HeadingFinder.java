package org.luoshi.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.model.Heading;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.ItemList;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/**
 * Numbers in headings of what stands below them: {@code (共4项)}, {@code 九个方面重点工作}, {@code 三大攻坚战}.
 * Where they differ, reading may have missed something, which a rule tells; only agreement is a
 * claim.
 */
final class HeadingFinder {

  private static final List<String> MEASURES = List.of("个方面", "大", "项", "个");

  private HeadingFinder() {}

  static void find(GovernmentDocument document, Docket docket) {
    List<ItemList> lists = document.itemLists();
    for (int l = 0; l < lists.size(); l++) {
      ItemList list = lists.get(l);
      for (int h = 0; h < list.headings().size(); h++) {
        Heading heading = list.headings().get(h);
        String path = "/lists/" + l + "/headings/" + h + "/title";
        int below = children(list.headings(), h);
        Optional<Integer> declared = heading.declaredCount();
        if (declared.isPresent() && declared.get() == items(list, h)) {
          docket.heading(heading, path, declared.get(), "项");
        }
        if (below > 1 && below == counted(Folding.fold(heading.title()))) {
          docket.heading(heading, path, below, "个");
        }
      }
    }
  }

  /** Returns how many headings stand directly below one. */
  private static int children(List<Heading> headings, int at) {
    int level = headings.get(at).level();
    int children = 0;
    for (int i = at + 1; i < headings.size() && headings.get(i).level() > level; i++) {
      children += headings.get(i).level() == level + 1 ? 1 : 0;
    }
    return children;
  }

  private static int items(ItemList list, int at) {
    Heading heading = list.headings().get(at);
    int from = heading.span().map(Span::start).orElse(0);
    int to =
        list.headings().stream()
            .skip(at + 1L)
            .filter(h -> h.level() <= heading.level())
            .findFirst()
            .flatMap(Heading::span)
            .map(Span::start)
            .orElse(Integer.MAX_VALUE);
    return (int)
        list.items().stream()
            .filter(i -> i.span().filter(s -> from < s.start() && s.start() < to).isPresent())
            .count();
  }

  /** Returns the number in Chinese digits that counts parts in a heading, -1 if there is none. */
  private static long counted(String title) {
    for (int i = 0; i < title.length(); i++) {
      int end = i;
      while (end < title.length() && "一二两三四五六七八九十".indexOf(title.charAt(end)) >= 0) {
        end++;
      }
      String rest = title.substring(end);
      if (end > i && MEASURES.stream().anyMatch(rest::startsWith)) {
        OptionalLong value = Counted.value(title.substring(i, end));
        return value.orElse(-1);
      }
      i = end > i ? end - 1 : i;
    }
    return -1;
  }
}

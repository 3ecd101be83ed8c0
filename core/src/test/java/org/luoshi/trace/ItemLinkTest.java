package org.luoshi.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.model.document.ListedItem;

class ItemLinkTest {

  private static List<ListedItem> items(String... tasks) {
    return ListedItem.of(Documents.plan(tasks)).toList();
  }

  @Test
  void between_tiers_linksWhatTheyHaveInCommon() {
    String links =
        ItemLink.between(
                items("推进柳江流域水环境综合治理。", "打造全国乡村旅游示范带。", "实施城市体检。"),
                items("新建公厕12座。", "完成柳江流域东岸段水环境治理。", "创建乡村旅游示范带三处。"))
            .stream()
            .map(l -> l.upper().item().number().get() + ">" + l.lower().item().number().get())
            .collect(Collectors.joining(" "));
    assertEquals("1>2 2>3", links);
  }

  @Test
  void between_nothingInCommon_hasNoLink() {
    assertEquals(List.of(), ItemLink.between(items("推进改革"), items("推进开放")));
    assertEquals(List.of(), ItemLink.between(items("推进改革"), List.of()));
  }

  @Test
  void new_degreeOutOfRange_isRefused() {
    ListedItem item = items("推进改革").get(0);
    assertThrows(IllegalArgumentException.class, () -> new ItemLink(item, item, 0));
  }
}

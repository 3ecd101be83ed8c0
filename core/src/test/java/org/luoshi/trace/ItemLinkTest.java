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
  void between_provinceCityAndDistrict_followsATaskDown() {
    List<ListedItem> province = items("开展云江流域入河排污口整治，消除劣Ⅴ类断面。", "新增公办幼儿园学位8万个。", "深化“一网通办”改革。");
    List<ListedItem> city =
        items("推进政务服务“一网通办”，压减办理时限。", "完成云江流域入河排污口整治120个。", "举办云州国际马拉松。", "新增公办幼儿园学位6000个。");
    List<ListedItem> district =
        items("新增公办幼儿园学位900个，启动江湾二幼建设。", "整治云江沿岸入河排污口18个。", "推行“一网通办”帮办代办。");
    assertEquals(
        List.of("1>2>2", "2>4>1", "3>1>3"),
        ItemLink.between(province, city).stream()
            .flatMap(
                up ->
                    ItemLink.between(city, district).stream()
                        .filter(down -> down.upper().equals(up.lower()))
                        .map(
                            down ->
                                number(up.upper())
                                    + ">"
                                    + number(up.lower())
                                    + ">"
                                    + number(down.lower())))
            .toList());
  }

  private static String number(ListedItem entry) {
    return entry.item().number().orElseThrow();
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

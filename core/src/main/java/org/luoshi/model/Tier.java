package org.luoshi.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.base.EnumNames;
import org.luoshi.text.Folding;

/**
 * The level of an administration (层级), highest first.
 *
 * @since 0.1.0
 */
public enum Tier {
  /** The state (国家). */
  NATIONAL("国家"),
  /** Provinces, autonomous regions, municipalities (省级). */
  PROVINCE("省"),
  /** Cities and prefectures (市级). */
  CITY("市"),
  /** Counties and urban districts (县级, 区级). */
  COUNTY("县区"),
  /** Townships and subdistricts (乡镇街道). */
  TOWNSHIP("乡镇街道");

  private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");

  /** What stands behind the word for a tier where its government is meant. */
  private static final List<String> REPORTS =
      List.of("《政府工作报告》", "政府", "人民政府", "委", "重点", "民生", "十件", "十大", "目标", "国民经济");

  private final String chineseName;

  Tier(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the tier of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the tier
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Tier parse(String text) {
    return EnumNames.parse(Tier.class, Tier::chineseName, text);
  }

  /**
   * Returns the tier of a region.
   *
   * @param region its name, in any script, such as 云州市江湾区
   * @return the tier; empty if the name ends with no word for one
   */
  public static Optional<Tier> ofRegion(String region) {
    String name = Folding.fold(region);
    if (MUNICIPALITIES.contains(name) || name.endsWith("自治区")) {
      return Optional.of(PROVINCE);
    }
    int last = name.length() - 1;
    boolean below = last > 0 && (name.indexOf('市') < last && name.indexOf('市') > 0);
    return name.endsWith("市") && below ? Optional.of(COUNTY) : at(name, last);
  }

  /**
   * Returns the tier of the government whose report or tasks a title names.
   *
   * @param title a title, in any script, such as 2025年市《政府工作报告》任务分解表
   * @return the tier; empty if the title names no government
   */
  public static Optional<Tier> ofTitle(String title) {
    String folded = Folding.fold(title);
    if (folded.contains("国务院") || folded.contains("全国")) {
      return Optional.of(NATIONAL);
    }
    for (int i = 0; i < folded.length(); i++) {
      int behind = i + 1;
      boolean named =
          REPORTS.stream().anyMatch(word -> folded.startsWith(word, behind))
              || i > 0 && folded.charAt(i - 1) == '全'
              || behind < folded.length() && Character.isDigit(folded.charAt(behind));
      Optional<Tier> tier = named ? ofRegion(folded.substring(0, behind)) : Optional.empty();
      if (tier.isPresent()) {
        return tier;
      }
    }
    return Optional.empty();
  }

  private static Optional<Tier> at(String name, int last) {
    return switch (last < 0 ? ' ' : name.charAt(last)) {
      case '省' -> Optional.of(PROVINCE);
      case '市', '州', '盟' -> Optional.of(CITY);
      case '区', '县', '旗' -> Optional.of(COUNTY);
      case '镇', '乡' -> Optional.of(TOWNSHIP);
      default -> name.endsWith("街道") ? Optional.of(TOWNSHIP) : Optional.empty();
    };
  }
}

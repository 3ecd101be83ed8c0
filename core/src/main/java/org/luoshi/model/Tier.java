package org.luoshi.model;

import org.luoshi.base.EnumNames;

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
}

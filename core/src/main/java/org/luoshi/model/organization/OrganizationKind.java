package org.luoshi.model.organization;

import org.luoshi.base.EnumNames;

/**
 * What sort of body an organization is (单位类别).
 *
 * @since 0.1.0
 */
public enum OrganizationKind {
  /** The government of a division (人民政府). */
  GOVERNMENT("人民政府"),
  /** A department of a government (政府部门). */
  DEPARTMENT("政府部门"),
  /** An organ of the party (党委机关). */
  PARTY_ORGAN("党委机关"),
  /** A public institution (事业单位). */
  PUBLIC_INSTITUTION("事业单位"),
  /** An enterprise (企业). */
  ENTERPRISE("企业"),
  /** A mass organization (群团组织). */
  MASS_ORGANIZATION("群团组织"),
  /** The committee of a zone (功能区管委会). */
  ADMINISTRATIVE_COMMITTEE("功能区管委会"),
  /** A branch of a body of the level above (派出机构). */
  BRANCH("派出机构"),
  /** A headquarters, leading group or other body for a purpose (指挥部). */
  HEADQUARTERS("指挥部"),
  /** Anything else (其他). */
  OTHER("其他");

  private final String chineseName;

  OrganizationKind(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the kind of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the kind
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static OrganizationKind parse(String text) {
    return EnumNames.parse(OrganizationKind.class, OrganizationKind::chineseName, text);
  }
}

package org.luoshi.io.text.lexis;

import java.util.Optional;

/**
 * The governments that a text names (行政区域): what stands before {@code 人民政府}.
 *
 * @since 0.1.0
 */
public final class Jurisdictions {

  private static final String GOVERNMENT = "人民政府";
  private static final int MAX_NAME = 24;
  private static final int MIN_NAME = 3; // 区人民政府 names no district

  private static final int MIN_REGION = 2;

  private Jurisdictions() {}

  /**
   * Finds the government that a name begins with.
   *
   * @param text the name of an issuer or signatory, such as {@code 云州市江湾区人民政府办公室}
   * @param folded the same text folded
   * @return the region as printed; empty if none is named
   */
  public static Optional<String> find(String text, String folded) {
    int end = folded.indexOf(GOVERNMENT);
    boolean named =
        end >= MIN_NAME && end <= MAX_NAME && "省市区县旗州盟镇乡".indexOf(folded.charAt(end - 1)) >= 0;
    boolean word =
        named && folded.substring(0, end).codePoints().allMatch(Character::isIdeographic);
    return word && folded.charAt(0) != '各' ? Optional.of(text.substring(0, end)) : Optional.empty();
  }

  /**
   * Finds the region whose congress a meeting is of.
   *
   * @param meeting the name of a meeting, such as {@code 江湾区第三届人民代表大会第四次会议}
   * @return the region as printed; empty if the name begins with none
   */
  public static Optional<String> ofCongress(String meeting) {
    int end = meeting.indexOf('第');
    boolean named =
        end >= MIN_REGION
            && end <= MAX_NAME
            && "我本全各该".indexOf(meeting.charAt(0)) < 0
            && "省市區区縣县旗州盟鎮镇鄉乡".indexOf(meeting.charAt(end - 1)) >= 0
            && meeting.substring(0, end).codePoints().allMatch(Character::isIdeographic);
    return named ? Optional.of(meeting.substring(0, end)) : Optional.empty();
  }
}

package org.luoshi.io.text.lexis;

import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Conventions about who leads that a document states once for all of its items (牵头约定).
 *
 * @since 0.1.0
 */
public enum Conventions {
  /** The first unit of an item leads: {@code 列第一位的为牵头单位}. */
  FIRST_LEADS,
  /** Where no unit leads, the responsible units do: {@code 无牵头单位的,责任单位即为牵头单位}. */
  RESPONSIBLE_LEAD,
  /** Units with a star lead: {@code 带*号的为牵头单位}. */
  STARRED_LEAD;

  private static final Lexicon FIRST =
      Lexicon.of("第一位", "排名第一", "列第一", "排第一", "排在首位", "列首位", "第一个单位", "第一个为", "首位");
  private static final String BELOW = "以下";
  private static final CharacterSet STOPS = CharacterSet.of("。;,");
  private static final Lexicon SAME = Lexicon.of("均", "不再", "相同", "同上", "落实");
  private static final String LEAD = "牵头"; // what all of these end with
  private static final Lexicon LEADS = Lexicon.of("为牵头", "为工作牵头", "为总牵头", "即牵头");

  /**
   * Finds the conventions that a text states.
   *
   * @param folded the text
   * @return the conventions in the order of the constants; empty if it states none
   */
  public static List<Conventions> in(String folded) {
    if (!statesWhoLeads(folded)) {
      return List.of();
    }
    if (folded.contains("无牵头单位") || folded.contains("未明确牵头") || folded.contains("没有牵头单位")) {
      return List.of(RESPONSIBLE_LEAD);
    }
    if (folded.indexOf('*') >= 0 || folded.indexOf('★') >= 0) {
      return List.of(STARRED_LEAD);
    }
    return FIRST.isIn(folded) ? List.of(FIRST_LEADS) : List.of();
  }

  /**
   * Returns where words begin behind the units of an item that tell who carries out the items below
   * it: {@code 市甲局负责。以下均需各县落实,不再列出}.
   *
   * @param folded the text
   * @param from where the units begin
   * @param to where the words about them end
   * @return the place of the stop before them; {@code to} if there are none
   */
  public static int belowStart(String folded, int from, int to) {
    int stop = STOPS.next(folded, from, to);
    while (stop < to && !folded.startsWith(BELOW, stop + 1)) {
      stop = STOPS.next(folded, stop + 1, to);
    }
    return stop < to && SAME.isIn(folded, stop + 1, to) ? stop : to;
  }

  private static boolean statesWhoLeads(String folded) {
    int lead = folded.indexOf(LEAD);
    while (lead >= 0 && LEADS.endingAt(folded, 0, lead + LEAD.length()).isEmpty()) {
      lead = folded.indexOf(LEAD, lead + LEAD.length());
    }
    return lead >= 0;
  }
}

package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.model.plan.Role;
import org.luoshi.text.Lexicon;

/** The verbs that end a clause of units, and the role that they give: 牵头抓总, 按职责分工负责, 积极配合. */
final class RoleVerbs {

  private static final List<String> MANNERS =
      List.of("", "具体", "共同", "分别", "分工", "分头", "积极", "密切", "主动", "统一");
  private static final List<String> LEADING = List.of("牵头", "总牵头", "主牵头", "负责牵头", "牵头总");
  private static final List<String> COOPERATING =
      List.of("配合", "协助", "协办", "协同", "参与", "参加", "协助配合", "支持配合", "协同配合", "协调配合", "做好配合");

  /** What is done by those who lead, answer or cooperate. */
  private static final List<String> DEEDS =
      List.of(
          "", "落实", "实施", "推进", "推动", "组织", "办理", "协调", "抓总", "组织实施", "组织落实", "组织推进", "具体落实",
          "具体实施", "推进落实", "推动落实", "抓好落实", "统筹推进", "工作", "做好", "督促", "督导", "督促落实", "指导", "统筹",
          "统筹协调", "建设", "管理");

  private static final List<String> DOING =
      List.of(
          "承办", "主办", "主责", "主抓", "承担", "落实", "实施", "组织实施", "组织落实", "组织推进", "组织推进和落实", "抓好落实",
          "推进落实", "推动落实", "各负其责");

  private static final Map<String, Role> ROLES = roles();
  private static final Lexicon VERBS = Lexicon.of(ROLES.keySet());

  private RoleVerbs() {}

  /** Returns the verb that ends a clause with words before it; empty if none does. */
  static String endingAt(String folded, int from, int to) {
    return VERBS.endingAt(folded, from + 1, to);
  }

  /** Whether a verb with words before it ends at a place. */
  static boolean isBefore(String folded, int from, int to) {
    return VERBS.lengthBefore(folded, from + 1, to) > 0;
  }

  /** Returns how long the verb is that begins at a place; 0 if none does. */
  static int lengthAt(String folded, int at, int to) {
    return VERBS.lengthAt(folded, at, to);
  }

  /** Returns the role that a verb gives. */
  static Role role(String verb) {
    return ROLES.get(verb);
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new LinkedHashMap<>();
    List<String> manners = new ArrayList<>(MANNERS);
    for (String by : List.of("按", "按照", "根据", "依")) {
      for (String share :
          List.of("各自职责分工", "职责分工", "职能分工", "任务分工", "各自职责", "各自分工", "职责", "职能", "分工")) {
        manners.add(by + share);
        roles.put(by + share, Role.RESPONSIBLE);
      }
    }
    for (String manner : manners) {
      for (String deed : DEEDS) {
        LEADING.forEach(verb -> roles.putIfAbsent(manner + verb + deed, Role.LEAD));
        roles.putIfAbsent(manner + "牵头负责" + deed, Role.LEAD);
        roles.putIfAbsent(manner + "负责" + deed, Role.RESPONSIBLE);
        COOPERATING.forEach(verb -> roles.putIfAbsent(manner + verb + deed, Role.COOPERATING));
      }
      DOING.forEach(verb -> roles.putIfAbsent(manner + verb, Role.RESPONSIBLE));
    }
    List.of("推进", "推动").forEach(deed -> sharing(roles, deed));
    roles.put("牵头总负责", Role.LEAD);
    return Collections.unmodifiableMap(roles);
  }

  /** Adds a verb that says who answers only where it also says how the work is shared. */
  private static void sharing(Map<String, Role> roles, String deed) {
    List.copyOf(roles.keySet()).stream()
        .filter(share -> share.startsWith("按") || share.startsWith("根据") || share.startsWith("依"))
        .filter(share -> share.endsWith("分工") || share.endsWith("职责") || share.endsWith("职能"))
        .forEach(share -> roles.putIfAbsent(share + deed, Role.RESPONSIBLE));
  }
}

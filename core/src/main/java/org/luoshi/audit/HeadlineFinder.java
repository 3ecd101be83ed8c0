package org.luoshi.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says is done and elsewhere admits not to be: 28项重点工作全部完成 against 28项重点工作中3项未完成. Only
 * what surely speaks of the same thing of the same area contradicts.
 */
final class HeadlineFinder {

  /** What may stand for another goal or time in sentences of their own. */
  private static final List<String> OTHER_GOALS =
      List.of(
          "下达", "考核", "省定", "市定", "省级", "市级", "阶段", "调整", "奋斗", "序时", "分解", "季度", "半年", "月", "去年",
          "上年", "五年", "三年", "届", "规划");

  /** What other places and bodies end in. */
  private static final String ACTORS = "省市区县旗州镇乡村街局委公司园校院厂站所另他";

  private static final int NEAR = 300;

  private HeadlineFinder() {}

  static void find(List<Case> texts, Docket docket) {
    Map<String, Declaration> done = new HashMap<>();
    Map<String, Declaration> missed = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Case text : texts) {
      for (Declaration declared : DeclarationReader.read(text.script())) {
        String subject = declared.subject();
        Map<String, Declaration> others = declared.done() ? missed : done;
        (declared.done() ? done : missed).put(subject, declared);
        Declaration other = others.get(subject);
        if (other != null && Subjects.isCertain(subject) && told.add(subject)) {
          Declaration headline = declared.done() ? declared : other;
          docket.denied(headline, headline == declared ? other : declared, reason(declared, other));
        }
      }
    }
  }

  private static Reason reason(Declaration one, Declaration other) {
    String sentences = one.sentence() + "\n" + other.sentence();
    if (Words.containsAny(sentences, OTHER_GOALS)) {
      return Reason.OTHER_SCOPE;
    }
    return isSameArea(one, other)
        ? Doubts.in(sentences).orElse(Reason.DENIED)
        : Reason.OTHER_SUBJECT;
  }

  private static boolean isSameArea(Declaration one, Declaration other) {
    boolean both = one.whole() && other.whole();
    boolean text = one.script() == other.script();
    return both || text && one.between(other).chars().noneMatch(c -> ACTORS.indexOf(c) >= 0);
  }
}

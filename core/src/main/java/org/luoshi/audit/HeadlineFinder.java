package org.luoshi.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * What a text says is done and elsewhere admits not to be: 28项重点工作全部完成 against 28项重点工作中3项未完成. Only
 * what surely speaks of the same thing of the same area contradicts.
 */
final class HeadlineFinder {

  /** What may stand for another goal or time in sentences of their own. */
  private static final Lexicon OTHER_GOALS =
      Lexicon.of(
          "下达", "考核", "省定", "市定", "省级", "市级", "阶段", "调整", "奋斗", "序时", "分解", "季度", "半年", "月", "去年",
          "上年", "五年", "三年", "届", "规划");

  /** What other places and bodies end in. */
  private static final CharacterSet ACTORS = CharacterSet.of("省市区县旗州镇乡村街局委公司园校院厂站所另他");

  private HeadlineFinder() {}

  static void find(List<Case> texts, Docket docket) {
    Map<String, Declaration> done = new HashMap<>();
    Map<String, Declaration> missed = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Case text : texts) {
      int read = 0;
      int actor = -1; // where another place or body was named last
      for (Declaration declared : DeclarationReader.read(text.script())) {
        for (; read < declared.from(); read++) {
          actor = ACTORS.has(text.script().at(read)) ? read : actor;
        }
        String subject = declared.subject();
        Map<String, Declaration> others = declared.done() ? missed : done;
        (declared.done() ? done : missed).put(subject, declared);
        Declaration other = others.get(subject);
        if (other != null && Subjects.isCertain(subject) && told.add(subject)) {
          Declaration headline = declared.done() ? declared : other;
          Declaration admitted = headline == declared ? other : declared;
          docket.denied(headline, admitted, reason(declared, other, actor));
        }
      }
    }
  }

  private static Reason reason(Declaration declared, Declaration other, int actor) {
    String sentences = declared.sentence() + "\n" + other.sentence();
    if (OTHER_GOALS.isIn(sentences)) {
      return Reason.OTHER_SCOPE;
    }
    return isSameArea(declared, other, actor)
        ? Doubts.in(sentences).orElse(Reason.DENIED)
        : Reason.OTHER_SUBJECT;
  }

  /** Whether both name the whole area, or nothing between them in one text names another. */
  private static boolean isSameArea(Declaration declared, Declaration other, int actor) {
    boolean text = declared.script() == other.script();
    return declared.whole() && other.whole() || text && actor < other.to();
  }
}

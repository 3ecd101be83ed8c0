package org.luoshi.audit;

import java.util.List;

/**
 * Lists that 分别 puts side by side, one member for each: {@code A、B、C分别达到a、b和c}, {@code
 * 分别于4月、7月和10月前,将第一、第二和第三季度…}. Only agreement is told, since names may hold 和.
 */
final class RespectiveFinder implements Finder {

  private static final String SIGN = "分别";
  private static final int WINDOW = 120;
  private static final List<String> JOINTS = List.of("以及", "及", "和", "与");

  @Override
  public void find(Case text, Docket docket) {
    Script script = text.script();
    for (int at = script.text().indexOf(SIGN);
        at >= 0;
        at = script.text().indexOf(SIGN, at + SIGN.length())) {
      int end = clauseEnd(script, at);
      int values = members(script.text(at, end));
      NameList names = NameList.before(script, at);
      if (values < 2) {
        continue;
      }
      if (names.size() > 1 && names.mayCount(values)) {
        docket.names(values, values, "个", Reason.AGREES, script, names.start(), end);
      } else if (script.at(end) == ',') {
        int next = clauseEnd(script, end + 1);
        if (members(script.text(end, next)) == values) {
          docket.names(values, values, "个", Reason.AGREES, script, at, next);
        }
      }
    }
  }

  private static int clauseEnd(Script script, int from) {
    int at = from;
    while (at < from + WINDOW && !Script.endsClause(script.at(at))) {
      at++;
    }
    return at;
  }

  /** Returns how many members a list has that ends in 和 or 及. */
  private static int members(String list) {
    int last = list.lastIndexOf('、');
    int members = 1 + (int) list.chars().filter(c -> c == '、').count();
    String rest = list.substring(last + 1);
    return JOINTS.stream().anyMatch(rest::contains) ? members + 1 : members;
  }
}

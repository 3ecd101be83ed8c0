package org.luoshi.audit;

import java.util.List;
import org.luoshi.text.Lexicon;

/**
 * Numbers of listed names: before the number ({@code A、B和C三家}, {@code A、B等9家}), and behind it in
 * brackets ({@code 3所(A、B、C)}) or behind a colon.
 */
final class NameFinder implements Finder {

  private static final int NOUN = 30;
  private static final int NOUN_BEFORE = 8;
  private static final int FEW = 40;
  private static final int NEAR_MISS = 5;
  private static final List<String> FILLERS = List.of("共计", "合计", "在内的", "这", "共", "上述");
  private static final Lexicon NO_NAMES =
      Lexicon.of("其中", "含", "包括", "详见", "不", "超", "约", "另", "如", "见", "每");
  private static final String PLACES = "国省市区县街镇乡村";
  private static final String LEVELS = "级方";
  private static final String GRADES = "甲乙丙特优初平同均";

  @Override
  public void find(Case text, Docket docket) {
    for (Counted counted : Counted.of(text.script())) {
      if (counted.count() > 1 || counted.count() == 1 && !counted.chinese()) {
        before(text.script(), counted, docket); // but for 一 in 等一大批, which counts nothing
      }
      if (counted.count() >= 1) {
        bracketed(text.script(), counted, docket);
      }
    }
  }

  private static void before(Script script, Counted counted, Docket docket) {
    int end = counted.start();
    for (String filler : FILLERS) {
      int at = counted.start() - filler.length();
      end = end == counted.start() && script.text().startsWith(filler, at) ? at : end;
    }
    end = etcetera(script, end);
    boolean open = isEtcetera(script, end - 1);
    NameList list = NameList.before(script, open ? end - 1 : end);
    String unit = counted.unit();
    boolean figures = !counted.chinese() && script.hasFigure(list.start(), end);
    if (list.size() == 0
        || !open && (list.size() + list.joined() < 2 || counted.countsActs() || figures)) {
      levels(script, counted, docket);
      return;
    }
    int from = list.start();
    if (open) {
      boolean all = list.mayCount(counted.count()) && list.size() > 1;
      int names = all ? (int) counted.count() : Math.min(list.size(), Math.max(list.sure(), 1));
      boolean more = list.sure() > counted.count() && !counted.countsActs();
      Reason reason = all ? Reason.AGREES : more ? Reason.DIFFERS : Reason.OPEN_LIST;
      int told = more || all ? names : (int) Math.min(names, counted.count());
      docket.names(told, counted.count(), unit, reason, script, from, counted.end());
    } else if (list.mayCount(counted.count()) && counted.count() > 1) {
      docket.names(
          (int) counted.count(), counted.count(), unit, Reason.AGREES, script, from, counted.end());
    } else if (isSurelyClosed(script, counted, list)) {
      docket.names(list.size(), counted.count(), unit, Reason.DIFFERS, script, from, counted.end());
    }
  }

  /** Returns where 等 ends that closes a list before the noun of the number: A、B等企业5家. */
  private static int etcetera(Script script, int end) {
    int at = end;
    while (at > end - NOUN_BEFORE && at > 0 && isOfNoun(script.at(at - 1))) {
      at--;
    }
    boolean list = isEtcetera(script, at - 1) && NameList.before(script, at - 1).size() > 1;
    return list ? at : end;
  }

  /** Returns whether 等 stands at a place and is no part of a word such as 三级甲等 or 高等学校. */
  private static boolean isEtcetera(Script script, int at) {
    char before = script.at(at - 1);
    boolean school = "高中".indexOf(before) >= 0 && "职专教院学".indexOf(script.at(at + 1)) >= 0;
    return script.at(at) == '等' && GRADES.indexOf(before) < 0 && !school;
  }

  private static boolean isOfNoun(char c) {
    return c != '等' && !Script.endsClause(c) && "、()“”《》".indexOf(c) < 0;
  }

  /** Takes levels that stand without separators: 省市区三级. */
  private static void levels(Script script, Counted counted, Docket docket) {
    int at = counted.start();
    while (PLACES.indexOf(script.at(at - 1)) >= 0) {
      at--;
    }
    int names = counted.start() - at;
    if (counted.unit().equals("级") && names > 1 && names == counted.count()) {
      docket.names(
          names, counted.count(), counted.unit(), Reason.AGREES, script, at, counted.end());
    }
  }

  /** Returns whether the list can only be what the number sums up: 区、街、社区三级, A路、B路两条道路. */
  private static boolean isSurelyClosed(Script script, Counted counted, NameList list) {
    if (!counted.chinese() || list.size() < 2 || list.joined() > 0) {
      return false;
    }
    if (LEVELS.contains(counted.unit())) {
      return list.sure() == list.size() && list.names().stream().allMatch(n -> n.length() <= 4);
    }
    String noun = script.tailOf(counted.end());
    String first = list.names().get(0);
    int kind = noun.indexOf(first.charAt(first.length() - 1));
    boolean named = 0 <= kind && kind <= 2 && !isAdjective(noun, kind + 1);
    return named && list.sure() == list.size() && list.endAlike();
  }

  /** Returns whether the word goes on so that it only describes what is counted: 县级项目. */
  private static boolean isAdjective(String noun, int at) {
    return at < noun.length() && "级域内直属城".indexOf(noun.charAt(at)) >= 0;
  }

  private static void bracketed(Script script, Counted counted, Docket docket) {
    int open = counted.end();
    while (open < counted.end() + NOUN
        && !Script.endsClause(script.at(open))
        && "(、".indexOf(script.at(open)) < 0) {
      open++;
    }
    int close = script.at(open) == '(' ? script.partner(open) : -1;
    if (close < 0 || counted.count() > FEW) {
      return;
    }
    String inside = script.text(open + 1, close);
    if (inside.isBlank() || NO_NAMES.starts(inside) || script.hasFigure(open, close)) {
      return;
    }
    boolean etc = inside.endsWith("等");
    String separators = inside.contains("、") ? "、" : inside.contains(";") ? ";" : ",、";
    NameList list = NameList.in(script, open + 1, etc ? close - 1 : close, separators);
    judge(script, counted, list, etc, close + 1, docket);
  }

  private static void judge(
      Script script, Counted counted, NameList list, boolean etc, int end, Docket docket) {
    long count = counted.count();
    int from = counted.start();
    String unit = counted.unit();
    boolean one = count == 1 && list.size() == 1 && list.names().get(0).length() >= 5;
    if (etc && list.size() > 1) {
      Reason reason = list.size() > count ? Reason.DIFFERS : Reason.OPEN_LIST;
      docket.names(list.size(), count, unit, reason, script, from, end);
    } else if (list.size() > 1 && list.size() == count && list.repeats()) {
      docket.names(list.size() - 1, count, unit, Reason.REPEATED_NAME, script, from, end);
    } else if (list.mayCount(count) && list.size() + list.joined() > 1 || one) {
      docket.names((int) count, count, unit, Reason.AGREES, script, from, end);
    } else if (list.size() > 1 && list.joined() == 0 && isNames(counted, list)) {
      docket.names(list.size(), count, unit, Reason.DIFFERS, script, from, end);
    }
  }

  /** Returns whether what stands in the brackets can only be the names of the things counted. */
  private static boolean isNames(Counted counted, NameList list) {
    boolean near = counted.count() >= NEAR_MISS && Math.abs(counted.count() - list.size()) == 1;
    return !counted.countsActs() && list.sure() == list.size() && (list.endAlike() || near);
  }
}

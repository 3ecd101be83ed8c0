package org.luoshi.io.text.interpret;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Role;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * What a heading says of everything below it: who leads ({@code 省编办牵头的工作}, {@code 某某常务副市长牵头重点工作}),
 * units or a person, by when, how far it is ({@code 已完成任务}), or what the units of another heading
 * do in it ({@code 配合任务}).
 *
 * @param units the units by role; empty if a person leads
 * @param leaders the persons with office as printed; empty if units lead
 * @param deadline the time that holds for all of it
 * @param status how far all of it is
 * @param role what the units that another heading names do
 */
record HeadingDuty(
    List<RoleDraft> units,
    List<Part> leaders,
    List<Part> deadline,
    List<Part> status,
    Optional<Role> role) {

  private static final List<String> TAILS =
      List.of(
          "牵头负责的重点工作",
          "牵头的重点工作",
          "牵头重点工作",
          "牵头负责的工作",
          "牵头的工作",
          "牵头工作",
          "牵头事项",
          "牵头的任务",
          "牵头任务",
          "负责的工作",
          "负责的重点工作",
          "负责重点工作",
          "主抓的重点工作",
          "主抓重点工作",
          "主抓的工作",
          "主抓工作",
          "分管的重点工作",
          "分管重点工作",
          "分管的工作");

  private static final Lexicon VERBS = Lexicon.of("牵头", "负责", "主抓", "分管", "牵头负责");
  private static final Lexicon OFFICES =
      Lexicon.of("市长", "州长", "县长", "区长", "旗长", "镇长", "书记", "常委", "秘书长", "主席", "主任");
  private static final Lexicon STATUSES =
      Lexicon.of(
          ("已完成 已全部完成 已全面完成 全面完成 全部完成 基本完成 已基本完成 提前完成 "
                  + "超额完成 已办结 已销号 已竣工 已完工 已建成 未完成 尚未完成 未办结 未销号 "
                  + "未启动 尚未启动 未开工 尚未开工 正在推进 正在实施 正在办理 推进中 加快推进 "
                  + "有序推进 持续推进 顺利推进 正常推进 进展顺利 进展正常 进展较快 进展较慢 "
                  + "进展缓慢 推进较慢 推进缓慢 进度滞后 进展滞后 滞后 严重滞后 达到序时进度 "
                  + "已达序时进度 达序时进度 超序时进度 超前序时进度 未达序时进度 未达到序时进度 "
                  + "滞后序时进度 落后序时进度 按序时推进 按序时进度推进 按时序推进 按时序进度推进 "
                  + "达到时序进度 未达时序进度 未达到时序进度 按计划推进 按期推进 推进顺利 推进正常 "
                  + "进度正常 进度较快 进度较慢 进度缓慢 推进较快 尚未达到序时进度 尚未达序时进度 "
                  + "长期坚持 需长期坚持")
              .split(" "));
  private static final Lexicon MATTERS =
      Lexicon.of(
          "任务", "目标任务", "工作任务", "重点任务", "事项", "工作事项", "重点事项", "工作", "重点工作", "项目", "重点项目", "实事");
  private static final Map<String, Role> ROLES =
      Map.of(
          "牵头", Role.LEAD,
          "责任", Role.RESPONSIBLE,
          "主办", Role.RESPONSIBLE,
          "承担", Role.RESPONSIBLE,
          "配合", Role.COOPERATING,
          "协办", Role.COOPERATING,
          "协助", Role.COOPERATING,
          "参与", Role.COOPERATING);
  private static final Lexicon ROLE_WORDS = Lexicon.of(ROLES.keySet());
  private static final int MIN_NAME = 2; // characters
  private static final int MAX_NAME = 4;
  private static final CharacterSet DEPARTMENTS = CharacterSet.of("局委办厅");
  private static final CharacterSet TIERS = CharacterSet.of("国省州市区县旗镇乡");

  /**
   * Returns what the headings above an item say together: the units of the lowest that names some,
   * and so the person.
   */
  static Optional<HeadingDuty> all(Collection<HeadingDuty> highestFirst) {
    HeadingDuty all = null;
    for (HeadingDuty below : highestFirst) {
      all = all == null ? below : all.and(below);
    }
    return Optional.ofNullable(all);
  }

  /** Returns what this says, and what is said below it. */
  HeadingDuty and(HeadingDuty below) {
    Optional<Role> told = below.role.isEmpty() ? role : below.role;
    List<RoleDraft> named = below.units.isEmpty() ? units : below.units;
    return new HeadingDuty(
        told.isEmpty() ? named : named.stream().map(u -> u.inRole(told.get())).toList(),
        below.leaders.isEmpty() ? leaders : below.leaders,
        below.deadline.isEmpty() ? deadline : below.deadline,
        below.status.isEmpty() ? status : below.status,
        told);
  }

  /** Returns the units that take part in what others lead; empty if no heading says so. */
  List<RoleDraft> cooperating() {
    return role.filter(Role.COOPERATING::equals).isPresent() ? units : List.of();
  }

  /** Returns what labelled lines below a heading say. */
  static HeadingDuty of(ItemDraft said) {
    return new HeadingDuty(
        said.roles.stream().map(r -> r.marked(AssignmentMark.FROM_HEADING)).toList(),
        said.leaders(),
        said.field(Field.DEADLINE),
        List.of(),
        Optional.empty());
  }

  static Optional<HeadingDuty> of(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    boolean leads = VERBS.isIn(s, from, s.length()); // as each tail does
    for (String tail : leads ? TAILS : List.<String>of()) {
      int at = s.indexOf(tail, from);
      if (at > from) {
        return Optional.of(leads(line, from, at));
      }
    }
    int end = end(line);
    String verb = VERBS.endingAt(s, from, end);
    boolean framed = end > from && s.charAt(from) == '【' && s.charAt(end - 1) == '】';
    int to = framed ? end - 1 : end - verb.length();
    int start = framed ? from + 1 : Math.max(from, s.lastIndexOf(':', to - 1) + 1); // 单位:市甲局
    boolean units = to > start && isOffice(s, start, to) && areUnits(line, start, to);
    if (!verb.isEmpty() && (units || OFFICES.isIn(s, start, to))) {
      return Optional.of(leads(line, start, to));
    }
    if (verb.isEmpty() && isPerson(s, from, to)) {
      return Optional.of(leads(line, from, to));
    }
    return verb.isEmpty() && units
        ? Optional.of(units(line, start, to, Role.RESPONSIBLE))
        : role(line).map(HeadingDuty::of).or(() -> status(line, from, end));
  }

  private static HeadingDuty of(Role role) {
    return new HeadingDuty(List.of(), List.of(), List.of(), List.of(), Optional.of(role));
  }

  /** Returns where the words of a heading end, without a colon and the number of what is below. */
  private static int end(Line line) {
    int stop = line.length() - (line.endsWith(':') ? 1 : 0);
    return DeclaredCount.of(line.folded().substring(0, stop))
        .map(DeclaredCount::start)
        .orElse(stop);
  }

  /** Returns what a heading says that units do, if it says nothing else: {@code （二）配合任务}. */
  static Optional<Role> role(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    int length = ROLE_WORDS.lengthAt(s, from, s.length());
    if (length == 0) {
      return Optional.empty();
    }
    int end = Characters.blanksStart(s, from, end(line));
    boolean whole = MATTERS.lengthAt(s, from + length, end) == end - from - length;
    return whole && end > from + length
        ? Optional.of(ROLES.get(s.substring(from, from + length)))
        : Optional.empty();
  }

  /** How far everything is that a heading of nothing else names: {@code 已完成的任务}. */
  private static Optional<HeadingDuty> status(Line line, int from, int end) {
    String s = line.folded();
    int to = Characters.blanksStart(s, from, end);
    to -= MATTERS.lengthBefore(s, from, to);
    to -= to > from && s.charAt(to - 1) == '的' ? 1 : 0;
    boolean says = to > from && STATUSES.lengthAt(s, from, to) == to - from;
    return says
        ? Optional.of(
            new HeadingDuty(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Part(line, from, to)),
                Optional.empty()))
        : Optional.empty();
  }

  /** Whether words begin with the tier of a unit or end as its departments do: 县教育局, 发改局. */
  private static boolean isOffice(String s, int from, int to) {
    return TIERS.has(s.charAt(from)) || DEPARTMENTS.has(s.charAt(to - 1));
  }

  /** Whether words are an office and behind a blank the name of who holds it: 副市长 李某某. */
  private static boolean isPerson(String s, int from, int to) {
    int blank = s.lastIndexOf(' ', to - 1);
    return blank > from
        && to - blank - 1 >= MIN_NAME
        && to - blank - 1 <= MAX_NAME
        && !OFFICES.endingAt(s, from, blank).isEmpty()
        && s.substring(blank + 1, to).codePoints().allMatch(Character::isIdeographic);
  }

  private static boolean areUnits(Line line, int from, int to) {
    return UnitList.split(line.text(), line.folded(), from, to).stream()
        .allMatch(n -> UnitForm.isLikely(line.folded(), n.start(), n.end()));
  }

  private static HeadingDuty leads(Line line, int from, int to) {
    return areUnits(line, from, to)
        ? units(line, from, to, Role.LEAD)
        : new HeadingDuty(
            List.of(), List.of(new Part(line, from, to)), List.of(), List.of(), Optional.empty());
  }

  private static HeadingDuty units(Line line, int from, int to, Role role) {
    List<UnitName> names = UnitList.split(line.text(), line.folded(), from, to);
    RoleList list = new RoleList(role, names, List.of(AssignmentMark.FROM_HEADING));
    return new HeadingDuty(
        RoleDraft.all(line, List.of(list)), List.of(), List.of(), List.of(), Optional.empty());
  }
}

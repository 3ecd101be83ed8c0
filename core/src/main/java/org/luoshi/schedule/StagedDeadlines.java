package org.luoshi.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.base.Checks;
import org.luoshi.model.plan.Milestone;

/**
 * Stages that begin on the day on which an item is assigned (限时办结), such as 13710.
 *
 * @param name the name of the system, never blank
 * @param stages the stages in order
 * @param basis where it is laid down, such as a law and its article; empty if it is custom
 * @since 0.1.0
 */
public record StagedDeadlines(String name, List<StageLimit> stages, Optional<String> basis) {

  /**
   * Creates a system of stages.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public StagedDeadlines {
    Checks.notBlank(name, "name");
    stages = List.copyOf(stages);
  }

  /**
   * Obtains the system 13710: laid out on day 1, measures reported on day 3, results on day 7,
   * common questions settled in a month; what takes longer has milestones until it is cleared (清零).
   */
  public static StagedDeadlines of13710() {
    return new StagedDeadlines(
        "13710",
        List.of(
            new StageLimit("部署", 1, DeadlineUnit.DAY),
            new StageLimit("反馈措施", 3, DeadlineUnit.DAY),
            new StageLimit("落实结果", 7, DeadlineUnit.DAY),
            new StageLimit("一般问题办结", 1, DeadlineUnit.MONTH)),
        Optional.empty());
  }

  /** Obtains the term for publishing government information: 20 working days (主动公开时限). */
  public static StagedDeadlines ofPublication() {
    return new StagedDeadlines(
        "主动公开",
        List.of(new StageLimit("公开", 20, DeadlineUnit.WORKING_DAY)),
        Optional.of("《中华人民共和国政府信息公开条例》第二十六条"));
  }

  /**
   * Returns the days on which the stages of an item are due, then those of its milestones.
   *
   * @param assignedOn the day on which the item was assigned
   * @param calendar the working days
   * @param milestones the steps of the handling plan; empty if there are none
   * @return the days in the order of stages and milestones
   */
  public List<StageDue> dueDates(
      LocalDate assignedOn, WorkingCalendar calendar, List<Milestone> milestones) {
    return Stream.concat(
            stages.stream().map(s -> new StageDue(s.name(), s.due(assignedOn, calendar))),
            milestones.stream().map(m -> new StageDue(m.title(), m.due())))
        .toList();
  }
}

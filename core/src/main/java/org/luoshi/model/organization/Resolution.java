package org.luoshi.model.organization;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which organization a printed name means on a day, and how that is known (单位识别结果).
 *
 * @param printed the name as published
 * @param organization the organization under the name in force on the day; empty for a group, for
 *     an unknown name, and where several organizations could be meant
 * @param method how the name was understood
 * @param confidence how sure that is
 * @param events the changes between the printed name and the day, in the order in which they were
 *     followed
 * @since 0.1.0
 */
public record Resolution(
    String printed,
    Optional<Organization> organization,
    Method method,
    Confidence confidence,
    List<OrganizationEvent> events) {

  /** Creates a resolution. */
  public Resolution {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(confidence, "confidence");
    events = List.copyOf(events);
  }

  /**
   * How a name can be understood (识别方式).
   *
   * @since 0.1.0
   */
  public enum Method {
    /** It is the name of an organization (名称相同). */
    EXACT("名称相同"),
    /** It is another name of an organization (别名). */
    ALIAS("别名"),
    /** It is the name of an organization that has another name since (更名后). */
    SUCCESSOR("更名后"),
    /** It is the name of an organization that had another name then (更名前). */
    PREDECESSOR("更名前"),
    /** It stands for several organizations (统称). */
    GROUP("统称"),
    /**
     * It is the name of an organization without its beginning or end, or with more before it (补全).
     */
    COMPLETED("补全"),
    /** It is not known (未识别). */
    UNKNOWN("未识别");

    private final String chineseName;

    Method(String chineseName) {
      this.chineseName = chineseName;
    }

    /** Returns the Chinese name. */
    public String chineseName() {
      return chineseName;
    }
  }

  /**
   * How sure a resolution is (把握程度), least first.
   *
   * @since 0.1.0
   */
  public enum Confidence {
    /** Nothing was decided (无). */
    NONE("无"),
    /** Completed and carried over a change of names (推测). */
    GUESS("推测"),
    /** Completed, or carried over a change whose day is an estimate (较可信). */
    LIKELY("较可信"),
    /** Told by the register (确定). */
    CERTAIN("确定");

    private final String chineseName;

    Confidence(String chineseName) {
      this.chineseName = chineseName;
    }

    /** Returns the Chinese name. */
    public String chineseName() {
      return chineseName;
    }
  }
}

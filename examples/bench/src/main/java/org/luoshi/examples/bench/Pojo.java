package org.luoshi.examples.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * The model as a programmer writes it by hand for plain Jackson: public fields that anybody may
 * change.
 */
final class Pojo {

  private Pojo() {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Document {
    public String schemaVersion;
    public String kind;
    public Metadata metadata;
    public String title;
    public String jurisdiction;
    public Integer year;
    public List<ItemList> lists;
    public List<Record> records;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Metadata {
    public String issuer;
    public String documentNumber;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class ItemList {
    public int number;
    public List<Heading> headings;
    public List<Item> items;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Heading {
    public int level;
    public String number;
    public String title;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Item {
    public String id;
    public String number;
    public List<String> section;
    public String text;
    public List<Assignment> assignments;
    public String deadline;
    public List<Target> targets;
    public String span;
  }

  enum Role {
    LEAD,
    RESPONSIBLE
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Assignment {
    public String unit;
    public Role role;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Target {
    public String indicator;
    public String comparator;
    public Quantity value;
    public String direction;
    public String text;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Quantity {
    public BigDecimal value;
    public String unit;
  }

  enum Availability {
    REPORTED
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Record {
    public String item;
    public Availability availability;
    public String statement;
    public List<UnitStatement> statements;
    public List<Measurement> measurements;
    public String span;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class UnitStatement {
    public String unit;
    public String text;
    public String span;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  static final class Measurement {
    public String indicator;
    public String kind;
    public String comparator;
    public Quantity value;
    public String direction;
    public String text;
  }
}

package org.luoshi.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.text.Span;

/**
 * The names of units that the items of a document mention (单位名称), each once. What rules on names
 * look at; its place is the document.
 *
 * @param document the document
 * @param names the names in the order in which they stand first
 * @since 0.1.0
 */
public record UnitNames(GovernmentDocument document, List<Mention> names) {

  /** Creates the names of a document. */
  public UnitNames {
    Objects.requireNonNull(document, "document");
    names = List.copyOf(names);
  }

  /**
   * A name where it stands first (首次出现).
   *
   * @since 0.1.0
   */
  public static final class Mention {

    private final String name;
    private final boolean counterpart;
    private final Pointer item;
    private final int index;
    private final Optional<Span> span;

    Mention(String name, boolean counterpart, Pointer item, int index, Optional<Span> span) {
      this.name = name;
      this.counterpart = counterpart;
      this.item = item;
      this.index = index;
      this.span = span;
    }

    /** Returns the name as the item has it. */
    public String name() {
      return name;
    }

    /** Returns whether the name is that of a department of the tier above (上级责任部门). */
    public boolean isCounterpart() {
      return counterpart;
    }

    /** Returns whether the name stands first among the units of its item. */
    public boolean isFirst() {
      return index == 0;
    }

    /** Returns the JSON Pointer of the name. */
    public String path() {
      return item.child("assignments", index) + "/unit";
    }

    /** Returns where the item stands in the source. */
    public Optional<Span> span() {
      return span;
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name;
    }
  }
}

package org.luoshi.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Quantity;
import org.luoshi.quantity.QuantityMention;

/** The words of a clause, divided among the figures that stand in it. */
final class ClauseText {

  /**
   * What belongs to one figure.
   *
   * @param name the words that name what it counts
   * @param words all words from the figure before it to the one behind it
   * @param listed whether the name holds examples
   * @param sized whether the figure tells the size of one thing that is counted just before it
   * @param start where the words begin that belong to no other figure
   * @param end where they end
   */
  record Part(String name, String words, boolean listed, boolean sized, int start, int end) {}

  private static final String JOINTS = "、和与及";

  private final boolean brackets;
  private final String open;
  private final List<QuantityMention> mentions;
  private int next;

  private ClauseText(String folded, List<QuantityMention> mentions) {
    this.open = withoutBrackets(folded);
    this.brackets = !open.equals(folded);
    this.mentions = mentions;
  }

  static ClauseText of(String folded, List<QuantityMention> mentions) {
    return new ClauseText(folded, mentions);
  }

  boolean hasBrackets() {
    return brackets;
  }

  /** Returns the text with blanks for whatever stands in round brackets, and for these. */
  static String withoutBrackets(String folded) {
    StringBuilder open = new StringBuilder(folded);
    int depth = 0;
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth > 0) {
        open.setCharAt(i, ' ');
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return open.toString();
  }

  /**
   * Returns the words of the next figure with a value, after the one taken before; empty if none
   * outside brackets has it.
   */
  Optional<Part> take(Quantity value) {
    for (int i = next; i < mentions.size(); i++) {
      if (mentions.get(i).figure().value().sameValueAs(value)) {
        next = i + 1;
        return Optional.of(part(i));
      }
    }
    return Optional.empty();
  }

  private Part part(int at) {
    int free = at == 0 ? 0 : mentions.get(at - 1).end();
    int from = at == 0 ? 0 : behind(free, mentions.get(at).start());
    int to = at + 1 == mentions.size() ? open.length() : mentions.get(at + 1).start();
    QuantityMention mention = mentions.get(at);
    int start = behindJoints(from, mention.start());
    String left = open.substring(start, mention.start());
    int end = behind(mention.end(), to);
    String right = open.substring(mention.end(), end);
    boolean counted = Stage.without(NameWords.plain(right)).length() > 1;
    boolean vague = NameWords.isCommon(NameWords.plain(right));
    String name = !counted ? left : vague ? left + right + sharedTail(at, end) : right;
    int examples = examplesEnd(name);
    boolean listed = examples > 0 && examples == name.length();
    if (listed) {
      int first = name.indexOf('、');
      name = first < 0 ? name : name.substring(0, first);
    } else {
      name = name.substring(examples);
    }
    boolean sized = at > 0 && left.isEmpty() && counted && isOne(mentions.get(at - 1), mention);
    return new Part(name, left + open.substring(mention.start(), to), listed, sized, start, end);
  }

  /** Returns the words behind the next figure if it is joined to this one: 8个社区和3条道路绿化. */
  private String sharedTail(int at, int end) {
    if (at + 1 == mentions.size() || !joins(end, mentions.get(at + 1).start())) {
      return "";
    }
    int from = mentions.get(at + 1).end();
    int to = at + 2 == mentions.size() ? open.length() : mentions.get(at + 2).start();
    return open.substring(from, behind(from, to));
  }

  private boolean joins(int from, int to) {
    return from < to && behindJoints(from, to) == to;
  }

  /** Returns where the 等 that closes examples ends; 0 without one. */
  private static int examplesEnd(String name) {
    int at = name.lastIndexOf('等');
    boolean inWord =
        at > 0 && "高平同初均中对劣优".indexOf(name.charAt(at - 1)) >= 0
            || at + 1 < name.length() && "级次候待效额".indexOf(name.charAt(at + 1)) >= 0;
    return at <= 0 || inWord ? 0 : at + 1;
  }

  private static boolean isOne(QuantityMention before, QuantityMention mention) {
    return before.end() == mention.start()
        && before.figure().value().value().compareTo(BigDecimal.ONE) == 0;
  }

  private int behindJoints(int from, int to) {
    int start = from;
    while (start < to && (JOINTS.indexOf(open.charAt(start)) >= 0 || open.charAt(start) == ' ')) {
      start++;
    }
    return start;
  }

  /** Returns where the words behind a figure end that can name what it counts. */
  private int behind(int from, int to) {
    int comma = open.indexOf("、", from);
    int end = comma < 0 ? to : Math.min(comma, to);
    while (end > from
        && (JOINTS.indexOf(open.charAt(end - 1)) >= 0 || open.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > from && JOINTS.indexOf(open.charAt(from)) >= 0 ? from : end;
  }
}

package org.luoshi.io.text.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.model.Statement;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.plan.Instruction;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * Reads the part of a notice that stands before its lists: addressees, preamble, instructions,
 * attachments, signature.
 */
final class NoticeReader {

  private static final int MAX_SIGNATORY = 40;
  private static final CharacterSet BETWEEN_NAMES = CharacterSet.of(",、;");

  private final Context context;
  private final List<Part> addressees = new ArrayList<>();
  private final List<Statement> preamble = new ArrayList<>();
  private final List<List<Line>> paragraphs = new ArrayList<>(); // of each instruction
  private final List<Part> attachments = new ArrayList<>();
  private Optional<Signatory> signatory = Optional.empty();
  private boolean addressed; // to all that are named
  private boolean inAttachments;

  NoticeReader(Context context) {
    this.context = context;
  }

  /** What was found. */
  record Notice(
      List<Part> addressees,
      List<Statement> preamble,
      List<Instruction> instructions,
      List<Part> attachments,
      Optional<Signatory> signatory) {

    /**
     * Returns the same with a signature that stands below the lists, where there is none above
     * them.
     */
    Notice signedBy(Optional<Signatory> below) {
      return new Notice(addressees, preamble, instructions, attachments, signatory.or(() -> below));
    }

    /**
     * Returns all paragraphs, for a document that tells how things stand rather than what to do.
     */
    List<Statement> statements() {
      List<Statement> all = new ArrayList<>(preamble);
      for (Instruction told : instructions) {
        all.add(
            Statement.builder()
                .heading(told.heading())
                .text(told.text())
                .span(told.span())
                .build());
      }
      return all;
    }

    /** Returns the same with what the units are told below the lists. */
    Notice instructing(List<Instruction> below) {
      List<Instruction> all = new ArrayList<>(instructions);
      all.addAll(below);
      return new Notice(addressees, preamble, all, attachments, signatory);
    }
  }

  Notice read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
      if (next.isPresent() && isSigned(line, next.get())) {
        signatory = Optional.of(sign(context, line, next.get()));
        inAttachments = false;
        i++;
      } else {
        read(line, next);
      }
    }
    List<Instruction> instructions = paragraphs.stream().map(NoticeReader::instruction).toList();
    return new Notice(addressees, preamble, instructions, attachments, signatory);
  }

  /** Reads the paragraphs under a heading that says that they tell the units what to do. */
  List<Instruction> readInstructions(List<Line> lines) {
    context.account(CharacterClass.INSTRUCTION, lines.get(0));
    for (Line line : lines.subList(1, lines.size())) {
      if (line.marker().isPresent() || paragraphs.isEmpty()) {
        instruction(line);
      } else {
        continueInstruction(line);
      }
    }
    return paragraphs.stream().map(NoticeReader::instruction).toList();
  }

  private void read(Line line, Optional<Line> next) {
    Optional<Marker> marker =
        line.marker().filter(m -> m.style() != MarkerStyle.DASH && m.style() != MarkerStyle.BARE);
    if (line.compact().startsWith("附件") && BodyForm.isShort(line)) {
      attachmentLabel(line);
    } else if (inAttachments && !line.endsSentence() && Dates.whole(line.folded()).isEmpty()) {
      attachment(line, line.contentStart());
    } else if (!addressed && preamble.isEmpty() && paragraphs.isEmpty() && isAddress(line, next)) {
      addressees.addAll(names(line));
      addressed = line.endsWith(':');
      context.account(CharacterClass.ADDRESSEES, line);
    } else if (marker.isPresent()) {
      instruction(line);
    } else if (paragraphs.isEmpty()) {
      preamble.add(Statement.builder().text(line.text()).span(line.span()).build());
      context.account(CharacterClass.PREAMBLE, line);
    } else {
      continueInstruction(line);
    }
  }

  /** Addressees stand before a colon; the lines above can hold some of them. */
  private static boolean isAddress(Line line, Optional<Line> next) {
    boolean goesOn =
        (line.endsWith(',') || line.endsWith('、'))
            && next.filter(n -> isAddress(n, Optional.empty())).isPresent();
    return (line.endsWith(':') || goesOn)
        && line.folded().indexOf('。') < 0
        && !line.folded().endsWith("如下:");
  }

  /**
   * Addressees are told apart by {@code 、} as well: unlike in a list of units, none lends its
   * ending to another.
   */
  private static List<Part> names(Line line) {
    List<Part> names = new ArrayList<>();
    int depth = 0;
    for (Part part : ReportParts.divide(new Part(line, 0, line.length() - 1), BETWEEN_NAMES)) {
      int before = names.isEmpty() ? part.from() : names.get(names.size() - 1).from();
      boolean inside = depth > 0 && !names.isEmpty(); // 各县(市、区)人民政府
      inside |= before < part.from() && isListed(line, before, part.from() - 1);
      int from = inside ? names.remove(names.size() - 1).from() : part.from();
      names.add(new Part(line, from, part.to()));
      for (int i = part.from(); i < part.to(); i++) {
        char c = line.folded().charAt(i);
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      }
    }
    return names;
  }

  /** 各县、市、区人民政府 is one name, and so is 区政府各委、办、局. */
  private static boolean isListed(Line line, int from, int at) {
    String s = line.folded();
    boolean single = at + 2 == line.length() || BETWEEN_NAMES.has(s.charAt(at + 2)); // 各委、办、局
    return s.charAt(at) == '、' && (single || UnitList.listsRegions(s, from, at, line.length() - 1));
  }

  private void attachmentLabel(Line line) {
    inAttachments = true;
    context.account(CharacterClass.ATTACHMENT, line);
    int colon = line.folded().indexOf(':');
    Line rest = line.part(colon < 0 ? line.length() : colon + 1, line.length());
    if (!rest.isEmpty()) {
      attachments.add(new Part(rest, rest.contentStart(), rest.length()));
    }
  }

  private void attachment(Line line, int from) {
    attachments.add(new Part(line, from, line.length()));
    context.account(CharacterClass.ATTACHMENT, line);
  }

  private void instruction(Line line) {
    paragraphs.add(new ArrayList<>(List.of(line)));
    context.account(CharacterClass.INSTRUCTION, line);
  }

  private void continueInstruction(Line line) {
    paragraphs.get(paragraphs.size() - 1).add(line);
    context.account(CharacterClass.INSTRUCTION, line);
  }

  private static Instruction instruction(List<Line> paragraphs) {
    Line line = paragraphs.get(0);
    int from = line.contentStart();
    int stop = line.folded().indexOf('。', from);
    boolean runIn = stop > 0 && stop < line.length() - 1;
    return Instruction.builder()
        .number(Optional.of(line.text(0, from)).filter(number -> !number.isEmpty()))
        .heading(runIn ? Optional.of(line.text(from, stop)) : Optional.empty())
        .text(String.join("\n", paragraphs.stream().map(Line::text).toList()))
        .span(line.span().union(paragraphs.get(paragraphs.size() - 1).span()))
        .build();
  }

  /** A unit's name alone on a line, and a date alone on the next. */
  static boolean isSigned(Line line, Line next) {
    return line.length() <= MAX_SIGNATORY
        && line.marker().isEmpty()
        && Dates.whole(next.folded()).isPresent()
        && UnitForm.isLikely(line.compact());
  }

  /** A unit's name and a date on one line. */
  static boolean isSignedAndDated(Line line) {
    return line.length() <= MAX_SIGNATORY + 20
        && line.marker().isEmpty()
        && lastDate(line).isPresent();
  }

  /** Returns the only date of a line, where it stands behind a unit's name at the end. */
  private static Optional<Dates> lastDate(Line line) {
    if (!Dates.mayEnd(line.folded())) {
      return Optional.empty();
    }
    List<Dates> dates = Dates.all(line.folded(), 0, line.length());
    return Optional.of(dates)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .filter(d -> d.start() > 0 && d.end() == line.length())
        .filter(d -> UnitForm.isLikely(Characters.compact(line.folded(), 0, d.start())));
  }

  static Signatory sign(Context context, Line line) {
    Dates date = lastDate(line).orElseThrow();
    context.account(CharacterClass.SIGNATURE, line);
    return Signatory.builder()
        .unit(line.text(0, date.start()))
        .signedOn(date.date())
        .span(line.span())
        .build();
  }

  static Signatory signUndated(Context context, Line line) {
    context.account(CharacterClass.SIGNATURE, line);
    return Signatory.builder().unit(line.text()).span(line.span()).build();
  }

  static Signatory sign(Context context, Line line, Line next) {
    LocalDate date = Dates.whole(next.folded()).orElseThrow();
    context.account(CharacterClass.SIGNATURE, line);
    context.account(CharacterClass.SIGNATURE, next);
    Span span = line.span().union(next.span());
    return Signatory.builder().unit(line.text()).signedOn(date).span(span).build();
  }
}

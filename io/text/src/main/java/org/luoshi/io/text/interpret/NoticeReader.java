package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Statement;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.plan.Instruction;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Lexicon;

/**
 * Reads the part of a notice that stands before its lists: addressees, preamble, instructions,
 * attachments, signature.
 */
final class NoticeReader {

  private static final Lexicon ATTACHED = Lexicon.of("附件", "附:");

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

    /** Returns the same with attachments that are named below the lists. */
    Notice attaching(List<Part> below) {
      List<Part> all = new ArrayList<>(attachments);
      all.addAll(below);
      return new Notice(addressees, preamble, instructions, all, signatory);
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
      int date = Signatures.dateAt(lines, i);
      if (date > i) {
        signatory = Optional.of(Signatures.sign(context, lines.subList(i, date + 1)));
        inAttachments = false;
        i = date;
      } else if (Signatures.isSignedAndDated(line)) {
        signatory = Optional.of(Signatures.sign(context, line));
        inAttachments = false;
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

  /** Reads the label of attachments, with the first of them behind it, and the others below it. */
  List<Part> readAttachments(List<Line> lines) {
    attachmentLabel(lines.get(0));
    for (Line line : lines.subList(1, lines.size())) {
      attachment(line, line.contentStart());
    }
    return attachments;
  }

  private void read(Line line, Optional<Line> next) {
    Optional<Marker> marker =
        line.marker().filter(m -> m.style() != MarkerStyle.DASH && m.style() != MarkerStyle.BARE);
    if (ATTACHED.starts(line.compact()) && BodyForm.isShort(line)) {
      attachmentLabel(line);
    } else if (inAttachments && !line.endsSentence() && Dates.whole(line.folded()).isEmpty()) {
      attachment(line, line.contentStart());
    } else if (!addressed && paragraphs.isEmpty() && Addressees.are(line, next) && isFirst(line)) {
      addressees.addAll(Addressees.names(line));
      addressed = line.endsWith(':');
      context.account(CharacterClass.ADDRESSEES, line);
    } else if (marker.isPresent()) {
      instruction(line);
    } else if (paragraphs.isEmpty()) {
      preamble(line);
    } else {
      continueInstruction(line);
    }
  }

  /** Whether nothing but addressees stands above a line, or the line names only units. */
  private boolean isFirst(Line line) {
    return preamble.isEmpty() || Addressees.areUnits(line);
  }

  private void attachmentLabel(Line line) {
    if (signatory.isPresent()) {
      context.account(CharacterClass.ATTACHMENT, line);
      return; // of what is attached itself
    }
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

  /** Takes a paragraph, or the next line of a title in marks that are still open. */
  private void preamble(Line line) {
    int last = preamble.size() - 1;
    Optional<Statement> above =
        last >= 0 && isOpen(preamble.get(last))
            ? Optional.of(preamble.remove(last))
            : Optional.empty();
    preamble.add(
        Statement.builder()
            .text(above.map(a -> a.text() + "\n").orElse("") + line.text())
            .span(above.flatMap(Statement::span).map(line.span()::union).orElse(line.span()))
            .build());
    context.account(kind(CharacterClass.PREAMBLE, line), line);
  }

  /** What the characters of a paragraph are: a day alone on a line is that of a signature. */
  static CharacterClass kind(CharacterClass paragraph, Line line) {
    return Dates.whole(line.folded()).isPresent() ? CharacterClass.SIGNATURE : paragraph;
  }

  private static boolean isOpen(Statement statement) {
    String text = statement.text();
    return text.length() <= Titles.MAX_LENGTH && text.lastIndexOf('《') > text.lastIndexOf('》');
  }

  private void instruction(Line line) {
    paragraphs.add(new ArrayList<>(List.of(line)));
    context.account(CharacterClass.INSTRUCTION, line);
  }

  private void continueInstruction(Line line) {
    paragraphs.get(paragraphs.size() - 1).add(line);
    context.account(kind(CharacterClass.INSTRUCTION, line), line);
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
}

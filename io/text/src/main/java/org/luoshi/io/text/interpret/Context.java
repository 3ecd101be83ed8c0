package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.source.Accounting;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/** What one interpretation collects: findings and the account of characters. Used by one thread. */
final class Context {

  private final SourceDocument source;
  private final Accounting.Builder account = Accounting.builder();
  private final List<Finding> findings = new ArrayList<>();

  /** Lines of pages that stand in paragraphs. */
  private final NavigableSet<Span> passedOver = new TreeSet<>();

  private Line asked; // the last one about who leads

  Context(SourceDocument source) {
    this.source = source;
  }

  SourceDocument source() {
    return source;
  }

  /** Keeps a line of a page out of the paragraph that it stands in. */
  void passOver(Span line) {
    passedOver.add(line);
    account.add(CharacterClass.BOILERPLATE, line);
  }

  void account(CharacterClass kind, Span span) {
    if (passedOver.isEmpty()) {
      account.add(kind, span);
      return;
    }
    int from = span.start();
    for (Span line : passedOver.subSet(span, Span.of(span.end(), span.end()))) {
      account.add(kind, Span.of(from, line.start()));
      from = line.end();
    }
    account.add(kind, Span.of(from, span.end()));
  }

  void account(CharacterClass kind, Line line) {
    account(kind, line, 0, line.length());
  }

  void account(CharacterClass kind, Line line, int from, int to) {
    if (from < to && line.holdsPages()) {
      line.spans(from, to).forEach(span -> account(kind, span));
    } else if (from < to) {
      account(kind, line.span(from, to));
    }
  }

  /**
   * Returns the conventions of who leads that a line states, unless the last question was about the
   * same line: they hold from the first item on that stands on it.
   */
  List<Conventions> newlyStated(Line line) {
    if (line == asked) {
      return List.of();
    }
    asked = line;
    return Conventions.in(line.folded());
  }

  void find(FindingKind kind, String path, Span span, Object... arguments) {
    findings.add(kind.at(path, Optional.of(location(span)), arguments));
  }

  void find(FindingKind kind, String path, Object... arguments) {
    findings.add(kind.at(path, Optional.empty(), arguments));
  }

  List<Finding> findings() {
    return findings;
  }

  Accounting accounting() {
    return account.build(source);
  }

  private SourceLocation location(Span span) {
    String words = Characters.strip(source.text(span));
    return SourceLocation.of(
        source.name(), source.line(span.start()), span.start(), span.end(), words);
  }
}

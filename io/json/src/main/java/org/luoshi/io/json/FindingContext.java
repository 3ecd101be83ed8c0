package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/** Gathers problems as findings, so that the rest can be read. */
final class FindingContext extends ReadContext {

  private static final int LONGEST_ARGUMENT = 200;
  private static final int MOST_FINDINGS = 10_000;

  private final JsonText text;
  private final boolean lenient;
  private final List<Finding> findings = new ArrayList<>();

  FindingContext(JsonText text, boolean lenient, Pool pool) {
    super(pool);
    this.text = text;
    this.lenient = lenient;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Tells a problem of a stretch of the text, counted in chars. */
  void report(FindingKind kind, int from, int to, Object... arguments) {
    findings.add(finding(kind, "", from, to, arguments));
  }

  private void add(Finding finding) throws StreamConstraintsException {
    if (findings.size() == MOST_FINDINGS) {
      throw new StreamConstraintsException("more than " + MOST_FINDINGS + " problems");
    }
    findings.add(finding);
  }

  /** Tells that there is no value at all; returns null. */
  <T> T reportNothing() {
    report(JsonFindings.SYNTAX, 0, 0, "no content");
    return null;
  }

  /** Tells what stopped the reading. */
  void report(JsonParser in, JsonProcessingException problem) {
    FindingKind kind =
        problem instanceof StreamConstraintsException ? JsonFindings.LIMIT : JsonFindings.SYNTAX;
    JsonLocation place =
        problem.getLocation() == null ? in.currentLocation() : problem.getLocation();
    int from = (int) place.getCharOffset();
    findings.add(finding(kind, path(in), from, from + 20, problem.getOriginalMessage()));
  }

  @Override
  void report(FindingKind kind, JsonParser in, Object... arguments) throws IOException {
    add(finding(kind, in, arguments));
  }

  @Override
  long position(JsonParser in) {
    return in.currentTokenLocation().getCharOffset();
  }

  @Override
  void reportObject(FindingKind kind, JsonParser in, long start, Object... arguments)
      throws StreamConstraintsException {
    int end = (int) in.currentLocation().getCharOffset();
    add(finding(kind, path(in), (int) start, end, arguments));
  }

  @Override
  void unknownMember(JsonParser in, Shape shape) throws IOException {
    add(tolerated(finding(JsonFindings.UNKNOWN_MEMBER, in, in.currentName())));
    in.nextToken();
    in.skipChildren();
  }

  @Override
  void unknownWord(JsonParser in, boolean required, String word, Collection<String> known)
      throws IOException {
    Finding finding = finding(JsonFindings.UNKNOWN_WORD, in, word, String.join(", ", known));
    add(required ? finding : tolerated(finding));
  }

  @Override
  boolean takesNullAsAbsent() {
    return lenient;
  }

  private Finding tolerated(Finding finding) {
    return lenient ? finding.withSeverity(Severity.WARNING) : finding;
  }

  private Finding finding(FindingKind kind, JsonParser in, Object... arguments) throws IOException {
    if (in.hasToken(JsonToken.VALUE_STRING)) {
      in.getTextLength(); // goes to the end of the text
    }
    int from = (int) position(in);
    boolean name = in.hasToken(JsonToken.FIELD_NAME); // the parser is already beyond it
    long to = name ? from + in.currentName().length() + 2 : in.currentLocation().getCharOffset();
    return finding(kind, path(in), from, (int) to, arguments);
  }

  private Finding finding(FindingKind kind, String path, int from, int to, Object... arguments) {
    Object[] shortened =
        Stream.of(arguments).map(String::valueOf).map(FindingContext::shorten).toArray();
    return kind.at(path, Optional.of(text.location(from, to)), shortened);
  }

  private static String shorten(String argument) {
    return argument.length() <= LONGEST_ARGUMENT
        ? argument
        : argument.substring(0, LONGEST_ARGUMENT) + "…";
  }

  private static String path(JsonParser in) {
    return in.getParsingContext().pathAsPointer().toString();
  }
}

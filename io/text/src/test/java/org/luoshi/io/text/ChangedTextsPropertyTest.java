package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.luoshi.audit.Auditor;
import org.luoshi.io.Reading;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.validation.Validator;

/**
 * The invented documents with parts of them lost, doubled, moved or put from one into another: like
 * texts that were copied badly, they are read, checked and audited, and nothing throws.
 */
class ChangedTextsPropertyTest {

  private static final String SIGNS =
      "()<>、,.。;:|\t \n0123456789%-—~《》“”?一二三万亿元年月日区县市局责任单位牵头完成情况目标";
  private static final int MOST_CHANGES = 20;
  private static final int LONGEST = 4000;
  private static final Validator VALIDATOR = Validator.standard();
  private static final Auditor AUDITOR = Auditor.standard();
  private static final List<String> TEXTS = texts();

  @Property(tries = 4000)
  void readText_changedText_isReadCheckedAndAudited(@ForAll @LongRange(min = 0) long seed) {
    String text = changed(new Random(seed));

    Reading reading = Documents.readText(text);

    Accounts.assertWhole(reading);
    if (reading.document().isPresent()) {
      GovernmentDocument document = reading.document().get();
      assertNotNull(VALIDATOR.validate(document, reading.source()));
      assertNotNull(AUDITOR.audit(document, reading.source()));
    }
  }

  private static String changed(Random random) {
    String whole = any(random);
    int start = whole.length() > LONGEST ? random.nextInt(whole.length() - LONGEST) : 0;
    StringBuilder text = new StringBuilder(whole).delete(0, start);
    text.setLength(Math.min(text.length(), LONGEST));
    for (int change = random.nextInt(MOST_CHANGES) + 1; change > 0; change--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(6)) {
        case 0 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
        case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 60)));
        case 4 -> text.insert(at, piece(any(random), random));
        default -> join(text, at);
      }
    }
    return text.toString();
  }

  private static void join(StringBuilder text, int at) {
    int end = text.indexOf("\n", at);
    if (end >= 0 && text.length() > 1) {
      text.deleteCharAt(end);
    }
  }

  private static String piece(String text, Random random) {
    int at = random.nextInt(text.length());
    return text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(80)));
  }

  private static String any(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static List<String> texts() {
    try (Stream<Path> files = Files.list(folder())) {
      List<String> texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ChangedTextsPropertyTest::text)
              .toList();
      assertTrue(texts.size() > 40);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(ChangedTextsPropertyTest.class.getResource("layouts").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Documents.read(file).source().text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

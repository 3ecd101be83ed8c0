package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Catalogue;
import org.luoshi.diagnostic.FindingKind;

class CatalogueTest {

  private static final Path PAGE = Path.of("..", ".github", "rules.md");
  private static final Path CASES = Path.of("src", "test", "java", "org", "luoshi", "validation");
  private static final Pattern CODE = Pattern.compile("LS-[A-Z]+-[0-9]{3}");
  private static final List<BiFunction<String, Locale, Optional<String>>> TEXTS =
      List.of(Catalogue::message, Catalogue::reason, Catalogue::basis, Catalogue::hint);

  private static Set<String> codesOfCore() {
    return CataloguePage.kinds()
        .map(FindingKind::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void codes_ofCore_areDifferentAndInTheCatalogue() {
    assertEquals(CataloguePage.kinds().count(), codesOfCore().size());
    assertTrue(Catalogue.codes().containsAll(codesOfCore()));
  }

  @Test
  void codes_ofLibrary_haveAllTextsInBothLanguages() {
    for (String code : Catalogue.codes()) {
      for (BiFunction<String, Locale, Optional<String>> text : TEXTS) {
        String chinese = text.apply(code, Locale.CHINESE).orElse("");
        String english = text.apply(code, Locale.ENGLISH).orElse("");
        assertFalse(chinese.isBlank() || english.isBlank(), code);
        assertNotEquals(chinese, english, code);
        assertFalse(
            (chinese + english).contains("'"), () -> code + ": an apostrophe ends a pattern");
      }
    }
  }

  @Test
  void messages_inBothLanguages_mentionTheSame() {
    for (String code : Catalogue.codes()) {
      assertEquals(
          holes(Catalogue.message(code, Locale.CHINESE)),
          holes(Catalogue.message(code, Locale.ENGLISH)),
          code);
    }
  }

  private static Set<String> holes(Optional<String> message) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(message.orElseThrow())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void codes_ofCore_haveCases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      String tests =
          files
              .filter(f -> f.toString().endsWith("Test.java"))
              .map(CatalogueTest::read)
              .collect(Collectors.joining());
      Set<String> tested =
          CODE.matcher(tests).results().map(MatchResult::group).collect(Collectors.toSet());
      Set<String> untested = new TreeSet<>(codesOfCore());
      untested.removeAll(tested);
      assertEquals(Set.of(), untested);
    }
  }

  @Test
  void page_isWhatTheRulesSay() throws IOException {
    if (Boolean.getBoolean("luoshi.update")) {
      Files.writeString(PAGE, CataloguePage.markdown());
    }
    assertEquals(CataloguePage.markdown(), read(PAGE).replace("\r\n", "\n"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

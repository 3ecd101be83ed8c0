package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.io.ReadResult;
import org.luoshi.io.json.JsonRuleFiles;
import org.luoshi.io.yaml.YamlRuleFiles;
import org.luoshi.validation.Profile;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.RuleSets;
import org.luoshi.validation.Validator;
import org.luoshi.validation.declared.RuleFileReader;
import picocli.CommandLine.Option;

/** The options that say which rules are run. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A rule file of your own (规则文件), in YAML or JSON; may stand several times.")
  private List<Path> ruleFiles = List.of();

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "A profile (校验方案) that selects and grades the rules and says what does not count, in"
              + " YAML or JSON.")
  private Path profileFile;

  /** Returns the validator; empty if a file has a mistake, which is then told. */
  Optional<Validator> validator(Terminal terminal, Locale locale) throws IOException {
    RuleSets known = RuleSets.installed();
    for (Path file : ruleFiles) {
      Optional<RuleSet> rules = whole(reader(file).readRuleSet(file), file, terminal, locale);
      if (rules.isEmpty()) {
        return Optional.empty();
      }
      known = known.with(rules.get());
    }
    if (profileFile == null) {
      return Optional.of(Validator.of(known.current()));
    }
    RuleSets all = known;
    return whole(reader(profileFile).readProfile(profileFile), profileFile, terminal, locale)
        .map(profile -> validator(profile, all));
  }

  private static Validator validator(Profile profile, RuleSets known) {
    return profile.ruleSets().isEmpty()
        ? Validator.of(known.current()).withProfile(profile)
        : Validator.of(profile, known);
  }

  private static RuleFileReader reader(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") ? JsonRuleFiles.standard() : YamlRuleFiles.standard();
  }

  private static <T> Optional<T> whole(
      ReadResult<T> result, Path file, Terminal terminal, Locale locale) {
    result.findings().forEach(f -> terminal.error(FindingText.line(file, f, locale)));
    return result.isClean() ? result.value() : Optional.empty();
  }
}

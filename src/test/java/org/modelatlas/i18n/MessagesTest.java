package org.modelatlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.testing.Sources;

/** The message files say the same in both languages, and nothing that no code says. */
class MessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
  private static final Pattern QUOTED_BRACES = Pattern.compile("'[{}]+'");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.-]*)\"");
  private static final Pattern OF_HELP = Pattern.compile("\\$\\{bundle:([\\w.]+)}");
  private static final Pattern MESSAGE =
      Pattern.compile("\\bget\\(\\s*\"([a-z]\\w*\\.[\\w.]+\\w)\"");
  private static final Pattern PROBLEM =
      Pattern.compile("\\b(?:error|warning)\\(\\s*\"([a-z]\\w*\\.[\\w.]+\\w)\"");

  private final BundleFile english = BundleFile.read("messages.properties");
  private final BundleFile chinese = BundleFile.read("messages_zh_CN.properties");
  private final String code =
      String.join(
          "\n", Sources.files("src/main/java", ".java").stream().map(Sources::text).toList());

  /** A language in its own words, and the nation's name in the other language. */
  private static final Set<String> NAMES_OF_THEIR_OWN =
      Set.of("explorer.language.zh", "panel.nation.subtitle");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "cli"})
  void bothLanguagesHaveTheSameKeysOnce(String bundle) {
    var en = BundleFile.read(bundle + ".properties");
    var zh = BundleFile.read(bundle + "_zh_CN.properties");
    assertEquals(List.of(), en.twice());
    assertEquals(List.of(), zh.twice());
    assertEquals(new TreeSet<>(en.texts().keySet()), new TreeSet<>(zh.texts().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "cli"})
  void englishContainsNoChinese(String bundle) {
    var en = BundleFile.read(bundle + ".properties");
    BiPredicate<String, String> chinese =
        (key, text) -> !NAMES_OF_THEIR_OWN.contains(key) && text.codePoints().anyMatch(this::isHan);
    assertEquals(List.of(), keys(en, chinese));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "cli"})
  void theFileThatKeepsEnglishFromFallingBackToChineseIsThere(String bundle) {
    assertEquals(0, BundleFile.read(bundle + "_en.properties").texts().size());
  }

  @Test
  void noMessageIsBlank() {
    assertEquals(List.of(), keys(english, (key, text) -> text.isBlank()));
    assertEquals(List.of(), keys(chinese, (key, text) -> text.isBlank()));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    assertEquals(
        List.of(),
        keys(english, (key, text) -> !arguments(text).equals(arguments(chinese.texts().get(key)))));
  }

  @Test
  void noApostropheIsSwallowedByTheMessageFormat() {
    BiPredicate<String, String> lone =
        (key, text) -> LONE_APOSTROPHE.matcher(QUOTED_BRACES.matcher(text).replaceAll("")).find();
    assertEquals(List.of(), keys(english, lone));
    assertEquals(List.of(), keys(chinese, lone));
  }

  @Test
  void everyKeyThatTheCodeUsesExists() {
    assertEquals(List.of(), missing(found(MESSAGE)));
  }

  @Test
  void everyProblemHasASentenceAndAHint() {
    assertEquals(
        List.of(), missing(found(PROBLEM).flatMap(k -> Stream.of("problem." + k, hint(k)))));
    var sentences = english.texts().keySet().stream().filter(k -> k.startsWith("problem."));
    assertEquals(
        List.of(), missing(sentences.filter(k -> !k.endsWith(".hint")).map(k -> k + ".hint")));
  }

  /**
   * A literal that ends in a dot is the beginning of keys that the code completes; the end of a
   * problem's key is a literal of its own.
   */
  @Test
  void everyKeyIsUsed() {
    var literals = Stream.concat(found(LITERAL), found(OF_HELP)).collect(Collectors.toSet());
    assertFalse(literals.isEmpty());
    assertEquals(List.of(), keys(english, (key, text) -> !uses(literals, key)));
  }

  private static boolean uses(Set<String> literals, String key) {
    String bare = key.replaceFirst("^problem\\.", "").replaceFirst("\\.hint$", "");
    if (literals.contains(key) || literals.contains(bare)) {
      return true;
    }
    var beginnings = literals.stream().filter(l -> l.endsWith("."));
    return bare.equals(key)
        ? beginnings.anyMatch(key::startsWith)
        : beginnings.anyMatch(
            l -> bare.startsWith(l) && literals.contains(bare.substring(l.length())));
  }

  private static String hint(String problem) {
    return "problem." + problem + ".hint";
  }

  private List<String> missing(Stream<String> keys) {
    return keys.filter(key -> !english.texts().containsKey(key)).distinct().toList();
  }

  private Stream<String> found(Pattern pattern) {
    return pattern.matcher(code).results().map(match -> match.group(1));
  }

  private static List<String> keys(BundleFile file, BiPredicate<String, String> wrong) {
    assertFalse(file.texts().isEmpty());
    return file.texts().entrySet().stream()
        .filter(entry -> wrong.test(entry.getKey(), entry.getValue()))
        .map(entry -> entry.getKey())
        .toList();
  }

  private static TreeSet<String> arguments(String text) {
    return new TreeSet<>(
        ARGUMENT.matcher(text).results().map((MatchResult match) -> match.group(1)).toList());
  }

  private boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }
}

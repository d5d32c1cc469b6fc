package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.release.Release;

class AtlasCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void versionNamesTheProgramAndWhatItRunsOn() {
    assertEquals(0, run(Language.EN, "--version"));
    assertTrue(out.toString().startsWith("China Model Atlas " + Release.current().program()));
    assertTrue(out.toString().contains("Java " + Runtime.version().feature()));
    assertTrue(out.toString().contains("JavaFX " + Release.current().javafx()));
    assertEquals("", err.toString());
  }

  @Test
  void helpIsInTheSystemsLanguageUnlessAnotherIsAskedFor() {
    assertEquals(0, run(Language.ZH, "--help"));
    assertTrue(out.toString().contains("用法："), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, run(Language.ZH, "--help", "--lang", "en"));
    assertTrue(out.toString().contains("Usage:"), out.toString());
    assertFalse(out.toString().codePoints().anyMatch(Character::isIdeographic), out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nope | There is no option --nope here.",
        "nowhere | no command of this program: nowhere",
        "--lang=fr | fr is no value for --lang, which takes zh|en.",
        "--open | --open is missing, or has no value.",
        "--lang=en --lang=en | The option --lang stands twice.",
        "--lang=en | A command is missing."
      })
  void wrongUseIsOneSentenceAndWhereTheHelpIs(String line, String sentence) {
    assertEquals(2, run(Language.EN, line.split(" ")));
    assertTrue(err.toString().contains(sentence), err.toString());
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("Help: atlas --help"), err.toString());
  }

  @Test
  void wrongUseIsSaidInTheLanguageAskedFor() {
    assertEquals(2, run(Language.EN, "--nope", "--lang=zh"));
    assertTrue(err.toString().startsWith("这里没有选项 --nope。"), err.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionIsExplained(Language language) {
    HelpTextsCheck.assertComplete(AtlasCommand.commandLine(output(), language));
  }

  private int run(Language language, String... arguments) {
    return AtlasCommand.run(List.of(arguments), output(), language);
  }

  private Output output() {
    return new Output(new PrintWriter(out), new PrintWriter(err));
  }
}

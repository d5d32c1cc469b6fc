package org.modelatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.modelatlas.testing.Sources;

/** Everything that the program carries stands in NOTICE with its licence. */
class NoticeTest {

  private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");
  private static final Pattern LICENCE =
      Pattern.compile(
          "\\b(?:Apache-2\\.0|MIT|BSD-[23]-Clause|EPL-2\\.0|EDL-1\\.0|GPL-[23]\\.0\\S*|OFL-1\\.1)");

  private final List<String> notice = Sources.lines(Path.of("NOTICE"));

  @Test
  void everyLibraryIsNamedWithItsLicence() throws IOException {
    var libraries = libraries();
    assertTrue(libraries.size() > 10, "the libraries were not found: " + libraries);
    assertEquals(List.of(), libraries.stream().filter(library -> !isNamed(library)).toList());
  }

  @Test
  void everyFontIsNamedWithItsLicence() {
    var fonts = Sources.files("resources/fonts", ".ttf");
    assertTrue(!fonts.isEmpty());
    var unnamed = fonts.stream().map(f -> f.getFileName().toString()).filter(f -> !isNamed(f));
    assertEquals(List.of(), unnamed.toList());
  }

  private static List<String> libraries() throws IOException {
    try (var files = Files.walk(Path.of(System.getProperty("atlas.dir"), "lib"))) {
      return files
          .map(file -> JAR.matcher(file.getFileName().toString()))
          .filter(jar -> jar.matches() && !jar.group(1).equals("atlas"))
          .map(jar -> jar.group(1))
          .distinct()
          .toList();
    }
  }

  private boolean isNamed(String name) {
    var word = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
    return notice.stream().anyMatch(l -> word.matcher(l).find() && LICENCE.matcher(l).find());
  }
}

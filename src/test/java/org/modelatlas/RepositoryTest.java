package org.modelatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.modelatlas.testing.Sources;

/** The repository works on any computer: no file knows the one it was written on. */
class RepositoryTest {

  private static final Set<String> BINARY = Set.of("png", "ttf", "jar", "pdf", "xlsx", "gz", "zip");

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w./:*$}-])/(?:work|tmp|root|home)/\\w");

  private static final Pattern REGISTRY =
      Pattern.compile(
          "\\b(?:repo1?\\.maven(?:\\.apache)?|registry\\.npmjs|registry\\.yarnpkg|deb\\.debian"
              + "|archive\\.ubuntu|files\\.pythonhosted)\\.(?:org|com)\\b");

  @Test
  void noFileNamesAPathOfOneMachine() {
    assertEquals(List.of(), linesWith(MACHINE_PATH));
  }

  @Test
  void noFileNamesThePackageRegistryItCameFrom() {
    assertEquals(List.of(), linesWith(REGISTRY));
  }

  private static List<String> linesWith(Pattern pattern) {
    var files = Sources.files(Path.of("")).stream().filter(RepositoryTest::isText).toList();
    assertFalse(files.isEmpty());
    return files.stream()
        .flatMap(
            file ->
                Sources.lines(file).stream()
                    .filter(pattern.asPredicate())
                    .map(l -> file + ": " + l))
        .toList();
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}

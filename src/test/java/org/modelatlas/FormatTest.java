package org.modelatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelatlas.testing.Sources;

/**
 * Every Java file is as google-java-format writes it; {@code -Dformat.apply=true} rewrites them.
 */
class FormatTest {

  private static final String APPLY = "format.apply";

  @Test
  void everyJavaFileIsFormatted() throws IOException, FormatterException {
    var files = Sources.files("src", ".java");
    assertFalse(files.isEmpty());
    List<Path> others = new ArrayList<>();
    for (Path file : files) {
      String text = Sources.text(file);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (!formatted.equals(text)) {
        others.add(file);
        apply(file, formatted);
      }
    }
    assertEquals(List.of(), others, "run again with -D" + APPLY + "=true, which rewrites them");
  }

  private static void apply(Path file, String formatted) throws IOException {
    if (Boolean.getBoolean(APPLY)) {
      Files.writeString(file, formatted);
    }
  }
}

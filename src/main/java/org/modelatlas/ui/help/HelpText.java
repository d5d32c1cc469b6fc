package org.modelatlas.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LatinMarks;

/**
 * Help pages that are written by hand, below {@code resources/help}. A line that begins with a hash
 * begins a page, one with a dash is a point, any other is a paragraph; blank lines mean nothing.
 */
final class HelpText {

  private static final String TITLE = "# ";
  private static final String POINT = "- ";

  private HelpText() {}

  /** The pages of a file that the program carries. */
  static List<HelpPage> shipped(String name, Language language, String section) {
    String path = "/help/" + language.name().toLowerCase(Locale.ROOT) + "/" + name + ".md";
    try (var in = HelpText.class.getResourceAsStream(path)) {
      var bytes = Objects.requireNonNull(in, path).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return pages(language == Language.EN ? LatinMarks.all(text) : text, section);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The pages of a text. */
  static List<HelpPage> pages(String text, String section) {
    var pages = new ArrayList<HelpPage>();
    for (String part : text.split("(?m)^" + TITLE)) {
      List<String> lines = part.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (!lines.isEmpty()) {
        var blocks = lines.stream().skip(1).map(HelpText::block).toList();
        pages.add(new HelpPage(section, lines.getFirst(), blocks));
      }
    }
    return List.copyOf(pages);
  }

  private static HelpBlock block(String line) {
    return line.startsWith(POINT)
        ? new HelpBlock.Point(line.substring(POINT.length()))
        : new HelpBlock.Paragraph(line);
  }
}

package org.modelatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Box;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.surface.svg.SvgSheets;
import org.modelatlas.surface.type.TypeCase;

/**
 * A briefing as one HTML page that any browser shows without a network: slides as drawings, fonts
 * and a small script in it. Its security policy allows that script and those styles, by their
 * hashes, and nothing else.
 */
final class DeckHtml {

  private final Deck deck;
  private final Messages messages;
  private final Page first;
  private final SvgSheets sheets;

  private DeckHtml(Deck deck, TypeCase types) {
    this.deck = deck;
    this.messages = Messages.of(deck.language());
    this.first = deck.slides().getFirst().pages().getFirst();
    this.sheets = new SvgSheets(types, new Box(0, 0, first.widthPt(), first.heightPt()));
  }

  /**
   * Writes it; the stream stays open.
   *
   * @param name of the file, for what is said of it
   */
  static Optional<DataProblem> write(Deck deck, TypeCase types, OutputStream out, String name)
      throws IOException {
    var page = new DeckHtml(deck, types);
    out.write(page.text().getBytes(StandardCharsets.UTF_8));
    return page.sheets.lacking(name);
  }

  private String text() throws IOException {
    String slides = slides();
    String styles = sheets.styles() + styles();
    String script = resource("page.js");
    var page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"")
        .append(deck.language().locale().toLanguageTag())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" img-src data:; font-src data:; style-src '")
        .append(hash(styles))
        .append("'; script-src '")
        .append(hash(script))
        .append("'; base-uri 'none'; form-action 'none'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"generator\" content=\"China Model Atlas\">\n<title>")
        .append(escaped(deck.title()))
        .append("</title>\n<style>")
        .append(styles)
        .append("</style>\n</head>\n<body>\n")
        .append(sheets.definitions())
        .append("\n<main>\n")
        .append(slides)
        .append("</main>\n<p id=\"tip\" hidden></p>\n<p id=\"said\" aria-live=\"polite\"></p>\n")
        .append("<script>")
        .append(script)
        .append("</script>\n</body>\n</html>\n");
    return page.toString();
  }

  private String slides() {
    var text = new StringBuilder();
    int count = deck.slides().size();
    for (int i = 0; i < count; i++) {
      PageSequence slide = deck.slides().get(i);
      String number = messages.get("story.slideNumber", i + 1, count);
      text.append("<section id=\"slide-").append(i + 1).append("\" aria-label=\"");
      text.append(escaped(number + " " + slide.title())).append("\">\n");
      text.append(
          sheets.sheet(surface -> PagePainter.paint(slide, slide.pages().getFirst(), surface)));
      text.append("\n<aside aria-label=\"").append(escaped(messages.get("deck.notes")));
      text.append("\">");
      deck.contents()
          .get(i)
          .notes()
          .lines()
          .forEach(line -> text.append("<p>").append(escaped(line)).append("</p>"));
      text.append("</aside>\n</section>\n");
    }
    return text.toString();
  }

  private String styles() throws IOException {
    return resource("page.css")
        .replace("@WIDTH@", Long.toString(Math.round(first.widthPt())))
        .replace("@HEIGHT@", Long.toString(Math.round(first.heightPt())));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DeckHtml.class.getResourceAsStream("/deck/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A text as the content of an element or of an attribute in double quotes. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

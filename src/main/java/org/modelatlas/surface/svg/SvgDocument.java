package org.modelatlas.surface.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Box;
import org.modelatlas.surface.type.TypeCase;

/**
 * An SVG file (1.1, with attributes of 2 that older readers pass over) of one sheet in true size.
 *
 * <p>The same sheet gives the same bytes.
 */
public final class SvgDocument {

  static final String FAMILY = "Noto Sans SC";

  /** The bundled family, then what systems have that is like it. */
  static final String FAMILIES =
      "'"
          + FAMILY
          + "', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei',"
          + " 'WenQuanYi Zen Hei', sans-serif";

  static final String TEXT_RULE =
      "text{font-kerning:none;font-variant-ligatures:none;white-space:pre}\n";

  private final String title;
  private final String description;
  private final Language language;
  private final Box sheet;
  private final SvgType type;
  private final SvgSurface surface;

  /**
   * An empty file.
   *
   * @param title what the picture shows
   * @param description the same in more words; may be empty
   * @param language of its text
   * @param sheet its size, the upper left corner at the origin
   */
  public SvgDocument(
      String title,
      String description,
      Language language,
      Box sheet,
      TypeCase types,
      Lettering lettering) {
    this.title = title;
    this.description = description;
    this.language = language;
    this.sheet = sheet;
    type = new SvgType(types, lettering);
    surface = new SvgSurface(type, sheet);
  }

  /** What the sheet is drawn on. */
  public SvgSurface surface() {
    return surface;
  }

  /**
   * Writes the file.
   *
   * @param file its name, for what is said of it
   * @return what a person should look at: characters that no font has
   * @throws IOException if it cannot be written
   */
  public Optional<DataProblem> write(OutputStream out, String file) throws IOException {
    var head = new Markup();
    head.raw(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    head.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    head.raw(" version=\"1.1\" width=\"").number(sheet.widthPt()).raw("pt\" height=\"");
    head.number(sheet.heightPt()).raw("pt\" viewBox=\"0 0 ").number(sheet.widthPt()).raw(" ");
    head.number(sheet.heightPt()).raw("\"");
    head.attribute("xml:lang", language.locale().toLanguageTag());
    head.attribute("font-family", FAMILIES);
    head.raw(
        " stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"graphics-document"
            + " document\">\n");
    head.raw("<title>").text(title).raw("</title>\n");
    if (!description.isEmpty()) {
      head.raw("<desc>").text(description).raw("</desc>\n");
    }
    // Places are worked out without kerning and ligatures; spaces count as they stand.
    head.raw("<style>\n").raw(type.fontFaces());
    head.raw(TEXT_RULE).raw("</style>\n");
    head.raw("<defs>\n").raw(surface.definitions()).raw("</defs>\n");
    head.raw(surface.body()).raw("</svg>\n");
    out.write(head.toString().getBytes(StandardCharsets.UTF_8));
    return type.lacking().warning(file);
  }
}

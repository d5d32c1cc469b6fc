package org.modelatlas.surface.svg;

import java.util.Optional;
import java.util.function.Consumer;
import org.modelatlas.paint.Surface;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Box;
import org.modelatlas.surface.type.TypeCase;

/** Sheets of one size that stand in one HTML page and share its fonts, patterns and ids. */
public final class SvgSheets {

  private final SvgType type;
  private final SvgSurface surface;
  private final Box sheet;

  /**
   * No sheets yet.
   *
   * @param sheet their size, the upper left corner at the origin
   */
  public SvgSheets(TypeCase types, Box sheet) {
    this.sheet = sheet;
    type = new SvgType(types, Lettering.EMBEDDED_FONTS);
    surface = new SvgSurface(type, sheet);
  }

  /**
   * One more sheet, as an element of the page.
   *
   * @param painting draws it
   */
  public String sheet(Consumer<Surface> painting) {
    int before = surface.bodyLength();
    painting.accept(surface);
    var element = new Markup();
    element.raw("<svg viewBox=\"0 0 ").number(sheet.widthPt()).raw(" ");
    element.number(sheet.heightPt()).raw("\"").attribute("font-family", SvgDocument.FAMILIES);
    element.raw(" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
    return element.raw(surface.bodySince(before)).raw("</svg>").toString();
  }

  /** What the sheets refer to, as an element that must not be hidden by {@code display: none}. */
  public String definitions() {
    return "<svg class=\"definitions\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>\n"
        + surface.definitions()
        + "</defs></svg>";
  }

  /** Style rules that bring along the fonts of all sheets that were drawn. */
  public String styles() {
    return type.fontFaces() + SvgDocument.TEXT_RULE;
  }

  /**
   * What a person should look at: characters that no font has.
   *
   * @param file the name of the page
   */
  public Optional<DataProblem> lacking(String file) {
    return type.lacking().warning(file);
  }
}

package org.modelatlas.page.setting;

import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.MapStyle;
import org.modelatlas.sheet.TextStyle;

/**
 * Inks and sizes of a page. Sizes are for A4 and grow with the scale.
 *
 * @param scale 1 for A4 and Letter
 * @param map inks of the maps
 * @param text ink of texts
 * @param faint ink of what is said second
 * @param accent the one colour
 * @param rule ink of the lines between parts
 * @param hairline ink of the lines between rows
 * @param wash the palest ink, behind what belongs together
 */
public record PageStyle(
    double scale, MapStyle map, Ink text, Ink faint, Ink accent, Ink rule, Ink hairline, Ink wash) {

  /** In colour. */
  public static PageStyle colour(double scale) {
    return new PageStyle(
        scale,
        MapStyle.LIGHT,
        Ink.hex("1F2933"),
        Ink.hex("5A6773"),
        Ink.hex("0F6B6B"),
        Ink.hex("9AA5B1"),
        Ink.hex("DFE3E8"),
        Ink.hex("F3F5F7"));
  }

  /** In greys that stay apart on any printer. */
  public static PageStyle grey(double scale) {
    return new PageStyle(
        scale,
        MapStyle.GREY,
        Ink.hex("000000"),
        Ink.hex("4D4D4D"),
        Ink.hex("000000"),
        Ink.hex("808080"),
        Ink.hex("C8C8C8"),
        Ink.hex("F0F0F0"));
  }

  /** A length of A4 on this page. */
  public double pt(double pt) {
    return pt * scale;
  }

  private TextStyle set(double size, boolean bold, Ink ink) {
    return new TextStyle(pt(size), bold, ink);
  }

  /** The name of the page. */
  public TextStyle title() {
    return set(25, true, text);
  }

  /** The same name in the second language. */
  public TextStyle secondTitle() {
    return set(14, false, faint);
  }

  /** Headings of parts. */
  public TextStyle heading() {
    return set(9.6, true, text);
  }

  /** What stands beside a heading. */
  public TextStyle besideHeading() {
    return set(7.6, false, faint);
  }

  /** Running text. */
  public TextStyle body() {
    return set(7.6, false, text);
  }

  /** Running text that stands out. */
  public TextStyle strong() {
    return set(7.6, true, text);
  }

  /** Terms, remarks and the second language of running text. */
  public TextStyle small() {
    return set(6.6, false, faint);
  }

  /** Footnotes. */
  public TextStyle note() {
    return set(5.4, false, faint);
  }

  /** Figures in large type. */
  public TextStyle figure() {
    return set(18, true, text);
  }

  /** Words in the place of a large figure. */
  public TextStyle noFigure() {
    return set(11, false, faint);
  }

  /** The mark of a footnote beside a text of a size. */
  public TextStyle reference(TextStyle beside) {
    return new TextStyle(Math.min(beside.sizePt(), pt(6.4)), false, accent);
  }

  /** The line between parts. */
  public Stroke ruleLine() {
    return Stroke.of(rule, pt(0.6));
  }

  /** The line between rows. */
  public Stroke hairLine() {
    return Stroke.of(hairline, pt(0.5));
  }

  /** The line that begins a page. */
  public Stroke accentLine() {
    return Stroke.of(accent, pt(1.6));
  }
}

package org.modelatlas.sheet;

import java.util.Optional;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.SeriesLook;
import org.modelatlas.legend.Stroke;
import org.modelatlas.legend.Swatch;
import org.modelatlas.legend.SymbolLook;

/**
 * The map's own inks and line widths; part of the sheet, so that paper never depends on a window.
 *
 * @param paper what lies under everything
 * @param panel what lies under legend and inset
 * @param text ink of texts
 * @param faintText ink of credits and remarks
 * @param halo ink around labels
 * @param areas looks of areas
 * @param border between provinces
 * @param outline around the whole
 * @param prefectureBorder between the prefectures of a province
 * @param provinceOutline around a province whose prefectures are shown
 * @param context what lies around such a province
 * @param contextBorder borders and coasts there
 * @param hairline frames of legend and inset
 * @param boundaryLine the dashes in the South China Sea
 * @param leader from a label to its place
 * @param symbol ink of symbols
 * @param accent ink of selection and hover
 * @param series how compared regions are told apart
 */
public record MapStyle(
    Ink paper,
    Ink panel,
    Ink text,
    Ink faintText,
    Ink halo,
    AreaLook areas,
    Stroke border,
    Stroke outline,
    Stroke prefectureBorder,
    Stroke provinceOutline,
    Fill context,
    Stroke contextBorder,
    Stroke hairline,
    Stroke boundaryLine,
    Stroke leader,
    Ink symbol,
    Ink accent,
    SeriesLook series) {

  private static final double AREAS_OVER_BASEMAP = 0.6;
  private static final double INNER_OPACITY = 0.6;
  private static final double INNER_WIDTH_PT = 0.5;
  private static final double GRATICULE_OPACITY = 0.45;
  private static final double GRATICULE_WIDTH_PT = 0.5;
  private static final double LARGEST_CIRCLE_PT = 28;
  private static final double CIRCLE_OPACITY = 0.78;
  private static final double CIRCLE_EDGE_PT = 0.9;
  private static final double ZERO_RADIUS_PT = 2.4;

  /** Luminance up to which letters are light. */
  private static final double DARK_GROUND = 0.24;

  /** On light paper. */
  public static final MapStyle LIGHT =
      new MapStyle(
          Ink.hex("F7F8FA"),
          Ink.hex("FFFFFF").at(0.94),
          Ink.hex("1F2933"),
          Ink.hex("5A6773"),
          Ink.hex("FFFFFF").at(0.85),
          AreaLook.ON_LIGHT,
          Stroke.of(Ink.hex("FFFFFF"), 0.8),
          Stroke.of(Ink.hex("4A5763"), 1.2),
          Stroke.of(Ink.hex("8A95A0"), 0.7),
          Stroke.of(Ink.hex("4A5763"), 1.5),
          new Fill.Solid(Ink.hex("EFF1F4")),
          Stroke.of(Ink.hex("CBD2D9"), 0.8),
          Stroke.of(Ink.hex("D9DEE4"), 1),
          Stroke.of(Ink.hex("4A5763"), 1.6),
          Stroke.of(Ink.hex("5A6773"), 0.7),
          Ink.hex("B5432A"),
          Ink.hex("C2410C"),
          SeriesLook.COLOURS);

  /** On dark paper. */
  public static final MapStyle DARK =
      new MapStyle(
          Ink.hex("14181D"),
          Ink.hex("1B2128").at(0.94),
          Ink.hex("E6EAEE"),
          Ink.hex("9AA5B1"),
          Ink.hex("14181D").at(0.8),
          AreaLook.ON_DARK,
          Stroke.of(Ink.hex("14181D"), 0.8),
          Stroke.of(Ink.hex("9AA5B1"), 1.2),
          Stroke.of(Ink.hex("76828E"), 0.7),
          Stroke.of(Ink.hex("B4BEC8"), 1.5),
          new Fill.Solid(Ink.hex("1C2229")),
          Stroke.of(Ink.hex("39434D"), 0.8),
          Stroke.of(Ink.hex("38424D"), 1),
          Stroke.of(Ink.hex("9AA5B1"), 1.6),
          Stroke.of(Ink.hex("9AA5B1"), 0.7),
          Ink.hex("F59E7A"),
          Ink.hex("FB923C"),
          SeriesLook.COLOURS);

  /** For a printer of greys: every look differs by lightness or by hatch. */
  public static final MapStyle GREY =
      new MapStyle(
          Ink.hex("FFFFFF"),
          Ink.hex("FFFFFF"),
          Ink.hex("000000"),
          Ink.hex("4D4D4D"),
          Ink.hex("FFFFFF").at(0.85),
          AreaLook.ON_GREY,
          Stroke.of(Ink.hex("FFFFFF"), 0.8),
          Stroke.of(Ink.hex("333333"), 1.2),
          Stroke.of(Ink.hex("7A7A7A"), 0.7),
          Stroke.of(Ink.hex("333333"), 1.5),
          new Fill.Solid(Ink.hex("F4F4F4")),
          Stroke.of(Ink.hex("BDBDBD"), 0.8),
          Stroke.of(Ink.hex("D0D0D0"), 1),
          Stroke.of(Ink.hex("333333"), 1.6),
          Stroke.of(Ink.hex("4D4D4D"), 0.7),
          Ink.hex("000000"),
          Ink.hex("000000"),
          SeriesLook.GREYS);

  /** The ink of letters on an opaque ground of any lightness. */
  Ink textOn(Ink ground) {
    boolean dark = ground.luminance() <= DARK_GROUND;
    return switch (series) {
      case COLOURS -> dark ? DARK.text : LIGHT.text;
      case GREYS -> dark ? paper : text;
    };
  }

  /** Whether it is for a printer of greys. */
  boolean isGrey() {
    return series == SeriesLook.GREYS;
  }

  /** Whether its paper is dark, so that what is pale stands out from it. */
  boolean isDark() {
    return paper.luminance() < text.luminance();
  }

  /** Borders within the regions, behind those between them. */
  Stroke innerBorder() {
    return Stroke.of(border.ink().at(INNER_OPACITY), INNER_WIDTH_PT);
  }

  /** Meridians and parallels. */
  Stroke graticule() {
    return Stroke.of(faintText.at(GRATICULE_OPACITY), GRATICULE_WIDTH_PT);
  }

  /**
   * The looks of circles in proportion to figures; in greys white ones hide no class as black do.
   */
  public SymbolLook circles() {
    Ink inside = isGrey() ? paper : symbol;
    Ink fall = areas.change().colour(1, 0, false);
    Stroke ring = Stroke.of(symbol, CIRCLE_EDGE_PT);
    return new SymbolLook(
        LARGEST_CIRCLE_PT,
        new Fill.Solid(inside.at(CIRCLE_OPACITY)),
        new Fill.Solid(fall.at(CIRCLE_OPACITY)),
        isGrey() ? ring : Stroke.of(halo.at(1), CIRCLE_EDGE_PT),
        new Fill.Solid(inside.at(CIRCLE_OPACITY).over(panel.at(1))),
        new Swatch.Disc(ZERO_RADIUS_PT, Optional.of(new Fill.Solid(halo.at(1))), ring),
        areas.land());
  }

  /** The same style for a map that lies over another: areas let nearly half of it through. */
  public MapStyle overBasemap() {
    return new MapStyle(
        paper,
        panel,
        text,
        faintText,
        halo,
        areas.at(AREAS_OVER_BASEMAP),
        border,
        outline,
        prefectureBorder,
        provinceOutline,
        context.at(AREAS_OVER_BASEMAP),
        contextBorder,
        hairline,
        boundaryLine,
        leader,
        symbol,
        accent,
        series);
  }
}

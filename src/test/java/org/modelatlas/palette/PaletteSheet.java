package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapStyle;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.TextStyle;

/** Every shipped palette at five and nine classes with its facts, as the program draws colours. */
final class PaletteSheet {

  static final int WIDTH_PT = 980;
  private static final double ROW_PT = 24;
  private static final double MARGIN_PT = 24;
  private static final double SWATCH_PT = 22;
  private static final double FACT_PT = 34;
  private static final double[] BLOCKS = {190, 520};
  private static final int[] CLASSES = {5, 9};
  private static final List<String> SIGHTS =
      List.of("normal", "protan", "deutan", "tritan", "grey");

  private final Paper paper;
  private final MapStyle style;
  private final List<Mark> marks = new ArrayList<>();
  private double y = MARGIN_PT;

  PaletteSheet(Paper paper) {
    this.paper = paper;
    this.style = paper == Paper.LIGHT ? MapStyle.LIGHT : MapStyle.DARK;
    for (Kind kind : Kind.values()) {
      heading(kind);
      Palettes.of(kind).forEach(this::row);
      y += ROW_PT / 2;
    }
    bivariate();
    marks.addFirst(
        new Mark.Rectangle(
            new Box(0, 0, WIDTH_PT, heightPt()),
            Optional.of(new Fill.Solid(style.paper())),
            Optional.empty()));
  }

  List<Mark> marks() {
    return marks;
  }

  int heightPt() {
    return (int) Math.ceil(y + MARGIN_PT);
  }

  private void heading(Kind kind) {
    String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    text(name, MARGIN_PT, 13, true, style.text());
    for (int block = 0; block < BLOCKS.length; block++) {
      double x = BLOCKS[block] + CLASSES[block] * SWATCH_PT + 12;
      for (int i = 0; i < SIGHTS.size(); i++) {
        text(SIGHTS.get(i), x + i * FACT_PT, 8, false, style.faintText());
      }
    }
    y += ROW_PT;
  }

  private void row(Palette palette) {
    text(palette.name().en(), MARGIN_PT, 10, false, style.text());
    for (int block = 0; block < BLOCKS.length; block++) {
      int classes = Math.min(CLASSES[block], palette.maxClasses());
      List<Ink> colours = palette.colours(paper, classes);
      for (int i = 0; i < classes; i++) {
        swatch(BLOCKS[block] + i * SWATCH_PT, colours.get(i));
      }
      double x = BLOCKS[block] + CLASSES[block] * SWATCH_PT + 12;
      facts(palette.facts(paper, classes), x);
    }
    y += ROW_PT;
  }

  private void facts(ColourFacts facts, double x) {
    Set<Sight> failing = facts.failing();
    for (Sight sight : Sight.values()) {
      boolean fails = failing.contains(sight);
      Ink ink = fails ? style.symbol() : style.text();
      String number = "%.1f".formatted(facts.smallest().get(sight));
      text(number, x + sight.ordinal() * FACT_PT, 9, fails, ink);
    }
    text(PaletteFactsDoc.mark(facts), x + SIGHTS.size() * FACT_PT, 9, true, style.text());
  }

  private void bivariate() {
    text("Two variables", MARGIN_PT, 13, true, style.text());
    y += ROW_PT;
    for (BivariatePalette palette : BivariatePalette.all()) {
      double top = y;
      text(palette.name().en(), MARGIN_PT, 10, false, style.text());
      facts(palette.facts(paper), BLOCKS[0] + CLASSES[0] * SWATCH_PT + 12);
      for (int row = 2; row >= 0; row--) {
        for (int x = 0; x < 3; x++) {
          swatch(BLOCKS[0] + x * SWATCH_PT, palette.cell(paper, x, row));
        }
        y += SWATCH_PT;
      }
      y = top + 3 * SWATCH_PT + ROW_PT / 2;
    }
  }

  private void swatch(double x, Ink ink) {
    var box = new Box(x, y - SWATCH_PT / 2, SWATCH_PT, SWATCH_PT);
    marks.add(
        new Mark.Rectangle(box, Optional.of(new Fill.Solid(ink)), Optional.of(style.border())));
  }

  private void text(String text, double x, double size, boolean bold, Ink ink) {
    if (!text.isEmpty()) {
      marks.add(
          new Mark.Text(text, x, y + size / 3, new TextStyle(size, bold, ink), Optional.empty()));
    }
  }
}

package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.LegendKey;
import org.modelatlas.legend.Swatch;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapTerms;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Placement;
import org.modelatlas.sheet.Role;

/** The legends of a map on a slide, as a column or as lines. */
final class SlideLegend {

  private static final double TEXT_PT = 13;
  private static final double PATCH_WIDTH_PT = 22;
  private static final double PATCH_HEIGHT_PT = 12;
  private static final double GAP_PT = 6;
  private static final double ROW_GAP_PT = 1;
  private static final double ENTRY_GAP_PT = 16;

  private final Typesetter setter;
  private final Messages messages;
  private final MapTerms terms;
  private final double mapScale;

  /**
   * The legends of a map.
   *
   * @param mapScale how much larger the map's symbols are than the legend's
   */
  SlideLegend(Typesetter setter, Messages messages, MapTerms terms, double mapScale) {
    this.setter = setter;
    this.messages = messages;
    this.terms = terms;
    this.mapScale = mapScale;
  }

  /** One entry below the other; no text is wider than asked for. */
  Piece column(double widestPt) {
    var legends = new ArrayList<Piece>();
    for (Legend legend : terms.legends()) {
      var rows = new ArrayList<>(title(legend, widestPt));
      legend.key().ifPresent(key -> rows.add(key(key)));
      legend.entries().forEach(entry -> rows.add(entry(entry, widestPt)));
      rows.addAll(note(legend, widestPt));
      legends.add(named(Piece.stack(ROW_GAP_PT, rows), legend, legends.size()));
    }
    return Piece.stack(GAP_PT, legends);
  }

  /** Entries one after the other in lines of a width. */
  Piece lines(double widthPt) {
    var legends = new ArrayList<Piece>();
    for (Legend legend : terms.legends()) {
      var parts = new ArrayList<>(title(legend, widthPt));
      legend.key().ifPresent(key -> parts.add(key(key)));
      legend.entries().forEach(entry -> parts.add(entry(entry, widthPt)));
      parts.addAll(note(legend, widthPt));
      legends.add(named(lines(parts, widthPt), legend, legends.size()));
    }
    return Piece.stack(GAP_PT, legends);
  }

  private static Piece lines(List<Piece> parts, double widthPt) {
    var lines = new ArrayList<Piece>();
    Piece line = Piece.NONE;
    for (Piece part : parts) {
      double x = line.isEmpty() ? 0 : line.widthPt() + ENTRY_GAP_PT;
      boolean full = x > 0 && x + part.widthPt() > widthPt;
      if (full) {
        lines.add(line);
      }
      line = full ? part : line.centredBeside(x, part);
    }
    lines.add(line);
    return Piece.stack(ROW_GAP_PT, lines);
  }

  private Piece named(Piece piece, Legend legend, int index) {
    String said = String.join(messages.get("list.separator"), legend.alternative());
    return piece.as(Role.LEGEND, "legend-" + (index + 1), legend.title(), said);
  }

  /** Left out where the caption of the map says it. */
  private List<Piece> title(Legend legend, double widestPt) {
    boolean said = terms.legends().size() == 1 && legend.title().startsWith(terms.title());
    return said
        ? List.of()
        : List.of(text(new Run.Words(legend.title(), SlideLook.strong(TEXT_PT)), widestPt));
  }

  private Piece key(LegendKey key) {
    return setter.key(key, SlideLook.plain(TEXT_PT), SlideLook.hairline(), mapScale);
  }

  private List<Piece> note(Legend legend, double widestPt) {
    return legend.note().isEmpty()
        ? List.of()
        : List.of(text(new Run.Words(legend.note(), SlideLook.plain(TEXT_PT)), widestPt));
  }

  private Piece text(Run run, double widestPt) {
    Piece line = setter.line(run);
    return line.widthPt() <= widestPt ? line : setter.lines(List.of(run), widestPt);
  }

  private Piece entry(Legend.Entry entry, double widestPt) {
    Piece swatch = swatch(entry.swatch());
    double left = swatch.widthPt() + GAP_PT;
    var words = new Run.Words(entry.text(), SlideLook.plain(TEXT_PT));
    return swatch.centredBeside(left, text(words, widestPt - left));
  }

  private Piece swatch(Swatch swatch) {
    return switch (swatch) {
      case Swatch.Patch(var fill) -> {
        var box = new Box(0, 0, PATCH_WIDTH_PT, PATCH_HEIGHT_PT);
        var patch = new Mark.Rectangle(box, Optional.of(fill), Optional.of(SlideLook.hairline()));
        yield new Piece(PATCH_WIDTH_PT, PATCH_HEIGHT_PT, List.of(patch));
      }
      case Swatch.Disc disc -> {
        double side = Math.max(2 * disc.radiusPt(), PATCH_WIDTH_PT / mapScale);
        var circle =
            new Mark.Circle(
                side / 2,
                Math.max(disc.radiusPt(), PATCH_HEIGHT_PT / mapScale / 2),
                disc.radiusPt(),
                disc.fill(),
                Optional.of(disc.stroke()));
        double height = Math.max(2 * disc.radiusPt() * mapScale, PATCH_HEIGHT_PT);
        List<Mark> marks = new Placement(mapScale, 0, 0).marks(List.of(circle));
        yield new Piece(side * mapScale, height, marks);
      }
    };
  }
}

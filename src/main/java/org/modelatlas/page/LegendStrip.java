package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.LegendKey;
import org.modelatlas.legend.Swatch;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Placement;
import org.modelatlas.sheet.Role;

/** Legends as lines below a map, whose entries follow each other like words. */
final class LegendStrip {

  private static final double PATCH_WIDTH_PT = 14;
  private static final double PATCH_HEIGHT_PT = 7;

  private final Desk desk;
  private final double mapScale;

  /**
   * A strip.
   *
   * @param mapScale how much smaller the map's symbols are than the legend's
   */
  LegendStrip(Desk desk, double mapScale) {
    this.desk = desk;
    this.mapScale = mapScale;
  }

  /** The legends of each language, in a width. */
  Piece of(List<List<Legend>> ofLanguages, double widthPt) {
    var pieces = new ArrayList<Piece>();
    List<Legend> first = ofLanguages.getFirst();
    for (int i = 0; i < first.size(); i++) {
      int index = i;
      pieces.add(
          legend(
              ofLanguages.stream().map(all -> all.get(index)).toList(),
              "legend-" + (i + 1),
              widthPt));
    }
    Piece all = Piece.stack(desk.style().pt(2), pieces);
    return new Piece(widthPt, all.heightPt(), all.marks());
  }

  private Piece legend(List<Legend> languages, String id, double widthPt) {
    var style = desk.style();
    Words title = Words.of(languages.stream().map(Legend::title).toList());
    var parts = new ArrayList<Piece>();
    parts.add(narrowed(List.of(new Run.Words(title.joined("  "), style.small())), widthPt));
    languages.forEach(l -> l.key().ifPresent(key -> parts.add(key(key))));
    for (int i = 0; i < languages.getFirst().entries().size(); i++) {
      int index = i;
      parts.add(entry(languages.stream().map(l -> l.entries().get(index)).toList(), widthPt));
    }
    for (Legend legend : languages) {
      if (!legend.note().isEmpty()) {
        parts.add(narrowed(List.of(new Run.Words(legend.note(), style.small())), widthPt));
      }
    }
    Piece lines = lines(parts, widthPt);
    String said =
        String.join(desk.voice().main().get("list.separator"), languages.getFirst().alternative());
    return lines.as(Role.LEGEND, id, title.first(), said);
  }

  private Piece key(LegendKey key) {
    var style = desk.style();
    return desk.setter().key(key, style.small(), style.hairLine(), mapScale);
  }

  /** A text on one line, or on several if it is wider than asked for. */
  private Piece narrowed(List<Run> runs, double widthPt) {
    Piece line = desk.setter().line(runs.toArray(Run[]::new));
    return line.widthPt() <= widthPt ? line : desk.setter().lines(runs, widthPt);
  }

  /** Parts one after the other, in as many lines as they need. */
  private Piece lines(List<Piece> parts, double widthPt) {
    var style = desk.style();
    var lines = new ArrayList<Piece>();
    Piece line = Piece.NONE;
    for (Piece part : parts) {
      double x = line.isEmpty() ? 0 : line.widthPt() + style.pt(8);
      if (x > 0 && x + part.widthPt() > widthPt) {
        lines.add(line);
        line = part;
      } else {
        line = line.centredBeside(x, part);
      }
    }
    lines.add(line);
    Piece all = Piece.stack(style.pt(1), lines);
    return new Piece(widthPt, all.heightPt(), all.marks());
  }

  private Piece entry(List<Legend.Entry> languages, double widthPt) {
    var style = desk.style();
    Legend.Entry entry = languages.getFirst();
    Words words = Words.of(languages.stream().map(Legend.Entry::text).toList());
    var runs = new ArrayList<Run>();
    runs.add(new Run.Words(words.joined(" "), style.body()));
    entry.count().ifPresent(count -> runs.add(new Run.Words(" (" + count + ")", style.small())));
    Piece swatch = swatch(entry.swatch(), style.body().sizePt());
    Piece text = narrowed(runs, widthPt - swatch.widthPt() - style.pt(3));
    return swatch.centredBeside(swatch.widthPt() + style.pt(3), text);
  }

  private Piece swatch(Swatch swatch, double letterPt) {
    var style = desk.style();
    return switch (swatch) {
      case Swatch.Patch(var fill) -> {
        double width = style.pt(PATCH_WIDTH_PT);
        double height = style.pt(PATCH_HEIGHT_PT);
        var box = new Box(0, 0, width, height);
        yield new Piece(
            width,
            height,
            List.of(new Mark.Rectangle(box, Optional.of(fill), Optional.of(style.hairLine()))));
      }
      case Swatch.Disc disc -> {
        double radius = disc.radiusPt() * mapScale;
        double side = Math.max(2 * radius, letterPt * 0.7);
        var circle =
            new Mark.Circle(
                side / mapScale / 2,
                side / mapScale / 2,
                disc.radiusPt(),
                disc.fill(),
                Optional.of(disc.stroke()));
        yield new Piece(side, side, new Placement(mapScale, 0, 0).marks(List.of(circle)));
      }
    };
  }
}

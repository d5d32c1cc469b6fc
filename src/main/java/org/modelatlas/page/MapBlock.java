package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFigure;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapTerms;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Placement;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;
import org.modelatlas.workspace.Appearance;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** A map with its caption above and its legend and scale bar below. */
final class MapBlock {

  /** Letters of maps are made for screens, where they are larger. */
  private static final double SCALE = 0.6;

  private static final double[] SIDES_PT = {98, 132, 160};
  private static final double BAR_SLACK_PT = 6;
  private static final double GAP_PT = 4;
  private static final double BAR_PT = 14;

  private final Desk desk;
  private final SheetComposer composer;
  private final MapGeometry geometry;
  private final Focus focus;

  MapBlock(Desk desk, SheetComposer composer, MapGeometry geometry, Focus focus) {
    this.desk = desk;
    this.composer = composer;
    this.geometry = geometry;
    this.focus = focus;
  }

  /** The sources that the caption names. */
  List<String> sourceIds() {
    return terms(desk.voice().main(), new Box(0, 0, 400, 400)).sourceIds();
  }

  /**
   * The block in a box, as items of the page.
   *
   * @return in reading order: caption, map, legend, scale bar
   */
  List<PageItem> in(Box box) {
    double scale = SCALE * desk.style().scale();
    var whole = new Box(0, 0, box.widthPt() / scale, box.heightPt() / scale);
    List<MapTerms> terms = desk.voice().all().stream().map(m -> terms(m, whole)).toList();
    Piece caption = caption(terms, box.widthPt());
    double gap = desk.style().pt(GAP_PT);
    double top = caption.heightPt() + gap;
    var room = new Box(box.xPt(), box.yPt() + top, box.widthPt(), box.heightPt() - top);
    Place place = place(terms, room, scale);
    Messages main = desk.voice().main();
    MapFigure map =
        composer.figure(request(main, unscaled(place.frame(), scale)), desk.style().map());
    var items = new ArrayList<PageItem>();
    add(items, caption, box.xPt(), box.yPt());
    addMap(
        items, map, new Placement(scale, place.frame().xPt(), place.frame().yPt()), place.frame());
    add(items, place.legend(), place.legendBox().xPt(), place.legendBox().yPt());
    add(items, scaleBar(map, scale), place.legendBox().rightPt(), place.legendBox().bottomPt());
    return items;
  }

  private static Box unscaled(Box frame, double scale) {
    return new Box(0, 0, frame.widthPt() / scale, frame.heightPt() / scale);
  }

  /**
   * Where map and legend stand.
   *
   * @param frame the map
   * @param legend the legend
   * @param legendBox where the legend stands; the scale bar is in its lower right corner
   */
  private record Place(Box frame, Piece legend, Box legendBox) {}

  /** Legend below the map or beside it in one of two widths, whichever leaves the map largest. */
  private Place place(List<MapTerms> terms, Box room, double scale) {
    Place best = below(terms, room, scale);
    for (double side : SIDES_PT) {
      Place other = beside(terms, room, scale, desk.style().pt(side));
      double needed = other.legend().heightPt() + desk.style().pt(BAR_PT);
      double bar = barPt(other.frame(), scale);
      boolean fits = needed <= room.heightPt() && bar <= desk.style().pt(side + BAR_SLACK_PT);
      best = fits && metresPerPt(other.frame()) < metresPerPt(best.frame()) ? other : best;
    }
    return best;
  }

  /** The bar stands at the right of the legend, or below it where that takes less room. */
  private Place below(List<MapTerms> terms, Box room, double scale) {
    var legends = terms.stream().map(MapTerms::legends).toList();
    var strip = new LegendStrip(desk, scale);
    double gap = desk.style().pt(GAP_PT);
    double bar = desk.style().pt(BAR_PT);
    Piece narrow = strip.of(legends, room.widthPt() - widestBar(terms.getFirst(), scale));
    Piece wide = strip.of(legends, room.widthPt()).padded(0, 0, 0, bar);
    Piece legend = wide.heightPt() < narrow.heightPt() ? wide : narrow;
    double foot = Math.max(legend.heightPt(), bar);
    var frame = new Box(room.xPt(), room.yPt(), room.widthPt(), room.heightPt() - foot - gap);
    var box = new Box(room.xPt(), frame.bottomPt() + gap, room.widthPt(), foot);
    return new Place(frame, legend, box);
  }

  private Place beside(List<MapTerms> terms, Box room, double scale, double sidePt) {
    var legends = terms.stream().map(MapTerms::legends).toList();
    Piece legend = new LegendStrip(desk, scale).of(legends, sidePt);
    double gap = 2 * desk.style().pt(GAP_PT);
    var frame = new Box(room.xPt(), room.yPt(), room.widthPt() - sidePt - gap, room.heightPt());
    return new Place(
        frame, legend, new Box(frame.rightPt() + gap, room.yPt(), sidePt, room.heightPt()));
  }

  private double metresPerPt(Box frame) {
    return FrameTransform.fit(geometry.fitBoundsM(), frame).metresPerPt();
  }

  private MapTerms terms(Messages messages, Box box) {
    return composer.terms(request(messages, box), desk.style().map());
  }

  private SheetRequest request(Messages messages, Box box) {
    var question = desk.question();
    var looks = new Appearance(messages.language(), Theme.LIGHT, Presentation.MAP);
    return new SheetRequest(
        desk.atlas(),
        desk.figures(),
        geometry,
        question.answer(desk.atlas(), desk.figures()),
        new ViewState(looks, question, focus),
        messages,
        box);
  }

  private Piece caption(List<MapTerms> terms, double widthPt) {
    var style = desk.style();
    Words title = Words.of(terms.stream().map(MapTerms::title).toList());
    Words under = Words.of(terms.stream().map(MapTerms::subtitle).toList());
    var first = terms.getFirst();
    return Piece.stack(
        0,
        List.of(
            desk.setter()
                .lines(
                    desk.runs(title, style.heading(), style.besideHeading(), first.sourceIds()),
                    widthPt)
                .as(Role.HEADING_2),
            desk.paragraph(under, widthPt, style.small(), style.small())));
  }

  /** The bar, its lower right corner at the origin. */
  private Piece scaleBar(MapFigure map, double scale) {
    Mark.Group bar = map.scaleBar();
    double width = rightEnd(bar);
    var placed = new Placement(scale, -width * scale, -desk.style().pt(2.5)).group(bar);
    return new Piece(0, 0, List.of(placed));
  }

  private double rightEnd(Mark.Group bar) {
    double right = 0;
    for (Mark mark : bar.marks()) {
      if (mark instanceof Mark.Text t) {
        right = Math.max(right, t.xPt() + desk.setter().widthPt(t.text(), t.style()));
      }
    }
    return right;
  }

  /** How wide the bar can be at any scale. */
  private double widestBar(MapTerms map, double scale) {
    double line = map.scaleBar().marks().stream().mapToDouble(MapBlock::length).sum();
    return (rightEnd(map.scaleBar()) - line + MapFigure.WIDEST_BAR_PT) * scale + desk.style().pt(4);
  }

  private static double length(Mark mark) {
    return mark instanceof Mark.Line l ? l.xyPt()[4] - l.xyPt()[2] : 0;
  }

  /** How wide the bar of a map in a frame is, with what stands beside it. */
  private double barPt(Box frame, double scale) {
    var request = request(desk.voice().main(), unscaled(frame, scale));
    return rightEnd(composer.scaleBar(request, desk.style().map())) * scale;
  }

  private void addMap(List<PageItem> items, MapFigure map, Placement place, Box frame) {
    items.add(new PageItem.Map(place.frame(map.main())));
    map.insets().forEach(inset -> items.add(new PageItem.Map(place.frame(inset))));
    var over = new ArrayList<Mark>(place.marks(map.over()));
    map.insets().forEach(inset -> over.add(rim(place.box(inset.box()))));
    over.add(rim(frame));
    items.add(new PageItem.Marks(new Mark.Group(Role.ARTIFACT, "", "", "", over)));
  }

  private Mark rim(Box box) {
    return new Mark.Rectangle(box, Optional.empty(), Optional.of(desk.style().ruleLine()));
  }

  static void add(List<PageItem> items, Piece piece, double xPt, double yPt) {
    for (Mark mark : piece.at(xPt, yPt)) {
      items.add(
          new PageItem.Marks(
              mark instanceof Mark.Group group
                  ? group
                  : new Mark.Group(Role.ARTIFACT, "", "", "", List.of(mark))));
    }
  }
}

package org.modelatlas.ui.briefing.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.geometry.RegionIndex;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.surface.fx.RegionOutlines;

/** The outline and the figure of the region of a slide's map that is pointed at. */
final class LiveLayer {

  private static final double OFFSET_PT = 10;
  private static final double WIDEST_PT = 340;

  private final Path outline = new Path();
  private final Label card = new Label();
  private Optional<Regions> regions = Optional.empty();
  private Optional<MapFrame.Area> pointed = Optional.empty();

  /** The regions of a map and where each is. */
  private record Regions(MapFrame frame, List<MapFrame.Area> areas, RegionIndex index) {

    static Regions of(MapFrame frame) {
      List<MapFrame.Area> areas =
          frame.areas().stream().filter(area -> !area.alternative().isEmpty()).toList();
      return new Regions(
          frame, areas, new RegionIndex(areas.stream().map(MapFrame.Area::shapeM).toList()));
    }

    Optional<MapFrame.Area> at(Point2D pt) {
      if (!frame.box().contains(new Box(pt.getX(), pt.getY(), 0, 0))) {
        return Optional.empty();
      }
      PlanePoint place = frame.transform().plane(pt.getX(), pt.getY());
      int at = index.at(place.xM(), place.yM());
      return at == RegionIndex.NOWHERE ? Optional.empty() : Optional.of(areas.get(at));
    }
  }

  /** Puts itself over a slide. */
  LiveLayer(Pane over) {
    outline.getStyleClass().add("slide-outline");
    outline.setFillRule(FillRule.EVEN_ODD);
    card.getStyleClass().add("slide-card");
    card.setId("slide-card");
    card.setWrapText(true);
    card.setMaxWidth(WIDEST_PT);
    outline.setManaged(false);
    card.setManaged(false);
    outline.setMouseTransparent(true);
    card.setMouseTransparent(true);
    over.getChildren().addAll(outline, card);
    leave();
  }

  /** Another slide is shown. */
  void show(SlidePicture picture) {
    regions = picture.map().map(Regions::of);
    leave();
  }

  /** The region under a place of the slide. */
  Optional<Adcode> at(Point2D pt) {
    return regions.flatMap(r -> r.at(pt)).flatMap(area -> Adcode.find(area.id()));
  }

  /** The region that is pointed at. */
  Optional<Adcode> pointed() {
    return pointed.flatMap(area -> Adcode.find(area.id()));
  }

  /** The pointer is at a place of the slide. */
  void point(Point2D pt) {
    Optional<MapFrame.Area> area = regions.flatMap(r -> r.at(pt));
    if (area.isEmpty()) {
      leave();
    } else {
      mark(area.get());
      place(pt);
    }
  }

  /** Points at nothing. */
  void leave() {
    pointed = Optional.empty();
    outline.setVisible(false);
    card.setVisible(false);
  }

  /** Points at the next region in the order of the map, or the one before; for the keys. */
  void walk(int by) {
    regions.filter(r -> !r.areas().isEmpty()).ifPresent(r -> walk(r, by));
  }

  private void walk(Regions r, int by) {
    int count = r.areas().size();
    int here =
        IntStream.range(0, count)
            .filter(i -> pointed.filter(r.areas().get(i)::equals).isPresent())
            .findFirst()
            .orElse(by > 0 ? -1 : 0);
    MapFrame.Area area = r.areas().get(Math.floorMod(here + by, count));
    mark(area);
    FrameTransform transform = r.frame().transform();
    var bounds = area.shapeM().bounds();
    place(new Point2D(transform.xPt(bounds.centreX()), transform.yPt(bounds.centreY())));
  }

  private void mark(MapFrame.Area area) {
    if (!pointed.equals(Optional.of(area))) {
      pointed = Optional.of(area);
      outline
          .getElements()
          .setAll(RegionOutlines.of(area.shapeM(), regions.orElseThrow().frame().transform()));
      card.setText(area.alternative());
    }
    outline.setVisible(true);
    card.setVisible(true);
  }

  /** Beside the pointer, inside the map. */
  private void place(Point2D pt) {
    Box box = regions.orElseThrow().frame().box();
    card.resize(Math.min(WIDEST_PT, card.prefWidth(-1)), card.prefHeight(WIDEST_PT));
    double right = pt.getX() + OFFSET_PT;
    double x =
        right + card.getWidth() > box.rightPt() ? pt.getX() - OFFSET_PT - card.getWidth() : right;
    double below = pt.getY() + OFFSET_PT;
    double y =
        below + card.getHeight() > box.bottomPt()
            ? pt.getY() - OFFSET_PT - card.getHeight()
            : below;
    card.relocate(Math.max(OFFSET_PT, x), Math.max(OFFSET_PT, y));
  }
}

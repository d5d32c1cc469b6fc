package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.page.Page;
import org.modelatlas.page.PageItem;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TypeMetrics;

/** What someone sees on a slide: texts, and what stands over maps. */
final class SlideReading {

  /** Of letters above and below the baseline, em; less than what a line takes. */
  private static final double ABOVE_EM = 0.7;

  private static final double BELOW_EM = 0.12;
  private static final double SLACK_PT = 0.6;

  /** Islets and reefs are smaller. */
  private static final double PLAIN_PT = 6;

  private final Page page;
  private final TypeMetrics metrics;
  private final List<Mark.Text> texts = new ArrayList<>();
  private final List<Box> furniture = new ArrayList<>();
  private final List<MapFrame> mains = new ArrayList<>();

  SlideReading(Page page, TypeMetrics metrics) {
    this.page = page;
    this.metrics = metrics;
    for (PageItem item : page.items()) {
      switch (item) {
        case PageItem.Marks(var group) -> read(group);
        case PageItem.Map(var frame) -> {
          frame.marks().forEach(this::read);
          if (frame.role() == Role.INSET) {
            furniture.add(frame.box());
          } else {
            mains.add(frame);
          }
        }
      }
    }
  }

  private void read(Mark mark) {
    switch (mark) {
      case Mark.Text text -> texts.add(text);
      case Mark.Group group -> {
        if (group.role() == Role.LEGEND || group.role() == Role.SCALE_BAR) {
          boxes(group).reduce(SlideReading::around).ifPresent(furniture::add);
        }
        group.marks().forEach(this::read);
      }
      default -> {}
    }
  }

  private Stream<Box> boxes(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> Stream.of(box(text));
      case Mark.Rectangle r -> Stream.of(r.box());
      case Mark.Image i -> Stream.of(i.box());
      case Mark.Circle c ->
          Stream.of(
              new Box(
                  c.xPt() - c.radiusPt(),
                  c.yPt() - c.radiusPt(),
                  2 * c.radiusPt(),
                  2 * c.radiusPt()));
      case Mark.Line l -> Stream.of(new Box(l.xyPt()[0], l.xyPt()[1], 0, 0));
      case Mark.Polygon p -> Stream.of(Box.around(p.xyPt()));
      case Mark.Group group -> group.marks().stream().flatMap(this::boxes);
    };
  }

  private static Box around(Box a, Box b) {
    double left = Math.min(a.xPt(), b.xPt());
    double top = Math.min(a.yPt(), b.yPt());
    double right = Math.max(a.rightPt(), b.rightPt());
    return new Box(left, top, right - left, Math.max(a.bottomPt(), b.bottomPt()) - top);
  }

  private Box box(Mark.Text text) {
    double size = text.style().sizePt();
    return new Box(
        text.xPt(),
        text.baselinePt() - ABOVE_EM * size,
        metrics.widthPt(text.text(), text.style()),
        (ABOVE_EM + BELOW_EM) * size);
  }

  /** Everything that is said, in drawing order. */
  List<Mark.Text> texts() {
    return List.copyOf(texts);
  }

  List<String> smallerThan(double sizePt) {
    return texts.stream()
        .filter(text -> text.style().sizePt() < sizePt - 1e-9)
        .map(text -> text.text() + " " + text.style().sizePt())
        .toList();
  }

  List<String> outside() {
    var slide = new Box(0, 0, page.widthPt(), page.heightPt());
    return texts.stream()
        .filter(text -> !text.text().isBlank() && !slide.contains(box(text)))
        .map(Mark.Text::text)
        .toList();
  }

  /** Texts over texts, legends and scale bars over insets. */
  List<String> overlapping() {
    var found = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      Box box = box(texts.get(i)).inset(SLACK_PT);
      for (int j = i + 1; j < texts.size(); j++) {
        if (box.overlaps(box(texts.get(j)))) {
          found.add(texts.get(i).text() + " / " + texts.get(j).text());
        }
      }
    }
    for (int i = 0; i < furniture.size(); i++) {
      for (int j = i + 1; j < furniture.size(); j++) {
        if (furniture.get(i).inset(SLACK_PT).overlaps(furniture.get(j))) {
          found.add(furniture.get(i) + " / " + furniture.get(j));
        }
      }
    }
    return found;
  }

  /** What stands over a region of the map of the nation. */
  List<String> overLand() {
    var found = new ArrayList<String>();
    for (MapFrame main : mains) {
      for (Box box : furniture) {
        if (box.overlaps(main.box()) && isOverLand(box, main)) {
          found.add(box.toString());
        }
      }
    }
    return found;
  }

  private static boolean isOverLand(Box box, MapFrame main) {
    double least = PLAIN_PT * main.camera().metresPerPt();
    List<Polygon> land =
        main.areas().stream()
            .flatMap(area -> area.shapeM().polygons().stream())
            .filter(polygon -> polygon.bounds().width() > least)
            .toList();
    for (double x = box.xPt(); x <= box.rightPt(); x += 2) {
      for (double y = box.yPt(); y <= box.bottomPt(); y += 2) {
        PlanePoint place = main.transform().plane(x, y);
        if (land.stream().anyMatch(polygon -> polygon.contains(place.xM(), place.yM()))) {
          return true;
        }
      }
    }
    return false;
  }
}

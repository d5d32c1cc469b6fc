package org.modelatlas.ui.scatter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.modelatlas.association.Association.Pair;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.Box;

/** A disc for each province, in the look that it has on the map, and names where they fit. */
final class PlotPoints {

  private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double RADIUS_EM = 0.42;
  private static final double GROWN = 1.5;
  private static final double REACH_PX = 4;

  private final Map<Adcode, Circle> discs = new LinkedHashMap<>();
  private final Map<Adcode, Text> names = new HashMap<>();
  private List<Pair> pairs = List.of();
  private double radius;

  /**
   * What stands out.
   *
   * @param brushed the provinces that are picked out; of none, all are
   * @param hovered the one under the pointer
   * @param selected the selected one
   */
  record Marked(Set<Adcode> brushed, Optional<Adcode> hovered, Optional<Adcode> selected) {
    boolean fades(Adcode region) {
      return !brushed.isEmpty() && !brushed.contains(region);
    }
  }

  /** Takes the points of another plot. */
  void show(Scatter scatter, ScatterWords words) {
    discs.clear();
    names.clear();
    pairs = scatter.pairs();
    for (Pair pair : pairs) {
      discs.put(pair.region(), disc(pair.region(), scatter.looks().get(pair.region())));
      names.put(pair.region(), name(words.shortName(pair.region())));
    }
  }

  /** A hatch is too coarse for a disc: its line makes a ring. */
  private static Circle disc(Adcode region, @Nullable Fill look) {
    var disc = new Circle();
    disc.setId("scatter-point-" + region.code());
    disc.getStyleClass().add("scatter-disc");
    switch (look) {
      case Fill.Solid(Ink ink) -> disc.setFill(colour(ink));
      case Fill.Hatch hatch -> ring(disc, hatch);
      case null -> disc.setFill(Color.TRANSPARENT);
    }
    disc.setManaged(false);
    disc.setMouseTransparent(true);
    return disc;
  }

  private static void ring(Circle disc, Fill.Hatch hatch) {
    disc.setFill(colour(hatch.paper()));
    disc.getStyleClass().add("scatter-ring");
  }

  private static Color colour(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
  }

  private static Text name(String shortName) {
    var name = new Text(shortName);
    name.getStyleClass().add("scatter-name");
    name.setTextOrigin(VPos.TOP);
    name.setManaged(false);
    name.setMouseTransparent(true);
    return name;
  }

  Stream<Node> nodes() {
    return Stream.concat(names.values().stream(), discs.values().stream());
  }

  /** Puts points and names to their places; names do not leave the edge. */
  void draw(PlotArea area, Box edge, double fontPx) {
    radius = fontPx * RADIUS_EM;
    for (Pair pair : pairs) {
      Circle disc = disc(pair.region());
      disc.setCenterX(area.xOf(pair));
      disc.setCenterY(area.yOf(pair));
    }
    var places = new PointLabels(edge, radius).place(pairs.stream().map(this::named).toList());
    names.forEach(
        (region, name) -> {
          Optional<Box> place = Optional.ofNullable(places.get(region));
          name.setVisible(place.isPresent());
          place.ifPresent(box -> name.setX(box.xPt()));
          place.ifPresent(box -> name.setY(box.yPt()));
        });
  }

  private PointLabels.Named named(Pair pair) {
    Circle disc = disc(pair.region());
    var bounds = names.get(pair.region()).getLayoutBounds();
    return new PointLabels.Named(
        pair.region(), disc.getCenterX(), disc.getCenterY(), bounds.getWidth(), bounds.getHeight());
  }

  /** Lets points stand out; nothing moves. */
  void mark(Marked marked) {
    discs.forEach(
        (region, disc) -> {
          boolean hovered = marked.hovered().filter(region::equals).isPresent();
          disc.pseudoClassStateChanged(FADED, marked.fades(region));
          disc.pseudoClassStateChanged(HOVERED, hovered);
          boolean selected = marked.selected().filter(region::equals).isPresent();
          disc.pseudoClassStateChanged(SELECTED, selected);
          disc.setRadius(hovered ? radius * GROWN : radius);
          disc.setViewOrder(hovered ? -2 : selected ? -1 : 0);
          names.get(region).pseudoClassStateChanged(FADED, marked.fades(region));
          names.get(region).pseudoClassStateChanged(HOVERED, hovered);
        });
  }

  /** The disc of a province that has one. */
  Circle disc(Adcode region) {
    return Optional.ofNullable(discs.get(region)).orElseThrow();
  }

  boolean has(Adcode region) {
    return discs.containsKey(region);
  }

  /** The point at a place, the nearest of several. */
  Optional<Adcode> at(double x, double y) {
    return discs.entrySet().stream()
        .filter(entry -> distance(entry.getValue(), x, y) <= radius + REACH_PX)
        .min((a, b) -> Double.compare(distance(a.getValue(), x, y), distance(b.getValue(), x, y)))
        .map(Map.Entry::getKey);
  }

  private static double distance(Circle disc, double x, double y) {
    return Math.hypot(disc.getCenterX() - x, disc.getCenterY() - y);
  }

  /** The points whose middles lie in a box. */
  Set<Adcode> within(Box box) {
    return discs.entrySet().stream()
        .filter(
            entry -> {
              double x = entry.getValue().getCenterX();
              double y = entry.getValue().getCenterY();
              return box.contains(new Box(x, y, 0, 0));
            })
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}

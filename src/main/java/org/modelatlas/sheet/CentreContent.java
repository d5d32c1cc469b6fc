package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.City;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.Stroke;
import org.modelatlas.legend.Swatch;
import org.modelatlas.projection.PlanePoint;

/**
 * Computing centres as circles at their cities.
 *
 * <p>The area of a circle is in proportion to the stated capacity, down to a least visible radius
 * that the legend names; a centre whose capacity no source states is a small open ring. Planned
 * centres and those being built are outlines. Capacities are never summed: centres of one city
 * stand inside one another, open rings in a row from the city eastwards.
 */
final class CentreContent extends MapContent {

  private static final double LARGEST_RADIUS_PT = 26;
  private static final double LARGEST_PFLOPS = 30_000;
  private static final double LEAST_RADIUS_PT = 2.5;
  private static final double RING_RADIUS_PT = 3.2;
  private static final double STATE_RADIUS_PT = 6;
  private static final double[] LEGEND_PFLOPS = {10_000};

  private final Optional<Adcode> province;

  /** All centres. */
  CentreContent(SheetRequest request, MapStyle style) {
    this(request, style, Optional.empty());
  }

  /** The centres of a province, or all. */
  CentreContent(SheetRequest request, MapStyle style, Optional<Adcode> province) {
    super(request, style);
    this.province = province;
  }

  /** Whether there is none to draw. */
  boolean isEmpty() {
    return drawn().isEmpty();
  }

  @Override
  List<String> sourceIds() {
    return drawn().stream().flatMap(centre -> centre.sourceIds().stream()).distinct().toList();
  }

  @Override
  Fill fill(RegionOutline region) {
    return style.areas().land();
  }

  private static double radiusPt(double pflops) {
    return Math.max(LEAST_RADIUS_PT, LARGEST_RADIUS_PT * Math.sqrt(pflops / LARGEST_PFLOPS));
  }

  private static double leastPflops() {
    double share = LEAST_RADIUS_PT / LARGEST_RADIUS_PT;
    return Math.round(LARGEST_PFLOPS * share * share / 10) * 10;
  }

  private static boolean isRunning(ComputingCentre centre) {
    return switch (centre.status()) {
      case OPERATING, TRIAL -> true;
      case UNDER_CONSTRUCTION, PLANNED, UNSPECIFIED -> false;
    };
  }

  private static boolean isSized(ComputingCentre centre) {
    return centre.capacityPflops().isPresent();
  }

  @Override
  List<Mark.Group> symbols(FrameTransform transform) {
    var marks = new ArrayList<Mark>();
    Map<City, Integer> rings = new HashMap<>();
    drawn().stream()
        .sorted(Comparator.comparingDouble(c -> -c.capacityPflops().orElse(0)))
        .forEach(centre -> marks.add(symbol(centre, transform, rings)));
    String name = request.messages().get("legend.centre.title");
    return List.of(new Mark.Group(Role.SYMBOLS, "centres", name, "", marks));
  }

  /** The centres that were known at the date and whose city has a place on the map. */
  private List<ComputingCentre> drawn() {
    var atlas = request.atlas();
    return atlas.centres().stream()
        .filter(centre -> province.isEmpty() || province.get().equals(centre.province()))
        .filter(centre -> atlas.isKnown(centre, request.table().asOf()))
        .filter(centre -> atlas.cities().containsKey(centre.city().zh()))
        .toList();
  }

  private Mark symbol(ComputingCentre centre, FrameTransform transform, Map<City, Integer> rings) {
    City city = request.atlas().cities().get(centre.city().zh());
    PlanePoint point = request.geometry().projection().forward(city.point());
    double x = transform.xPt(point.xM());
    double y = transform.yPt(point.yM());
    Mark circle =
        isSized(centre) ? disc(centre, x, y) : ring(x, y, rings.merge(city, 1, Integer::sum));
    var language = request.view().language();
    return new Mark.Group(
        Role.SYMBOL, centre.id(), centre.name().in(language), capacity(centre), List.of(circle));
  }

  private String capacity(ComputingCentre centre) {
    return centre.capacityPflops().isPresent()
        ? request.messages().get("map.pflops", number(centre.capacityPflops().getAsDouble()))
        : request.messages().get("legend.centre.unstated");
  }

  private String number(double value) {
    return Numbers.upTo(request.view().language(), 1).text(value);
  }

  private Mark disc(ComputingCentre centre, double x, double y) {
    double radius = radiusPt(centre.capacityPflops().orElseThrow());
    return isRunning(centre)
        ? new Mark.Circle(x, y, radius, runningFill(), Optional.of(runningEdge()))
        : new Mark.Circle(x, y, radius, Optional.empty(), Optional.of(plannedEdge()));
  }

  /** The first ring stands on the city, further ones beside it, so that each can be counted. */
  private Mark ring(double x, double y, int number) {
    double shift = (number - 1) * 2 * RING_RADIUS_PT;
    return new Mark.Circle(x + shift, y, RING_RADIUS_PT, ringFill(), Optional.of(ringEdge()));
  }

  private Optional<Fill> runningFill() {
    return Optional.of(new Fill.Solid(style.symbol().at(0.45)));
  }

  private Optional<Fill> ringFill() {
    return Optional.of(new Fill.Solid(style.halo()));
  }

  private Stroke runningEdge() {
    return Stroke.of(style.symbol(), 1);
  }

  private Stroke plannedEdge() {
    return new Stroke(style.symbol(), 1.2, 3);
  }

  private Stroke ringEdge() {
    return Stroke.of(style.symbol(), 1);
  }

  @Override
  Legend legend() {
    var entries = new ArrayList<Legend.Entry>();
    for (double pflops : LEGEND_PFLOPS) {
      entries.add(size(radiusPt(pflops), request.messages().get("map.pflops", number(pflops))));
    }
    entries.add(
        size(
            LEAST_RADIUS_PT, request.messages().get("legend.centre.least", number(leastPflops()))));
    entries.add(
        state(
            "running",
            STATE_RADIUS_PT,
            runningFill(),
            runningEdge(),
            c -> isSized(c) && isRunning(c)));
    entries.add(
        state(
            "planned",
            STATE_RADIUS_PT,
            Optional.empty(),
            plannedEdge(),
            c -> isSized(c) && !isRunning(c)));
    entries.add(state("unstated", RING_RADIUS_PT, ringFill(), ringEdge(), c -> !isSized(c)));
    if (province.isPresent()) {
      boolean sized = drawn().stream().anyMatch(CentreContent::isSized);
      entries.removeIf(entry -> entry.count().isPresent() ? entry.count().getAsInt() == 0 : !sized);
    }
    return new Legend(request.messages().get("legend.centre.title"), entries);
  }

  private Legend.Entry size(double radiusPt, String text) {
    return new Legend.Entry(
        new Swatch.Disc(radiusPt, runningFill(), runningEdge()), text, OptionalInt.empty());
  }

  private Legend.Entry state(
      String key,
      double radiusPt,
      Optional<Fill> fill,
      Stroke stroke,
      Predicate<ComputingCentre> which) {
    int count = (int) drawn().stream().filter(which).count();
    return new Legend.Entry(
        new Swatch.Disc(radiusPt, fill, stroke),
        request.messages().get("legend.centre." + key),
        OptionalInt.of(count));
  }
}

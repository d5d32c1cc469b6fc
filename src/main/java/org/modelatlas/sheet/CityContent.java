package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.CityTable;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Region;
import org.modelatlas.legend.AreaScale;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.Swatch;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.workspace.ClassLimits;

/**
 * The inside of a province: its prefectures coloured by what the catalogue counts there, its
 * computing centres as symbols.
 *
 * <p>Prefectures are land without a statement where the indicator is one of whole provinces, and
 * where the province is one city, whose only figure stands once. Class limits are made from all
 * prefectures of the nation, so that a colour means the same in every province.
 */
final class CityContent extends MapContent {

  private final Region province;
  private final CityTable cities;
  private final AreaScale scale;
  private final CentreContent centres;
  private final MapLevel level;

  CityContent(SheetRequest request, MapStyle style, MapLevel level, Adcode code) {
    super(request, style);
    this.level = level;
    province = request.atlas().region(code).orElseThrow();
    var view = request.view();
    Indicator indicator = request.table().indicator();
    cities = request.figures().cities(indicator, code, view.asOf(), view.filter());
    scale = new AreaScales(request, style).scale(basis());
    centres = new CentreContent(request, style, Optional.of(code));
  }

  private AreaScales.Basis basis() {
    List<Figure> shown = level.regions().stream().flatMap(r -> figure(r).stream()).toList();
    Indicator indicator = request.table().indicator();
    var view = request.view();
    var day =
        view.limits() == ClassLimits.OF_NEWEST
            ? request.coverageEnd().map(Period::end).orElse(view.asOf())
            : view.asOf();
    List<Figure> all = request.figures().allCities(indicator, day, view.filter());
    return new AreaScales.Basis(shown, all, Optional.empty());
  }

  @Override
  ClassedValues classed() {
    return cities.isByCity() && !cities.isWhole()
        ? new AreaScales(request, style).classed(basis())
        : ClassedValues.none(Shading.WHOLE, request.table().indicator());
  }

  @Override
  Optional<Region> region(RegionOutline outline) {
    return outline.id().equals(province.adcode().code()) ? Optional.of(province) : Optional.empty();
  }

  @Override
  Optional<Figure> figure(RegionOutline outline) {
    return Adcode.find(outline.id())
        .filter(code -> !code.equals(province.adcode()))
        .flatMap(cities::figure);
  }

  @Override
  Fill fill(RegionOutline outline) {
    return figure(outline).map(scale::fill).orElse(style.areas().land());
  }

  @Override
  String remark(RegionOutline outline) {
    return figure(outline).filter(CityContent::isSeen).map(text::number).orElse("");
  }

  private static boolean isSeen(Figure figure) {
    return figure.value().orElse(0) != 0;
  }

  @Override
  List<Mark.Group> symbols(FrameTransform transform) {
    return centres.isEmpty() ? List.of() : centres.symbols(transform);
  }

  @Override
  Legend legend() {
    if (cities.isByCity() && !cities.isWhole()) {
      return withoutIdleClasses(scale.legend(request.messages()));
    }
    var land =
        new Legend.Entry(
            new Swatch.Patch(style.areas().land()), say(landKey()), OptionalInt.empty());
    return new Legend(indicatorName(), List.of(land));
  }

  /** Where no prefecture falls in a class, classes say nothing. */
  private Legend withoutIdleClasses(Legend legend) {
    boolean isClassed = level.regions().stream().anyMatch(outline -> !remark(outline).isEmpty());
    return isClassed
        ? legend
        : legend.withEntries(
            legend.entries().stream().filter(entry -> entry.count().orElse(1) > 0).toList());
  }

  /** Why there is no statement. */
  private String landKey() {
    if (isOfCentres()) {
      return "reading.notReported.noCentre";
    }
    return cities.isWhole() ? "legend.city.oneCity" : "legend.city.wholeProvince";
  }

  @Override
  List<Legend> legends() {
    var legends = new ArrayList<Legend>();
    if (!isOfCentres() || centres.isEmpty()) {
      legends.add(legend());
    }
    if (!centres.isEmpty()) {
      legends.add(centres.legend());
    }
    return legends;
  }

  private boolean isOfCentres() {
    return request.table().indicator().derivation() instanceof Indicator.Derivation.CentreSymbols;
  }

  @Override
  String title() {
    boolean parted = cities.isByCity() && !cities.isWhole();
    return say(
        parted ? "map.city.title" : "map.city.titleOfWhole", provinceName(), indicatorName());
  }

  @Override
  String subtitle(String usual) {
    if (!cities.isByCity()) {
      String value = text.value(cities.whole());
      String dates = text.span(cities.whole());
      String line = isOfCentres() ? value : say("map.city.wholeOnly", provinceName(), value);
      return dates.isEmpty() ? line : say("map.subtitle", line, dates);
    }
    return cities.isWhole() ? say("map.city.oneCity", usual) : withRest(usual);
  }

  /** Families without a city are in no area of the map, so the line below the title has them. */
  private String withRest(String usual) {
    return cities
        .withoutCity()
        .map(rest -> say("map.city.rest", usual, text.value(rest)))
        .orElse(usual);
  }

  @Override
  Optional<PlaceLabel> whole() {
    return cities.isWhole()
        ? Optional.of(
            new PlaceLabel(
                province.adcode().code(),
                say("map.city.whole", provinceName(), text.number(cities.whole())),
                middle()))
        : Optional.empty();
  }

  /** The mean of the parts' label places, each as heavy as its rectangle is large. */
  private PlanePoint middle() {
    double x = 0;
    double y = 0;
    double weights = 0;
    for (RegionOutline part : level.regions()) {
      var bounds = part.shapeM().bounds();
      double weight = bounds.width() * bounds.height();
      x += part.labelM().xM() * weight;
      y += part.labelM().yM() * weight;
      weights += weight;
    }
    return new PlanePoint(x / weights, y / weights);
  }

  @Override
  List<String> sourceIds() {
    return Stream.of(
            cities.figures().stream().flatMap(figure -> figure.sourceIds().stream()),
            cities.cities().withoutCity().stream()
                .filter(family -> cities.isByCity())
                .map(family -> family.sourceId()),
            cities.isByCity() ? Stream.<String>of() : cities.whole().sourceIds().stream(),
            centres.sourceIds().stream())
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  @Override
  boolean isSelected(RegionOutline outline) {
    return request.view().prefecture().filter(c -> c.code().equals(outline.id())).isPresent();
  }

  @Override
  boolean isNamed(RegionOutline outline) {
    return true;
  }

  @Override
  int rankOfName(RegionOutline outline) {
    return isSelected(outline) ? 2 : remark(outline).isEmpty() ? 0 : 1;
  }

  @Override
  String sentence(RegionOutline outline, String name) {
    return figure(outline)
        .map(f -> say("figure.sentence", name, text.value(f)))
        .orElseGet(() -> say("map.city.none", name, provinceName()));
  }

  @Override
  String alternative() {
    if (!cities.isByCity() || cities.isWhole()) {
      return say("figure.sentence", provinceName(), text.value(cities.whole()));
    }
    var parts =
        level.regions().stream()
            .filter(outline -> !remark(outline).isEmpty())
            .sorted(Comparator.comparingDouble(o -> -figure(o).orElseThrow().value().orElse(0)))
            .map(o -> say("legend.alternative", label(o), remark(o)))
            .collect(Collectors.toCollection(ArrayList::new));
    cities
        .withoutCity()
        .map(rest -> say("legend.alternative", say("city.unstated"), text.number(rest)))
        .ifPresent(parts::add);
    return parts.isEmpty()
        ? say("figure.sentence", provinceName(), text.value(cities.whole()))
        : String.join(say("list.separator"), parts);
  }

  private String provinceName() {
    return province.name().in(request.view().language());
  }

  private String indicatorName() {
    return request.table().indicator().name().in(request.view().language());
  }

  private String say(String key, Object... arguments) {
    return request.messages().get(key, arguments);
  }
}

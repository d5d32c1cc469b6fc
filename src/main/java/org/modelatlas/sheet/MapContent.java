package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.legend.FigureText;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.projection.PlanePoint;

/** What the regions on a map look like and say. */
abstract class MapContent {

  final SheetRequest request;
  final MapStyle style;
  final FigureText text;

  MapContent(SheetRequest request, MapStyle style) {
    this.request = request;
    this.style = style;
    this.text = new FigureText(request.messages());
  }

  /** The content that the view asks for, on the regions of a level. */
  static MapContent of(SheetRequest request, MapStyle style, MapLevel level) {
    Optional<Adcode> province = request.geometry().province();
    return province.isPresent()
        ? new CityContent(request, style, level, province.get())
        : new NationContents(request, style, level).content();
  }

  /** The look of a region. */
  abstract Fill fill(RegionOutline region);

  /** What says the figure of a region on the map: its fill, or that of its symbol. */
  Fill look(RegionOutline region) {
    return fill(region);
  }

  /** Symbols over the regions. */
  abstract List<Mark.Group> symbols(FrameTransform transform);

  /** What the looks mean. */
  abstract Legend legend();

  /** A second line under a region's name, or nothing. */
  String remark(RegionOutline region) {
    return "";
  }

  /** What the sheet is called. */
  String title() {
    return name(request.table().indicator());
  }

  /**
   * What stands below the title.
   *
   * @param usual unit, dates and filter of the table
   */
  String subtitle(String usual) {
    return usual;
  }

  /** A figure that stands for all regions together, at its place; mostly none. */
  Optional<PlaceLabel> whole() {
    return Optional.empty();
  }

  /**
   * A text at a place.
   *
   * @param id of what it names
   * @param text what it says
   * @param placeM where
   */
  record PlaceLabel(String id, String text, PlanePoint placeM) {}

  /** The legends, uppermost first. */
  List<Legend> legends() {
    return List.of(legend());
  }

  /** The sources of what is shown, each once. */
  List<String> sourceIds() {
    return sourceIds(request.table()).distinct().toList();
  }

  static Stream<String> sourceIds(FigureTable table) {
    return table.figures().stream().flatMap(figure -> figure.sourceIds().stream());
  }

  /** The name of an indicator. */
  String name(Indicator indicator) {
    return indicator.name().in(request.view().language());
  }

  /** The indicators that are drawn. */
  List<Indicator> indicators() {
    return List.of(request.table().indicator());
  }

  /** Whether a region is the selected one. */
  boolean isSelected(RegionOutline outline) {
    return request.view().selection().filter(code -> code.code().equals(outline.id())).isPresent();
  }

  /** Whether a region wants its name on the map however small it is. */
  boolean isNamed(RegionOutline outline) {
    return region(outline).isPresent();
  }

  /** How early a region is named, before its size counts. */
  int rankOfName(RegionOutline outline) {
    return isSelected(outline) ? 1 : 0;
  }

  /** The values whose classes the regions have the colours of. */
  ClassedValues classed() {
    return ClassedValues.none(Shading.CENTRES, request.table().indicator());
  }

  /** The map in a sentence. */
  String alternative() {
    return request.table().indicator().definition().in(request.view().language());
  }

  /** The region of the data at an outline. */
  Optional<Region> region(RegionOutline outline) {
    return Adcode.find(outline.id()).flatMap(request.atlas()::region);
  }

  /** The figure of an outline's region. */
  Optional<Figure> figure(RegionOutline outline) {
    return region(outline).map(region -> request.table().figure(region.adcode()));
  }

  /** The short name of an outline's region, or the name that the file gives. */
  String label(RegionOutline outline) {
    return region(outline)
        .map(region -> region.shortName().in(request.view().language()))
        .orElseGet(() -> outline.shortName().in(request.view().language()));
  }

  MapFrame.Area area(RegionOutline outline) {
    String name =
        region(outline)
            .map(region -> region.name().in(request.view().language()))
            .orElseGet(() -> outline.name().in(request.view().language()));
    return new MapFrame.Area(
        outline.id(), name, sentence(outline, name), outline.shapeM(), fill(outline));
  }

  /** What lies around and carries no statement but its name. */
  MapFrame.Area surrounding(RegionOutline outline) {
    return new MapFrame.Area(
        outline.id(),
        outline.name().in(request.view().language()),
        "",
        outline.shapeM(),
        style.context());
  }

  /** What a region says to someone who does not see the map. */
  String sentence(RegionOutline outline, String name) {
    return figure(outline)
        .map(f -> text.sentence(name, request.table(), f))
        .orElseGet(() -> request.messages().get("map.unknownRegion", name));
  }
}

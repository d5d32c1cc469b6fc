package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.modelatlas.classification.Classing;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ClassBasis;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.legend.AreaScale;
import org.modelatlas.legend.ChoroplethScale;
import org.modelatlas.legend.DivergingScale;
import org.modelatlas.legend.FigureText;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.ScaleLimits;
import org.modelatlas.legend.Swatch;
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

  /** The content that the view's indicator asks for, on the regions of a level. */
  static MapContent of(SheetRequest request, MapStyle style, MapLevel level) {
    Optional<Adcode> province = request.geometry().province();
    return province.isPresent()
        ? new CityContent(request, style, level, province.get())
        : ofNation(request, style, level);
  }

  private static MapContent ofNation(SheetRequest request, MapStyle style, MapLevel level) {
    return request.table().indicator().derivation() instanceof Indicator.Derivation.CentreSymbols
        ? new CentreContent(request, style)
        : new ChoroplethContent(request, style, level);
  }

  /** The look of a region. */
  abstract Fill fill(RegionOutline region);

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
    return request.table().indicator().name().in(request.view().language());
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
    return request.table().figures().stream()
        .flatMap(figure -> figure.sourceIds().stream())
        .distinct()
        .toList();
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

  /** Regions coloured by the classes of their figures. */
  private static final class ChoroplethContent extends MapContent {
    private final AreaScale scale;
    private final boolean datesDiffer;
    private final int unknownRegions;

    ChoroplethContent(SheetRequest request, MapStyle style, MapLevel level) {
      super(request, style);
      List<Figure> figures = level.regions().stream().flatMap(r -> figure(r).stream()).toList();
      unknownRegions = level.regions().size() - figures.size();
      scale = scale(figures);
      datesDiffer =
          figures.stream()
                  .filter(f -> f.value().isPresent())
                  .map(Figure::periods)
                  .distinct()
                  .count()
              > 1;
    }

    private AreaScale scale(List<Figure> figures) {
      Indicator indicator = request.table().indicator();
      ClassBasis basis = request.basis();
      List<Adcode> regions = figures.stream().map(Figure::region).toList();
      List<Figure> made = regions.stream().map(basis.table()::figure).toList();
      var limits = new ScaleLimits(made, basis.span(regions), Classing.USUAL);
      return indicator.derivation() instanceof Indicator.Derivation.Change
          ? new DivergingScale(indicator, figures, limits, style.areas())
          : new ChoroplethScale(indicator, figures, limits, style.areas());
    }

    @Override
    Fill fill(RegionOutline region) {
      return figure(region).map(scale::fill).orElse(style.areas().land());
    }

    @Override
    List<Mark.Group> symbols(FrameTransform transform) {
      return List.of();
    }

    @Override
    Legend legend() {
      Legend known = scale.legend(request.messages());
      if (unknownRegions == 0) {
        return known;
      }
      var entries = new ArrayList<>(known.entries());
      entries.add(
          new Legend.Entry(
              new Swatch.Patch(style.areas().land()),
              request.messages().get("legend.unknownRegion"),
              OptionalInt.of(unknownRegions)));
      return new Legend(known.title(), entries);
    }

    /** Values of different dates may not be compared without saying so on the map. */
    @Override
    String remark(RegionOutline region) {
      return figure(region)
          .filter(f -> datesDiffer && f.value().isPresent())
          .map(f -> request.messages().get("map.dated", text.number(f), text.dates(f)))
          .orElse("");
    }
  }
}

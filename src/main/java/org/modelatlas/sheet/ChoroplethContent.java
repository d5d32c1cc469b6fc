package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ClassBasis;
import org.modelatlas.dataset.Figure;
import org.modelatlas.legend.AreaScale;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.PlainScale;
import org.modelatlas.legend.Swatch;
import org.modelatlas.workspace.MapExtra;

/** Regions coloured by the classes of their figures, or left plain for symbols. */
final class ChoroplethContent extends MapContent {

  private final List<Figure> figures;
  private final AreaScale scale;
  private final boolean datesDiffer;
  private final int unknownRegions;

  /** Regions in classes. */
  static ChoroplethContent inClasses(SheetRequest request, MapStyle style, MapLevel level) {
    return new ChoroplethContent(request, style, level, false);
  }

  /** Regions under symbols that say the values. */
  static ChoroplethContent plain(SheetRequest request, MapStyle style, MapLevel level) {
    return new ChoroplethContent(request, style, level, true);
  }

  private ChoroplethContent(SheetRequest request, MapStyle style, MapLevel level, boolean plain) {
    super(request, style);
    figures = level.regions().stream().flatMap(r -> figure(r).stream()).toList();
    unknownRegions = level.regions().size() - figures.size();
    scale =
        plain
            ? new PlainScale(figures, style.areas())
            : new AreaScales(request, style).scale(basis(figures));
    datesDiffer =
        figures.stream().filter(f -> f.value().isPresent()).map(Figure::periods).distinct().count()
            > 1;
  }

  private AreaScales.Basis basis(List<Figure> figures) {
    ClassBasis basis = request.basis();
    List<Adcode> regions = figures.stream().map(Figure::region).toList();
    List<Figure> made = regions.stream().map(basis.table()::figure).toList();
    return new AreaScales.Basis(figures, made, basis.span(regions));
  }

  @Override
  ClassedValues classed() {
    return scale instanceof PlainScale
        ? ClassedValues.none(Shading.CIRCLES, request.table().indicator())
        : new AreaScales(request, style).classed(basis(figures));
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
    return known.withEntries(entries);
  }

  /** Values of different dates may not be compared without saying so on the map. */
  @Override
  String remark(RegionOutline region) {
    return figure(region).filter(f -> f.value().isPresent()).map(this::remark).orElse("");
  }

  private String remark(Figure known) {
    if (datesDiffer) {
      return request.messages().get("map.dated", text.number(known), text.dates(known));
    }
    return request.view().design().has(MapExtra.VALUES)
        ? text.number(known.indicator(), known.value().orElseThrow())
        : "";
  }
}

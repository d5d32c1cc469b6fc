package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.SymbolScale;

/**
 * Circles in proportion to figures, over regions. Larger circles lie behind smaller ones, so that
 * each can be seen and pointed at.
 */
final class SymbolContent extends MapContent {

  private final MapContent below;
  private final FigureTable table;
  private final SymbolScale scale;
  private final MapLevel level;
  private final boolean alone;

  /** Circles that say what the regions, which are plain, do not. */
  static SymbolContent alone(SheetRequest request, MapContent below, MapLevel level) {
    return new SymbolContent(request, below, level, request.table(), true);
  }

  /** Circles of a second indicator over regions in classes. */
  static SymbolContent over(
      SheetRequest request, MapContent below, MapLevel level, String otherId) {
    return new SymbolContent(request, below, level, request.second(otherId), false);
  }

  private SymbolContent(
      SheetRequest request, MapContent below, MapLevel level, FigureTable table, boolean alone) {
    super(request, below.style);
    this.below = below;
    this.level = level;
    this.table = table;
    this.alone = alone;
    this.scale =
        new SymbolScale(
            table.indicator(),
            level.regions().stream().flatMap(r -> shown(r).stream()).toList(),
            request.basis(table).table().figures(),
            style.circles());
  }

  private Optional<Figure> shown(RegionOutline outline) {
    return region(outline).map(region -> table.figure(region.adcode()));
  }

  @Override
  ClassedValues classed() {
    return below.classed();
  }

  @Override
  Fill fill(RegionOutline region) {
    return below.fill(region);
  }

  @Override
  Fill look(RegionOutline region) {
    return shown(region)
        .filter(figure -> alone && scale.radiusPt(figure).isPresent())
        .map(scale::fill)
        .orElseGet(() -> fill(region));
  }

  @Override
  String remark(RegionOutline region) {
    return below.remark(region);
  }

  @Override
  List<Mark.Group> symbols(FrameTransform transform) {
    var marks = new ArrayList<Mark>();
    level.regions().stream()
        .filter(outline -> shown(outline).isPresent())
        .sorted(Comparator.comparingDouble(this::radiusPt).reversed())
        .forEach(outline -> circle(outline, transform).ifPresent(marks::add));
    String name = name(table.indicator());
    return List.of(new Mark.Group(Role.SYMBOLS, "circles", name, "", marks));
  }

  private double radiusPt(RegionOutline outline) {
    return scale.radiusPt(shown(outline).orElseThrow()).orElse(0);
  }

  private Optional<Mark> circle(RegionOutline outline, FrameTransform transform) {
    Figure figure = shown(outline).orElseThrow();
    double x = transform.xPt(outline.labelM().xM());
    double y = transform.yPt(outline.labelM().yM());
    var look = style.circles();
    if (scale.isZero(figure)) {
      return alone
          ? Optional.empty()
          : Optional.of(
              group(
                  outline,
                  figure,
                  new Mark.Circle(
                      x,
                      y,
                      look.zero().radiusPt(),
                      look.zero().fill(),
                      Optional.of(look.zero().stroke()))));
    }
    return scale.radiusPt(figure).stream()
        .mapToObj(
            radius ->
                group(
                    outline,
                    figure,
                    new Mark.Circle(
                        x, y, radius, Optional.of(scale.fill(figure)), Optional.of(look.edge()))))
        .findFirst();
  }

  private Mark group(RegionOutline outline, Figure figure, Mark circle) {
    String name = region(outline).orElseThrow().name().in(request.view().language());
    String said = text.sentence(name, table, figure);
    return new Mark.Group(Role.SYMBOL, outline.id(), name, said, List.of(circle));
  }

  @Override
  Legend legend() {
    return alone ? scale.legend(Optional.of(below.legend()), request.messages()) : below.legend();
  }

  @Override
  List<Legend> legends() {
    return alone
        ? List.of(legend())
        : List.of(legend(), scale.legend(Optional.empty(), request.messages()));
  }

  @Override
  List<Indicator> indicators() {
    return List.of(request.table().indicator(), table.indicator());
  }

  @Override
  String title() {
    return alone
        ? super.title()
        : request.messages().get("map.overlay.title", super.title(), name(table.indicator()));
  }

  @Override
  String subtitle(String usual) {
    if (alone) {
      return usual;
    }
    String second = new UnitAndDates(request.of(table)).text();
    return request.messages().get("map.two.subtitle", usual, name(table.indicator()), second);
  }

  @Override
  List<String> sourceIds() {
    return Stream.concat(below.sourceIds().stream(), sourceIds(table)).distinct().toList();
  }

  @Override
  String sentence(RegionOutline outline, String name) {
    return below.sentence(outline, name);
  }
}

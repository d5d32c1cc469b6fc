package org.modelatlas.ui.scatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.association.Association;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.legend.Fill;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.RegionLooks;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.ViewState;

/**
 * What the plot shows, and its choices, without a node; for the UI thread only.
 *
 * <p>What may explain runs across, as computing or talent; the indicator on the map runs up.
 */
final class ScatterModel {

  private static final List<String> USUAL = List.of("compute_intelligent", "talent_density");
  private static final Box NO_BOX = new Box(0, 0, 1, 1);

  private final ExplorerState state;
  private final MapModel map;
  private Optional<String> chosen = Optional.empty();
  private AxisChoice axes = AxisChoice.LINEAR;

  ScatterModel(ExplorerState state, MapModel map) {
    this.state = state;
    this.map = map;
  }

  ExplorerState state() {
    return state;
  }

  Atlas atlas() {
    return map.atlas();
  }

  MapModel map() {
    return map;
  }

  /** The indicators that may run across: those of numbers on the map, other than the map's own. */
  List<Indicator> seconds() {
    return atlas().indicators().values().stream()
        .filter(i -> i.onMap() && i.isComparable())
        .filter(i -> !i.id().equals(state.view().indicatorId()))
        .toList();
  }

  /**
   * The indicator that runs across: the map's second one, else the one that was chosen here, else
   * computing or talent, else the first there is.
   */
  Optional<Indicator> second() {
    List<Indicator> offered = seconds();
    return state
        .view()
        .design()
        .form()
        .other()
        .flatMap(id -> find(offered, id))
        .or(() -> chosen.flatMap(id -> find(offered, id)))
        .or(() -> USUAL.stream().flatMap(id -> find(offered, id).stream()).findFirst())
        .or(() -> offered.stream().findFirst());
  }

  private static Optional<Indicator> find(List<Indicator> offered, String id) {
    return offered.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** Lets another indicator run across; a map that shows two shows it too. */
  void choose(Indicator second) {
    chosen = Optional.of(second.id());
    Optional<String> shown = state.view().design().form().other();
    if (shown.isPresent() && !shown.equals(chosen)) {
      state.draw(design -> design.withForm(with(second.id(), design.form())));
    }
  }

  private static MapForm with(String id, MapForm form) {
    return switch (form) {
      case MapForm.Choropleth c -> c;
      case MapForm.Symbols s -> s;
      case MapForm.Bivariate b -> new MapForm.Bivariate(id);
      case MapForm.Overlay o -> new MapForm.Overlay(id);
    };
  }

  /** Which axes are wanted logarithmic; one is only where its values allow it. */
  AxisChoice axes() {
    return axes;
  }

  /** Wants other axes. */
  void use(AxisChoice wanted) {
    axes = wanted;
  }

  /**
   * The provinces of the nation, wherever the map looks; empty where the indicator on the map has
   * no numbers, or no other has.
   */
  Optional<Scatter> scatter() {
    ViewState view = nation();
    FigureTable up = map.table(view);
    return second()
        .filter(i -> up.indicator().isComparable())
        .map(i -> Association.of(map.figures().at(i, view.asOf(), view.filter()), up))
        .map(found -> new Scatter(found, looks(view), axes));
  }

  private ViewState nation() {
    return state.view().withInside(Optional.empty()).withPresentation(Presentation.MAP);
  }

  private Map<Adcode, Fill> looks(ViewState view) {
    return RegionLooks.of(map.request(view, state.messages(), NO_BOX));
  }
}

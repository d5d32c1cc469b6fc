package org.modelatlas.ui.style;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Rates;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapExtra;
import org.modelatlas.workspace.MapForm;

/** What can be chosen of a map's form and extras, without a node. */
final class StyleModel {

  private static final List<String> PARTNERS = List.of("compute_intelligent", "talent_density");

  private final ExplorerState state;
  private final Atlas atlas;
  private final Rates rates;

  StyleModel(ExplorerState state, Atlas atlas) {
    this.state = state;
    this.atlas = atlas;
    this.rates = new Rates(atlas);
  }

  /** The forms, without what they are made of. */
  enum Form {
    CHOROPLETH,
    SYMBOLS,
    BIVARIATE,
    OVERLAY
  }

  private MapDesign design() {
    return state.view().design();
  }

  /** The form that is asked for. */
  Form form() {
    return switch (design().form()) {
      case MapForm.Choropleth c -> Form.CHOROPLETH;
      case MapForm.Symbols s -> Form.SYMBOLS;
      case MapForm.Bivariate b -> Form.BIVARIATE;
      case MapForm.Overlay o -> Form.OVERLAY;
    };
  }

  /** Whether the map can have another form than classes: of numbers of the whole nation. */
  boolean hasForms() {
    return state.view().inside().isEmpty() && indicator().isComparable();
  }

  private Indicator indicator() {
    return atlas.indicator(state.view().indicatorId());
  }

  /** Draws in a form; a second indicator is the one that there was, else a fitting one. */
  void draw(Form form) {
    MapForm wanted =
        switch (form) {
          case CHOROPLETH -> MapForm.CHOROPLETH;
          case SYMBOLS -> new MapForm.Symbols();
          case BIVARIATE -> new MapForm.Bivariate(second().id());
          case OVERLAY -> new MapForm.Overlay(second().id());
        };
    state.draw(design -> design.withForm(wanted));
  }

  /** The second indicator: the one that is shown, else the first that fits. */
  Indicator second() {
    return design()
        .form()
        .other()
        .map(atlas.indicators()::get)
        .filter(indicator -> seconds().contains(indicator))
        .orElseGet(this::partner);
  }

  private Indicator partner() {
    return PARTNERS.stream()
        .filter(id -> atlas.indicators().containsKey(id))
        .map(atlas::indicator)
        .filter(seconds()::contains)
        .findFirst()
        .orElseGet(() -> seconds().getFirst());
  }

  /** The indicators that may be the second one. */
  List<Indicator> seconds() {
    return atlas.indicators().values().stream()
        .filter(Indicator::onMap)
        .filter(Indicator::isComparable)
        .filter(indicator -> !indicator.equals(indicator()))
        .toList();
  }

  /** Shows another second indicator in the form that there is. */
  void pair(Indicator other) {
    MapForm now = design().form();
    if (now instanceof MapForm.Bivariate) {
      state.draw(design -> design.withForm(new MapForm.Bivariate(other.id())));
    } else if (now instanceof MapForm.Overlay) {
      state.draw(design -> design.withForm(new MapForm.Overlay(other.id())));
    }
  }

  /** The rate of the count that is shown; empty for anything else. */
  Optional<Indicator> rate() {
    return rates.rateOf(indicator());
  }

  /** Shows another indicator. */
  void show(Indicator other) {
    state.showIndicator(other.id());
  }

  /** Whether an extra stands on the map. */
  boolean has(MapExtra extra) {
    return design().has(extra);
  }

  /** Puts an extra on the map or takes it away. */
  void toggle(MapExtra extra) {
    state.draw(design -> design.toggled(extra));
  }
}

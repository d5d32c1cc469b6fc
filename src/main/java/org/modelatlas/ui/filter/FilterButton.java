package org.modelatlas.ui.filter;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.modelatlas.dataset.Facet;

/** Opens the choice of one property; marked while the filter asks for it. */
final class FilterButton extends Button {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final FilterModel model;
  private final Supplier<String> name;
  private final BooleanSupplier active;

  private FilterButton(
      FilterModel model, String id, Supplier<String> name, BooleanSupplier active) {
    this.model = model;
    this.name = name;
    this.active = active;
    setId("filter-" + id);
    getStyleClass().add("filter-button");
    var arrow = new Region();
    arrow.getStyleClass().add("filter-arrow");
    setGraphic(arrow);
  }

  /** The button of a facet. */
  static FilterButton of(Facet facet, FilterModel model, FilterPopOver popOver) {
    var button =
        new FilterButton(
            model,
            facet.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            () -> model.words().facet(facet),
            () -> !model.filter().choice(facet).isAny());
    button.setOnAction(event -> popOver.show(() -> new FacetChooser(facet, model), button));
    return button;
  }

  /** The button of the dates. */
  static FilterButton ofDates(FilterModel model, FilterPopOver popOver) {
    var button =
        new FilterButton(
            model,
            "dates",
            () -> model.messages().get("filter.dates"),
            () -> model.filter().hasDates());
    button.setOnAction(event -> popOver.show(() -> new DatesChooser(model), button));
    return button;
  }

  /** Shows what the state says now. */
  void update() {
    boolean on = active.getAsBoolean();
    setText(name.get());
    setAccessibleText(model.messages().get(on ? "filter.button.on" : "filter.button", name.get()));
    pseudoClassStateChanged(ACTIVE, on);
  }
}

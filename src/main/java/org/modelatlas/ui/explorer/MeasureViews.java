package org.modelatlas.ui.explorer;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Rates;
import org.modelatlas.ui.state.ExplorerState;

/** A count and its rate per head, one click from one another; shown where there are both. */
final class MeasureViews extends HBox {

  private final ExplorerState state;
  private final Atlas atlas;
  private final Rates rates;

  /** Which of the two is shown. */
  private enum Measure {
    COUNT,
    RATE
  }

  MeasureViews(ExplorerState state, Atlas atlas) {
    this.state = state;
    this.atlas = atlas;
    this.rates = new Rates(atlas);
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    var choice =
        new ChoiceGroup<>(
            state,
            view -> isRate(atlas.indicator(view.indicatorId())) ? Measure.RATE : Measure.COUNT,
            this::show);
    choice.add(button("count"), Measure.COUNT);
    choice.add(button("rate"), Measure.RATE);
    follow();
    state.viewProperty().addListener((view, before, now) -> follow());
  }

  private boolean isRate(Indicator indicator) {
    return rates.countOf(indicator).isPresent();
  }

  private ToggleButton button(String id) {
    var button = new ToggleButton();
    button.setId("measure-" + id);
    Speaking.follow(state, m -> button.setText(m.get("explorer.measure." + id)));
    getChildren().add(button);
    return button;
  }

  private Optional<Indicator> other(Measure wanted) {
    Indicator shown = atlas.indicator(state.view().indicatorId());
    return switch (wanted) {
      case COUNT -> rates.countOf(shown).filter(Indicator::onMap);
      case RATE -> rates.rateOf(shown);
    };
  }

  private void show(Measure wanted) {
    other(wanted).ifPresent(indicator -> state.showIndicator(indicator.id()));
  }

  private void follow() {
    boolean isShown = other(Measure.COUNT).isPresent() || other(Measure.RATE).isPresent();
    setVisible(isShown);
    setManaged(isShown);
  }
}

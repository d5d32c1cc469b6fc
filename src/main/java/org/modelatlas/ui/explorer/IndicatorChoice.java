package org.modelatlas.ui.explorer;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.state.ExplorerState;

/** The list of indicators that may stand on the map; never narrower than the name of its own. */
final class IndicatorChoice extends ComboBox<Indicator> {

  private static final int ROWS = 20;
  private static final double ARROW_EM = 2.5;

  private final ShownName shown = new ShownName();

  IndicatorChoice(ExplorerState state, Atlas atlas) {
    setId("indicator");
    setVisibleRowCount(ROWS);
    setButtonCell(shown);
    List<Indicator> offered =
        atlas.indicators().values().stream().filter(Indicator::onMap).toList();
    getItems().setAll(offered);
    setConverter(names(state.view().language(), offered));
    setValue(atlas.indicator(state.view().indicatorId()));
    setOnAction(e -> Optional.ofNullable(getValue()).ifPresent(i -> state.showIndicator(i.id())));
    state
        .viewProperty()
        .addListener((view, before, now) -> setValue(atlas.indicator(now.indicatorId())));
    Speaking.follow(
        state,
        messages -> {
          setAccessibleText(messages.get("explorer.indicator"));
          setConverter(names(messages.language(), offered));
        });
  }

  @Override
  protected double computeMinWidth(double height) {
    double arrow = shown.getFont().getSize() * ARROW_EM;
    return Math.ceil(snappedLeftInset() + shown.prefWidth(-1) + arrow + snappedRightInset());
  }

  /** The name of the indicator that is chosen. */
  private final class ShownName extends ListCell<Indicator> {
    @Override
    protected void updateItem(@Nullable Indicator indicator, boolean empty) {
      super.updateItem(indicator, empty);
      setText(getConverter().toString(empty ? null : indicator));
      IndicatorChoice.this.requestLayout();
    }
  }

  private static StringConverter<Indicator> names(Language language, List<Indicator> offered) {
    return new StringConverter<>() {
      @Override
      public String toString(Indicator indicator) {
        return Optional.ofNullable(indicator).map(i -> i.name().in(language)).orElse("");
      }

      @Override
      public Indicator fromString(String name) {
        return offered.stream()
            .filter(i -> i.name().in(language).equals(name))
            .findFirst()
            .orElseThrow();
      }
    };
  }
}

package org.modelatlas.ui.scatter;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Language;

/** The list of indicators that may run across. */
final class SecondChoice extends ComboBox<Indicator> {

  private static final int ROWS = 20;

  private boolean filling;

  /** Calls after a person chose. */
  SecondChoice(ScatterModel model, Runnable chosen) {
    setId("scatter-second");
    setVisibleRowCount(ROWS);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setOnAction(
        e -> {
          if (!filling && getValue() != null) {
            model.choose(getValue());
            chosen.run();
          }
        });
  }

  /** Offers what there is now. */
  void show(ScatterModel model) {
    filling = true;
    var messages = model.state().messages();
    setConverter(names(messages.language()));
    setAccessibleText(messages.get("scatter.second"));
    getItems().setAll(model.seconds());
    setValue(model.second().orElse(null));
    filling = false;
  }

  private static StringConverter<Indicator> names(Language language) {
    return new StringConverter<>() {
      @Override
      public String toString(Indicator indicator) {
        return Optional.ofNullable(indicator).map(i -> i.name().in(language)).orElse("");
      }

      @Override
      public Indicator fromString(String name) {
        throw new UnsupportedOperationException("nobody types into this list");
      }
    };
  }
}

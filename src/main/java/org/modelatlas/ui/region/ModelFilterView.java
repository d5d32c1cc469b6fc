package org.modelatlas.ui.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFamily.DeveloperKind;
import org.modelatlas.dataset.ModelFamily.Modality;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.region.content.ModelFilter;
import org.modelatlas.ui.region.content.ModelRow;

/** Chooses which families the table shows; offers only what occurs among them. */
final class ModelFilterView extends VBox {

  private final Messages messages;
  private final TextField words = new TextField();
  private final ComboBox<Optional<DeveloperKind>> kind;
  private final ComboBox<Optional<Modality>> modality;
  private final ComboBox<Optional<Openness>> openness;

  ModelFilterView(List<ModelRow> rows, ModelOrderChoice order, Messages messages) {
    this.messages = messages;
    getStyleClass().add("model-filter");
    words.setId("panel-models-words");
    words.setPromptText(messages.get("panel.models.search"));
    words.setAccessibleText(messages.get("panel.models.search"));
    kind = choice("developer", DeveloperKind.values(), rows, ModelFamily::developerKind);
    modality = choice("modality", Modality.values(), rows, ModelFamily::modality);
    openness = choice("openness", Openness.values(), rows, ModelFamily::openness);
    var choices = new HBox(kind, modality, openness);
    choices.getStyleClass().add("model-choices");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    order.setMinWidth(USE_PREF_SIZE);
    var search = new HBox(words, order);
    search.getStyleClass().add("model-choices");
    getChildren().addAll(search, choices);
  }

  /** Tells the filter now and at every change. */
  void onChange(Consumer<ModelFilter> listener) {
    Runnable tell =
        () ->
            listener.accept(
                new ModelFilter(
                    words.getText(), kind.getValue(), modality.getValue(), openness.getValue()));
    words.textProperty().subscribe(tell);
    kind.valueProperty().subscribe(tell);
    modality.valueProperty().subscribe(tell);
    openness.valueProperty().subscribe(tell);
    tell.run();
  }

  private <T> ComboBox<Optional<T>> choice(
      String name, T[] values, List<ModelRow> rows, Function<ModelFamily, T> part) {
    var box = new ComboBox<Optional<T>>();
    box.setId("panel-models-" + name);
    box.getItems().add(Optional.empty());
    Arrays.stream(values)
        .filter(value -> rows.stream().anyMatch(row -> part.apply(row.family()) == value))
        .map(Optional::of)
        .forEach(box.getItems()::add);
    box.setConverter(words(name));
    box.setValue(Optional.empty());
    box.setAccessibleText(messages.get("panel." + name + ".choose"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private <T> StringConverter<Optional<T>> words(String name) {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<T> choice) {
        return choice
            .map(value -> messages.get("panel." + name + "." + value))
            .orElseGet(() -> messages.get("panel." + name + ".all"));
      }

      @Override
      public Optional<T> fromString(String text) {
        throw new UnsupportedOperationException("not editable");
      }
    };
  }
}

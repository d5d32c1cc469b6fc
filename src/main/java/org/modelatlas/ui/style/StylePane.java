package org.modelatlas.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.MapExtra;

/** How the figures are drawn: the form of the map, its classes and colours, and its extras. */
public final class StylePane extends VBox {

  private final ExplorerState state;
  private final StyleModel model;
  private final Label forms = new Label();
  private final List<RadioButton> formButtons = new ArrayList<>();
  private final Label noForms = new Label();
  private final Label secondLabel = new Label();
  private final ComboBox<Indicator> second = new ComboBox<>();
  private final Hyperlink rate = new Hyperlink();
  private final Label rateHint = new Label();
  private final Label extras = new Label();
  private final List<CheckBox> extraBoxes = new ArrayList<>();
  private boolean writing;

  /**
   * A pane.
   *
   * @param classes what chooses classes and colours
   */
  public StylePane(ExplorerState state, Atlas atlas, Node classes) {
    this.state = state;
    this.model = new StyleModel(state, atlas);
    getStyleClass().add("style-pane");
    for (Label heading : List.of(forms, extras)) {
      heading.getStyleClass().add(StyleClasses.SUBHEADING);
    }
    for (Label quiet : List.of(noForms, rateHint)) {
      quiet.getStyleClass().add(StyleClasses.QUIET);
      quiet.setWrapText(true);
    }
    addForms();
    second.setId("style-second");
    second.setMaxWidth(Double.MAX_VALUE);
    second.setOnAction(e -> pair());
    secondLabel.setLabelFor(second);
    rate.setId("style-rate");
    rate.setWrapText(true);
    rate.setOnAction(e -> model.rate().ifPresent(model::show));
    addExtras();
    getChildren().add(forms);
    getChildren().addAll(formButtons);
    getChildren().addAll(noForms, secondLabel, second, rateHint, rate, classes, extras);
    getChildren().addAll(extraBoxes);
    write();
    state.viewProperty().addListener((view, before, now) -> write());
  }

  private void addForms() {
    var group = new ToggleGroup();
    for (StyleModel.Form form : StyleModel.Form.values()) {
      var button = new RadioButton();
      button.setId("style-form-" + lower(form));
      button.getStyleClass().add("tool-first");
      button.setToggleGroup(group);
      button.setWrapText(true);
      // An action would not do: arrow keys choose the next button without one.
      button
          .selectedProperty()
          .addListener(
              (on, before, now) -> {
                if (now && !writing) {
                  model.draw(form);
                }
              });
      formButtons.add(button);
    }
  }

  private void addExtras() {
    for (MapExtra extra : MapExtra.values()) {
      var box = new CheckBox();
      box.setId("style-extra-" + lower(extra));
      box.setWrapText(true);
      box.setOnAction(e -> model.toggle(extra));
      extraBoxes.add(box);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void pair() {
    Indicator chosen = second.getValue();
    if (chosen != null && !writing) {
      model.pair(chosen);
    }
  }

  private void write() {
    writing = true;
    var messages = state.messages();
    forms.setText(messages.get("style.forms"));
    extras.setText(messages.get("style.extras"));
    noForms.setText(messages.get("style.noForms"));
    show(noForms, !model.hasForms());
    for (StyleModel.Form form : StyleModel.Form.values()) {
      RadioButton button = formButtons.get(form.ordinal());
      button.setText(messages.get("style.form." + lower(form)));
      button.setDisable(!model.hasForms());
      button.setSelected(model.form() == form);
    }
    writeSecond(messages);
    writeRate(messages);
    for (MapExtra extra : MapExtra.values()) {
      CheckBox box = extraBoxes.get(extra.ordinal());
      box.setText(messages.get("style.extra." + lower(extra)));
      box.setSelected(model.has(extra));
    }
    writing = false;
  }

  private void writeSecond(Messages messages) {
    boolean two =
        model.form() == StyleModel.Form.BIVARIATE || model.form() == StyleModel.Form.OVERLAY;
    boolean shown = two && model.hasForms();
    show(secondLabel, shown);
    show(second, shown);
    if (shown) {
      secondLabel.setText(messages.get("style.second." + lower(model.form())));
      second.setAccessibleText(secondLabel.getText());
      second.setConverter(names(messages));
      second.getItems().setAll(model.seconds());
      second.setValue(model.second());
    }
  }

  private void writeRate(Messages messages) {
    boolean counted = model.rate().isPresent();
    show(rateHint, counted);
    show(rate, counted);
    model
        .rate()
        .ifPresent(
            indicator -> {
              rateHint.setText(messages.get("style.rate.hint"));
              rate.setText(messages.get("style.rate", indicator.name().in(messages.language())));
            });
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static StringConverter<Indicator> names(Messages messages) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Indicator indicator) {
        return indicator == null ? "" : indicator.name().in(messages.language());
      }

      @Override
      public @Nullable Indicator fromString(String name) {
        return null;
      }
    };
  }
}

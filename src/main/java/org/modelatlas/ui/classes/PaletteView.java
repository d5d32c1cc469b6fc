package org.modelatlas.ui.classes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.ui.theme.StyleClasses;

/** The palettes, the middle of one that has two sides, and a person's own. */
final class PaletteView extends VBox {

  private static final int ROWS = 8;

  private final ClassEditorModel model;
  private final Supplier<Optional<Path>> ask;
  private final Consumer<List<DataProblem>> tell;
  private final Label title = Words.label(StyleClasses.SUBHEADING);
  private final ComboBox<PaletteChoice> list = new ComboBox<>();
  private final PaletteCell button;
  private final Label mark = Words.label(StyleClasses.QUIET);
  private final Label middleName = Words.label(StyleClasses.QUIET);
  private final NumberField middle = new NumberField("classes-middle", this::commitMiddle);
  private final Button own = new Button();
  private final Label read = Words.label(StyleClasses.QUIET);
  private boolean writing = true;

  PaletteView(
      ClassEditorModel model, Supplier<Optional<Path>> ask, Consumer<List<DataProblem>> tell) {
    this.model = model;
    this.ask = ask;
    this.tell = tell;
    this.button = new PaletteCell(model, false);
    getStyleClass().add("classes-palettes");
    list.setId("classes-palette");
    list.setVisibleRowCount(ROWS);
    list.setMaxWidth(Double.MAX_VALUE);
    list.setMinWidth(0);
    list.setPrefWidth(MethodView.UNMEASURED_PX);
    list.setCellFactory(view -> new PaletteCell(model, true));
    list.setButtonCell(button);
    list.valueProperty().subscribe(this::choose);
    own.setId("classes-own-palette");
    own.setOnAction(e -> ask.get().ifPresent(this::read));
    read.setId("classes-own-read");
    middleName.setLabelFor(middle.field());
    getChildren().addAll(title, list, mark, middleName, middle.field(), middle.fault(), own, read);
  }

  private void choose(PaletteChoice choice) {
    if (!writing && choice != null) {
      Words.say(read, "");
      model.palettes().choose(choice);
    }
  }

  private void read(Path file) {
    try {
      Words.say(read, model.palettes().read(file));
    } catch (DataProblemException e) {
      tell.accept(e.problems());
    }
  }

  private void commitMiddle() {
    var fault = model.palettes().middle().write(middle.text());
    if (fault.isEmpty()) {
      middle.restore(model.palettes().middle().text());
    }
    middle.blame(fault.map(f -> f.text(model.messages(), model.shown())).orElse(""));
  }

  void write() {
    writing = true;
    var messages = model.messages();
    Words.say(title, messages.get("classes.colours"));
    list.setAccessibleText(title.getText());
    List<PaletteChoice> choices = model.palettes().choices();
    if (!list.getItems().equals(choices)) {
      list.getItems().setAll(choices);
    }
    Optional<PaletteChoice> chosen = model.palettes().chosen();
    list.setValue(chosen.orElse(null));
    Optional<PaletteChoice> onMap = model.palettes().onMap();
    onMap.ifPresent(button::show);
    Words.say(mark, onMap.map(choice -> choice.mark(messages)).orElse(""));
    own.setText(messages.get("classes.palette.file"));
    writeMiddle();
    writing = false;
  }

  private void writeMiddle() {
    boolean parts = model.palettes().parting().isPresent();
    Words.say(middleName, parts ? model.messages().get("classes.middle") : "");
    middle.field().setVisible(parts);
    middle.field().setManaged(parts);
    if (parts) {
      middle.name(middleName.getText());
      middle.show(model.palettes().middle().text());
      middle.field().setPromptText(model.palettes().middle().prompt());
    } else {
      middle.restore("");
    }
  }
}

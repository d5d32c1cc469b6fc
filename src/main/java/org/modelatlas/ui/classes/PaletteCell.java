package org.modelatlas.ui.classes;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.theme.StyleClasses;

/** A palette in a list: its colours and its name, and for whose eyes it is. */
final class PaletteCell extends ListCell<PaletteChoice> {

  private final ClassEditorModel model;
  private final Swatches colours = new Swatches();
  private final Label name = new Label();
  private final Label mark = new Label();
  private final HBox line;
  private final boolean marked;

  /**
   * A cell.
   *
   * @param marked whether it says for whose eyes the palette is
   */
  PaletteCell(ClassEditorModel model, boolean marked) {
    this.model = model;
    this.marked = marked;
    mark.getStyleClass().add(StyleClasses.QUIET);
    var words = marked ? new VBox(name, mark) : new VBox(name);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    line = new HBox(colours, words);
    line.getStyleClass().add("classes-palette-line");
    line.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinWidth(0);
  }

  @Override
  protected void updateItem(PaletteChoice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty || choice == null) {
      setGraphic(null);
      setText(null);
      return;
    }
    show(marked ? choice : onMap(choice));
    setGraphic(line);
  }

  /** A palette that is on the map has the colours there that its limits ask for. */
  private PaletteChoice onMap(PaletteChoice choice) {
    return model.palettes().onMap().filter(c -> c.id().equals(choice.id())).orElse(choice);
  }

  /** Shows a palette as it is, also where it is the same that was there. */
  void show(PaletteChoice choice) {
    colours.show(choice.colours());
    name.setText(choice.name());
    mark.setText(choice.mark(model.messages()));
    setText(model.messages().get("classes.palette.spoken", name.getText(), mark.getText()));
  }
}

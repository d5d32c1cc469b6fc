package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.modelatlas.legend.Ink;
import org.modelatlas.palette.BivariatePalette;
import org.modelatlas.palette.Paper;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.Colouring;

/** The palettes of two indicators at once. */
final class PairsView extends VBox {

  private final ClassEditorModel model;
  private final Label title = Words.label(StyleClasses.SUBHEADING);
  private final List<ToggleButton> buttons = new ArrayList<>();

  PairsView(ClassEditorModel model) {
    this.model = model;
    getStyleClass().add("classes-palettes");
    getChildren().add(title);
    BivariatePalette.all().forEach(palette -> buttons.add(button(palette)));
    getChildren().addAll(buttons);
  }

  private ToggleButton button(BivariatePalette palette) {
    var button = new ToggleButton();
    button.setId("classes-pairs-" + palette.id());
    button.getStyleClass().add("classes-pairs");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setOnAction(e -> choose(palette));
    return button;
  }

  private void choose(BivariatePalette palette) {
    var colouring = new Colouring(Optional.of(palette.id()), Optional.empty());
    model.shown().draw(design -> design.withColouring(colouring));
    write();
  }

  void write() {
    Words.say(title, model.messages().get("classes.colours"));
    var chosen = model.shown().design().colouring().palette().flatMap(BivariatePalette::byId);
    BivariatePalette used = chosen.orElseGet(() -> BivariatePalette.all().getFirst());
    for (int i = 0; i < buttons.size(); i++) {
      BivariatePalette palette = BivariatePalette.all().get(i);
      buttons.get(i).setSelected(palette.equals(used));
      write(buttons.get(i), palette, model.shown().paper());
    }
  }

  private void write(ToggleButton button, BivariatePalette palette, Paper paper) {
    var choice =
        PaletteChoice.of(
            palette.id(),
            palette.name().in(model.messages().language()),
            List.of(),
            palette.facts(paper));
    button.setText(choice.name() + "\n" + choice.mark(model.messages()));
    button.setGraphic(square(palette, paper));
  }

  /** The first indicator grows to the right, the second upwards, as in the legend. */
  private static VBox square(BivariatePalette palette, Paper paper) {
    List<List<Ink>> cells = palette.cells(paper);
    var square = new VBox();
    square.getStyleClass().add("classes-square");
    for (int up = cells.size() - 1; up >= 0; up--) {
      int row = up;
      var strip = new Swatches();
      strip.show(cells.stream().map(column -> column.get(row)).toList());
      square.getChildren().add(strip);
    }
    return square;
  }
}

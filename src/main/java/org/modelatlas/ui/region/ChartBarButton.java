package org.modelatlas.ui.region;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.ChartBar;
import org.modelatlas.ui.theme.StyleClasses;

/** One bar of a chart, on while the filter keeps it; click, Space and Enter choose it. */
final class ChartBarButton extends ToggleButton {

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  /**
   * A bar.
   *
   * @param valueEm the width of its value, so that all tracks of a chart are of one length
   */
  ChartBarButton(ChartBar bar, double valueEm) {
    boolean leftOut = bar.state() == ChartBar.State.LEFT_OUT;
    getStyleClass().setAll("bar-button", "side-bar");
    pseudoClassStateChanged(LEFT_OUT, leftOut);
    setSelected(bar.state() == ChartBar.State.KEPT);
    setAccessibleText(bar.spoken());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    var line = line(bar, leftOut, valueEm);
    line.prefWidthProperty().bind(widthProperty());
    setGraphic(line);
    addEventHandler(KeyEvent.KEY_PRESSED, this::chooseByEnter);
  }

  private void chooseByEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      fire();
      event.consume();
    }
  }

  private static HBox line(ChartBar bar, boolean leftOut, double valueEm) {
    var track = new BarTrack(bar.share(), bar.boundShare(), leftOut);
    HBox.setHgrow(track, Priority.ALWAYS);
    Label value = Texts.line(bar.text(), StyleClasses.VALUE);
    value.minWidthProperty().bind(value.fontProperty().map(f -> f.getSize() * valueEm));
    value.setAlignment(Pos.CENTER_RIGHT);
    var line = new HBox(Texts.paragraph(bar.label(), "side-bar-label"), track, value);
    line.getStyleClass().add("bar-line");
    return line;
  }
}

package org.modelatlas.ui.region;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.Bar;
import org.modelatlas.ui.theme.StyleClasses;

/** Bars below each other; those that lead somewhere are buttons. */
final class BarsView extends VBox {

  private static final double DIGIT_EM = 0.58;

  BarsView(List<Bar> bars, PanelContext context) {
    getStyleClass().add("bars");
    int digits = bars.stream().mapToInt(bar -> bar.text().length()).max().orElse(0);
    for (Bar bar : bars) {
      HBox line = line(bar, digits * DIGIT_EM);
      Node row = bar.region().<Node>map(region -> button(bar, line, region, context)).orElse(line);
      var here = bar.region().isPresent() ? FigureUse.Place.RANKING : FigureUse.Place.PANEL;
      context.figures().menu().attach(row, bar.figure(), here);
      getChildren().add(row);
    }
  }

  private static Button button(Bar bar, HBox line, Adcode region, PanelContext context) {
    var button = new Button();
    button.getStyleClass().setAll("bar-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(button.widthProperty());
    button.setAccessibleText(
        context.messages().get("panel.ranking.row", bar.rank(), bar.label(), bar.text()));
    button.setOnAction(event -> context.state().select(region));
    return button;
  }

  /** A line whose value takes a given width, so that all tracks are of one length. */
  private static HBox line(Bar bar, double valueEm) {
    var line = new HBox();
    line.getStyleClass().add("bar-line");
    if (!bar.rank().isBlank()) {
      line.getChildren().add(Texts.line(bar.rank(), "bar-rank"));
    }
    String labelClass = bar.rank().isBlank() ? "bar-name" : "bar-label";
    var track = new BarTrack(bar.share(), bar.comparison());
    HBox.setHgrow(track, Priority.ALWAYS);
    Label value = Texts.line(bar.text(), StyleClasses.VALUE);
    value.minWidthProperty().bind(value.fontProperty().map(f -> f.getSize() * valueEm));
    value.setAlignment(Pos.CENTER_RIGHT);
    line.getChildren().addAll(Texts.paragraph(bar.label(), labelClass), track, value);
    return line;
  }
}

package org.modelatlas.ui.region;

import java.util.Locale;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.Chart;
import org.modelatlas.ui.region.content.ChartBar;
import org.modelatlas.ui.theme.StyleClasses;

/** A chart whose bars are buttons: each turns a part of the filter on or off. */
final class ChartView extends VBox {

  private static final double DIGIT_EM = 0.58;

  ChartView(Chart chart, PanelContext context) {
    String id = "panel-chart-" + chart.id().toLowerCase(Locale.ROOT);
    setId(id);
    getStyleClass().addAll("side-chart", "side-chart-" + chart.id().toLowerCase(Locale.ROOT));
    setAccessibleText(chart.sentence());
    getChildren().add(Texts.paragraph(chart.title(), StyleClasses.SUBHEADING));
    int digits = chart.bars().stream().mapToInt(bar -> bar.text().length()).max().orElse(0);
    for (ChartBar bar : chart.bars()) {
      var button = new ChartBarButton(bar, digits * DIGIT_EM);
      button.setId(id + "-" + bar.id());
      button.setOnAction(event -> context.state().filter(bar.chosen()));
      context.figures().menu().attach(button, bar.figure(), FigureUse.Place.PANEL);
      getChildren().add(button);
    }
  }
}

package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFilter;

/** What stands behind the bars of the charts, for whoever takes one along. */
final class ChartFigures {

  private final Teller teller;
  private final Optional<Adcode> province;

  /**
   * The figures of a place.
   *
   * @param province its families alone; empty counts all
   */
  ChartFigures(Teller teller, Optional<Adcode> province) {
    this.teller = teller;
    this.province = province;
  }

  /**
   * The count of the families of one bar.
   *
   * @param label what the bar stands for
   * @param alone the filter with this bar alone
   */
  FigureReference of(String label, ModelFilter alone) {
    return new FigureReference.Written(() -> citation(label, alone), List.of());
  }

  private FigureCitation citation(String label, ModelFilter alone) {
    Indicator models = teller.atlas().indicator("models");
    var view = teller.view();
    FigureTable counted = teller.figures().at(models, view.asOf(), alone);
    var figures =
        province.map(counted::figure).map(List::of).orElseGet(() -> List.copyOf(counted.figures()));
    double families = figures.stream().mapToDouble(figure -> figure.value().orElse(0)).sum();
    return teller
        .citations()
        .written(
            place(label),
            teller.number(families),
            teller.text(models.unit()),
            teller.say("map.asOf", view.asOf().toString()),
            teller.text(models.definition()) + "\n" + teller.filterWords().line(alone),
            figures.stream().flatMap(figure -> figure.sourceIds().stream()).distinct().toList());
  }

  private String place(String label) {
    return province
        .map(region -> teller.named(region, label))
        .orElseGet(() -> teller.citations().named(teller.say("panel.nation.title"), label));
  }
}

package org.modelatlas.ui.map;

import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureCitations;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.FigureText;
import org.modelatlas.workspace.ViewState;

/** Which figures stand on a map. */
final class MapFigures {

  private final MapModel model;

  MapFigures(MapModel model) {
    this.model = model;
  }

  /**
   * The figure of a region of the nation, or of a prefecture where one looks into a province; a
   * prefecture of which nothing is counted by city has none.
   */
  Optional<FigureReference> of(ViewState view, Adcode code) {
    var cities = model.cities(view);
    if (cities.isEmpty()) {
      return Optional.of(
          new FigureReference.OfRegion(view.question().indicator(model.atlas()), code));
    }
    return cities
        .get()
        .figure(code)
        .map(figure -> new FigureReference.Written(() -> citation(view, code, figure), List.of()));
  }

  private FigureCitation citation(ViewState view, Adcode code, Figure figure) {
    var messages = Messages.of(view.language());
    var text = new FigureText(messages);
    var citations = new FigureCitations(model.figures(), view);
    String name = model.name(view, code).map(n -> n.in(view.language())).orElse(code.code());
    LocalText indicator = figure.indicator().name();
    return citations.written(
        citations.named(name, indicator.in(view.language())),
        text.number(figure),
        text.unit(figure),
        messages.get("map.asOf", view.asOf().toString()),
        figure.indicator().definition().in(view.language()),
        figure.sourceIds());
  }
}

package org.modelatlas.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.CityTable;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.CentreText;
import org.modelatlas.legend.FigureText;
import org.modelatlas.workspace.ViewState;

/**
 * What is said of a place under the pointer.
 *
 * @param name its name
 * @param value its figure
 * @param remark rank, or names of families; may be blank
 */
record CardWords(String name, String value, String remark) {

  private static final int MOST_NAMES = 4;

  /** The words about a region of the nation, or about a prefecture where one looks into one. */
  static CardWords of(MapModel model, ViewState view, Messages messages, Adcode code) {
    String name = model.name(view, code).map(text -> text.in(view.language())).orElse(code.code());
    return model
        .cities(view)
        .map(cities -> ofCity(cities, name, messages, code))
        .orElseGet(() -> ofRegion(model, view, messages, name, code));
  }

  /** The words about a computing centre: capacity, city and state. */
  static CardWords of(ComputingCentre centre, Messages messages) {
    var words = new CentreText(messages);
    return new CardWords(
        centre.name().in(messages.language()), words.capacity(centre), words.place(centre));
  }

  private static CardWords ofRegion(
      MapModel model, ViewState view, Messages messages, String name, Adcode code) {
    var table = model.table(view);
    Figure figure = table.figure(code);
    var text = new FigureText(messages);
    String remark =
        FigureText.countsNone(figure)
            ? messages.get("map.card.filings", text.value(model.filings(code, view)))
            : text.rank(table, figure);
    return new CardWords(name, text.value(figure), withSecond(model, view, text, remark, code));
  }

  /** With the figure of the second indicator, where the map shows two. */
  private static String withSecond(
      MapModel model, ViewState view, FigureText text, String remark, Adcode code) {
    return model
        .second(view)
        .map(
            table ->
                Messages.of(view.language())
                    .get(
                        "figure.sentence",
                        table.indicator().name().in(view.language()),
                        text.value(table.figure(code))))
        .map(second -> remark.isEmpty() ? second : remark + "\n" + second)
        .orElse(remark);
  }

  private static CardWords ofCity(CityTable cities, String name, Messages messages, Adcode code) {
    Optional<Figure> figure = cities.figure(code);
    if (figure.isEmpty()) {
      String key = cities.isWhole() ? "map.card.oneCity" : "map.card.wholeProvince";
      String whole = new FigureText(messages).value(cities.whole());
      return new CardWords(name, messages.get(key), messages.get("map.card.whole", whole));
    }
    List<ModelFamily> families = cities.cities().families(code);
    return new CardWords(
        name, new FigureText(messages).value(figure.get()), names(families, messages));
  }

  /** The largest families by stated size first; those without a stated size follow. */
  private static String names(List<ModelFamily> families, Messages messages) {
    Language language = messages.language();
    List<String> names =
        families.stream()
            .sorted(Comparator.comparingDouble(f -> -f.parametersBillion().orElse(0)))
            .limit(MOST_NAMES)
            .map(family -> family.name().in(language))
            .toList();
    String listed = String.join(messages.get("list.comma"), names);
    int more = families.size() - names.size();
    return more > 0 ? messages.get("map.card.more", listed, more) : listed;
  }

  /** The words as one sentence. */
  String sentence(Messages messages) {
    return remark.isBlank()
        ? messages.get("figure.sentence", name, value)
        : messages.get("figure.sentenceRanked", name, value, remark);
  }
}

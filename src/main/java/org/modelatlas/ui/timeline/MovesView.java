package org.modelatlas.ui.timeline;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.legend.FigureText;
import org.modelatlas.ui.figure.FigureMenu;
import org.modelatlas.ui.theme.StyleClasses;

/** Where it is moving: the largest rises and falls beside the map of the change. */
final class MovesView extends ScrollPane {

  private final TimelineModel model;
  private final FigureMenu menu;
  private final Label title = line(StyleClasses.SECTION_TITLE);
  private final Label dates = line(StyleClasses.QUIET);
  private final Label nation = line(StyleClasses.VALUE);
  private final ToggleGroup measures = new ToggleGroup();
  private final HBox choice = new HBox();
  private final VBox rows = new VBox();

  MovesView(TimelineModel model) {
    this.model = model;
    this.menu = new FigureMenu(model.state(), model.map().figures());
    setId("moves");
    getStyleClass().add("moves");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    choice.getStyleClass().add("segments");
    choice.setAlignment(Pos.CENTER_LEFT);
    for (ChangeMeasure measure : ChangeMeasure.values()) {
      choice.getChildren().add(button(measure));
    }
    rows.getStyleClass().add("moves-rows");
    var body = new VBox(title, dates, choice, nation, rows);
    body.getStyleClass().add("moves-body");
    setContent(body);
  }

  /** The width it needs beside a map. */
  double leastWidth() {
    return getMinWidth();
  }

  private static Label line(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    return label;
  }

  private ToggleButton button(ChangeMeasure measure) {
    var button = new ToggleButton();
    button.setId("measure-" + measure.name().toLowerCase(Locale.ROOT));
    button.setToggleGroup(measures);
    button.setUserData(measure);
    button.setOnAction(
        e -> {
          model.measure(measure);
          mark();
        });
    return button;
  }

  /** A click on the measure that is on leaves it on. */
  private void mark() {
    var shown = model.change().map(span -> span.measure());
    measures
        .getToggles()
        .forEach(t -> t.setSelected(shown.filter(t.getUserData()::equals).isPresent()));
  }

  /** Shows the change of the view. */
  void write() {
    var messages = model.state().messages();
    FigureTable table = model.map().table(model.state().view());
    var text = new FigureText(messages);
    title.setText(messages.get("timeline.moves.title"));
    dates.setText(
        messages.get(
            "timeline.moves.what",
            table.indicator().base().name().in(messages.language()),
            model.change().orElseThrow().from().toString(),
            table.asOf().toString()));
    measures
        .getToggles()
        .forEach(
            t -> ((ToggleButton) t).setText(messages.get("timeline.measure." + t.getUserData())));
    mark();
    nation.setText(
        table
            .nation()
            .map(
                total ->
                    messages.get(
                        "timeline.moves.nation",
                        messages.get(total.labelKey()),
                        text.number(table.indicator(), total.value()),
                        table.indicator().unit().in(messages.language())))
            .orElse(""));
    nation.setVisible(table.nation().isPresent());
    nation.setManaged(table.nation().isPresent());
    fill(Moves.of(table), text);
  }

  private void fill(Moves moves, FigureText text) {
    rows.getChildren().clear();
    add("timeline.moves.rises", "timeline.moves.noRises", moves.rises(), moves, text);
    add("timeline.moves.falls", "timeline.moves.noFalls", moves.falls(), moves, text);
    remark("timeline.moves.unchanged", moves.unchanged());
    remark("timeline.moves.missing", moves.missing());
  }

  private void remark(String key, long count) {
    if (count > 0) {
      Label label = line(StyleClasses.QUIET);
      label.setText(model.state().messages().get(key, count));
      rows.getChildren().add(label);
    }
  }

  private void add(String some, String none, List<Figure> figures, Moves moves, FigureText text) {
    Label heading = line(StyleClasses.SUBHEADING);
    var messages = model.state().messages();
    heading.setText(messages.get(figures.isEmpty() ? none : some));
    rows.getChildren().add(heading);
    figures.forEach(figure -> rows.getChildren().add(row(figure, moves, text)));
  }

  private Button row(Figure figure, Moves moves, FigureText text) {
    var language = model.state().messages().language();
    var name =
        new Label(model.map().atlas().regions().get(figure.region()).shortName().in(language));
    var bar = new MoveBar(figure, moves.longest());
    var value = new Label(text.number(figure));
    value.setMaxWidth(Double.MAX_VALUE);
    value.setAlignment(Pos.CENTER_RIGHT);
    value.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(value, Priority.ALWAYS);
    name.getStyleClass().add("moves-name");
    var line = new HBox(name, bar, value);
    line.getStyleClass().add("moves-line");
    var button = new Button();
    button.setId("move-" + figure.region().code());
    button.getStyleClass().setAll("bar-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(button.widthProperty());
    button.setAccessibleText(
        model.state().messages().get("figure.sentence", name.getText(), text.value(figure)));
    button.setOnAction(e -> model.state().select(figure.region()));
    var reference = new FigureReference.OfRegion(figure.indicator(), figure.region());
    menu.attach(button, reference, FigureUse.Place.RANKING);
    return button;
  }
}

package org.modelatlas.ui.scatter;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.modelatlas.association.Association.Pair;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.ui.figure.CardPopOver;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.figure.FigureMenu;
import org.modelatlas.ui.figure.SourceListView;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.ViewState;

/**
 * Two indicators against each other, a point for each province in its colour on the map: the
 * indicator on the map runs up, a second one across. Follows the explorer's state while its tool is
 * {@link Tool#SCATTER}, and works nothing out otherwise.
 */
public final class ScatterPane extends ScrollPane {

  private final ExplorerState state;
  private final ScatterModel model;
  private final SecondChoice second;
  private final Label secondTitle = Texts.line("", StyleClasses.QUIET);
  private final Label rho = text("scatter-rho", "scatter-statement");
  private final Label chance = text("scatter-chance", StyleClasses.QUIET);
  private final Label meaning = text("scatter-meaning", StyleClasses.QUIET);
  private final AxisLine up = new AxisLine("scatter-log-y", this::changeAxes);
  private final ScatterPlot plot;
  private final AxisLine across = new AxisLine("scatter-log-x", this::changeAxes);
  private final Label point = text("scatter-point", "scatter-reading");
  private final Label brushed = text("scatter-brushed", StyleClasses.VALUE);
  private final Label caution = text("scatter-caution", "scatter-caution");
  private final Label leftOut = text("scatter-left-out", StyleClasses.QUIET);
  private final Label absence = text("scatter-empty", StyleClasses.ABSENCE);
  private final VBox sources = new VBox();
  private final VBox body = new VBox();
  private final CardPopOver popOver = new CardPopOver();
  private final FigureMenu menu;
  private Optional<ScatterWords> words = Optional.empty();

  /** A plot of the map's figures. */
  public ScatterPane(ExplorerState state, MapModel map) {
    this.state = state;
    this.model = new ScatterModel(state, map);
    this.second = new SecondChoice(model, this::follow);
    this.plot = new ScatterPlot(state);
    this.menu = new FigureMenu(state, map.figures());
    setId("scatter");
    getStyleClass().add("scatter");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    body.getStyleClass().add("scatter-body");
    setContent(body);
    secondTitle.setLabelFor(second);
    state.toolProperty().addListener((tool, before, now) -> follow());
    state.viewProperty().addListener((view, before, now) -> follow(before, now));
    state.hoveredProperty().addListener((hovered, before, now) -> mark());
    state.brushedProperty().addListener((brushed, before, now) -> mark());
    follow();
  }

  private static Label text(String id, String styleClass) {
    Label label = Texts.paragraph("", styleClass);
    label.setId(id);
    return label;
  }

  private boolean isShown() {
    return state.toolProperty().get().equals(Optional.of(Tool.SCATTER));
  }

  private void follow(ViewState before, ViewState now) {
    boolean redraws =
        !before.question().equals(now.question())
            || before.language() != now.language()
            || before.theme() != now.theme();
    if (redraws) {
      follow();
    } else {
      mark();
    }
  }

  private void follow() {
    popOver.hide();
    if (!isShown()) {
      return;
    }
    var messages = state.messages();
    secondTitle.setText(messages.get("scatter.second"));
    second.show(model);
    Optional<Scatter> scatter = model.scatter();
    words =
        scatter.map(
            s -> new ScatterWords(s.association(), model.atlas(), state.view().asOf(), messages));
    if (scatter.filter(s -> !s.isEmpty()).isPresent()) {
      show(scatter.get(), words.orElseThrow());
    } else {
      showAbsence(scatter);
    }
  }

  private void show(Scatter scatter, ScatterWords said) {
    var messages = state.messages();
    rho.setText(said.statement());
    write(chance, said.chance());
    meaning.setText(messages.get("scatter.meaning"));
    up.show(said.yTitle(), scatter.canLogY(), messages);
    across.show(said.xTitle(), scatter.canLogX(), messages);
    write(caution, said.caution());
    write(leftOut, said.leftOut());
    plot.show(scatter, said);
    var numbers = new SourceNumbers(model.atlas());
    var marks = numbers.marks(scatter.association().sourceIds());
    var context = new FigureContext(messages, popOver, menu);
    sources.getChildren().setAll(new SourceListView("scatter-sources", marks, context));
    put(rho, up, plot, across, point, brushed, chance, meaning, caution, leftOut, sources);
    mark();
  }

  private void showAbsence(Optional<Scatter> scatter) {
    String key = scatter.isPresent() ? "scatter.none" : "scatter.noNumbers";
    absence.setText(state.messages().get(key));
    write(leftOut, words.map(ScatterWords::leftOut).orElse(""));
    put(absence, leftOut);
  }

  private void put(Node... parts) {
    body.getChildren()
        .setAll(Stream.concat(Stream.of(secondTitle, second), Stream.of(parts)).toList());
  }

  private static void write(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private void mark() {
    if (isShown() && words.isPresent()) {
      plot.mark();
      write(brushed, words.get().brushed(state.brushedProperty().get()));
      Optional<String> hovered = state.hoveredProperty().get().flatMap(this::reading);
      point.setText(hovered.orElseGet(() -> state.messages().get("scatter.hint")));
    }
  }

  private Optional<String> reading(Adcode region) {
    Optional<Pair> pair =
        plot.scatter().stream()
            .flatMap(scatter -> scatter.pairs().stream())
            .filter(p -> p.region().equals(region))
            .findFirst();
    return pair.flatMap(p -> words.map(said -> said.sentence(p)));
  }

  private void changeAxes() {
    model.use(new AxisChoice(across.isLogarithmic(), up.isLogarithmic()));
    follow();
  }
}

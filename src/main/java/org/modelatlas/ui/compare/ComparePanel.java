package org.modelatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.comparison.ComparisonComposer;
import org.modelatlas.comparison.ComparisonText;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.ui.figure.CardPopOver;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.figure.FigureMenu;
import org.modelatlas.ui.figure.FirstControl;
import org.modelatlas.ui.figure.MarksView;
import org.modelatlas.ui.figure.SourceListView;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.FilterWords;
import org.modelatlas.workspace.ViewState;

/** Regions side by side; follows the explorer's state, and is empty while nothing is compared. */
public final class ComparePanel extends VBox {

  private static final double MARGIN_PX = 48;

  private final ExplorerState state;
  private final Preferences preferences;
  private final ComparisonComposer composer;
  private final Atlas atlas;
  private final Figures figures;
  private final FigureMenu menu;
  private final CardPopOver popOver = new CardPopOver();
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private Optional<GroupMenu> groups = Optional.empty();

  public ComparePanel(ExplorerState state, Preferences preferences, Atlas atlas, Figures figures) {
    this.state = state;
    this.preferences = preferences;
    this.atlas = atlas;
    this.figures = figures;
    this.composer = new ComparisonComposer(atlas, figures);
    this.menu = new FigureMenu(state, figures);
    setId("compare-panel");
    getStyleClass().addAll("region-panel", "compare-panel");
    body.getStyleClass().add("panel-body");
    scroll.setFitToWidth(true);
    scroll.setId("compare-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    follow();
    preferences
        .settingsProperty()
        .addListener((settings, before, now) -> groups.ifPresent(GroupMenu::fill));
    state.visitedProperty().addListener((visited, before, now) -> now.ifPresent(this::arrive));
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (differs(before, now)) {
                follow();
              }
            });
  }

  private static boolean differs(ViewState before, ViewState now) {
    return !before.compared().equals(now.compared())
        || !now.compared().isEmpty()
            && !(before.question().equals(now.question()) && before.language() == now.language());
  }

  private void follow() {
    popOver.hide();
    if (state.view().compared().isEmpty()) {
      getChildren().clear();
      return;
    }
    Comparison comparison = composer.compose(state.view(), state.messages());
    List<Node> parts = parts(comparison);
    parts.replaceAll(part -> part instanceof FigureGrid grid ? acrossScrolling(grid) : part);
    body.getChildren().setAll(parts);
    groups = Optional.of(new GroupMenu(state, preferences, atlas, popOver));
    var heading =
        new CompareHeading(
            state,
            groups.get(),
            comparison,
            () -> CompareCopy.table(text(comparison)),
            () -> copyPicture(comparison));
    getChildren().setAll(heading, scroll);
  }

  /** Many columns, or large letters, may be wider than the panel: only they move then. */
  private ScrollPane acrossScrolling(FigureGrid grid) {
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(USE_PREF_SIZE);
    scroll.getStyleClass().add("compare-across");
    scroll.setAccessibleText(state.messages().get("compare.figures"));
    scroll
        .viewportBoundsProperty()
        .subscribe(
            seen -> scroll.setFocusTraversable(grid.minWidth(-1) > Math.ceil(seen.getWidth())));
    return scroll;
  }

  private ComparisonText text(Comparison comparison) {
    var words = new FilterWords(atlas, figures, state.messages());
    return new ComparisonText(comparison, words.line(state.view().filter()), state.messages());
  }

  /** All of it, what has to be scrolled to as well. */
  private void copyPicture(Comparison comparison) {
    var page = new VBox();
    page.getStyleClass().add("panel-body");
    page.getChildren().setAll(parts(comparison));
    var whole = new VBox(page);
    whole.getStyleClass().addAll(getStyleClass());
    var scene = new Scene(whole);
    scene.getStylesheets().setAll(getScene().getStylesheets());
    whole.applyCss();
    double width = Math.max(getWidth(), whole.minWidth(-1));
    whole.resize(width, whole.prefHeight(width));
    whole.layout();
    CompareCopy.picture(whole);
  }

  private List<Node> parts(Comparison comparison) {
    var context = new FigureContext(state.messages(), popOver, menu);
    var parts = new ArrayList<Node>();
    comparison.concentration().ifPresent(told -> parts.add(concentration(told, context)));
    parts.add(new FigureGrid(comparison, context));
    comparison.mixes().forEach(mix -> parts.add(new MixView(mix, comparison, context)));
    comparison.trends().forEach(trend -> parts.add(new TrendView(trend, comparison, context)));
    parts.add(Texts.paragraph(state.messages().get("compare.rules"), StyleClasses.QUIET));
    parts.add(new SourceListView("compare-sources", comparison.sources(), context));
    return parts;
  }

  private static Node concentration(Comparison.Sentence told, FigureContext context) {
    var text = Texts.filling(Texts.paragraph(told.text(), "compare-concentration"));
    var line = new HBox(text, new MarksView(told.marks(), context));
    line.getStyleClass().add("compare-sentence");
    return line;
  }

  /** Brings a figure into sight and gives it the keyboard. */
  private void arrive(FigureUse use) {
    Node cell = body.lookup("#compare-cell-" + use.indicatorId() + "-" + use.region().code());
    if (use.place() == FigureUse.Place.COMPARISON && cell != null) {
      applyCss();
      layout();
      double top = body.sceneToLocal(cell.localToScene(0, 0)).getY();
      double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
      if (hidden > 0) {
        scroll.setVvalue(Math.clamp((top - MARGIN_PX) / hidden, 0, 1));
      }
      FirstControl.focus(cell);
    }
  }
}

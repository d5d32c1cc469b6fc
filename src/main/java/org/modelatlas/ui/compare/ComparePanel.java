package org.modelatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.comparison.ComparisonComposer;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.ViewState;

/** Regions side by side; follows the explorer's state, and is empty while nothing is compared. */
public final class ComparePanel extends VBox {

  private final ExplorerState state;
  private final ComparisonComposer composer;
  private final Atlas atlas;
  private final VBox body = new VBox();

  public ComparePanel(ExplorerState state, Atlas atlas, Figures figures) {
    this.state = state;
    this.atlas = atlas;
    this.composer = new ComparisonComposer(atlas, figures);
    setId("compare-panel");
    getStyleClass().addAll("region-panel", "compare-panel");
    body.getStyleClass().add("panel-body");
    follow();
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
    if (state.view().compared().isEmpty()) {
      getChildren().clear();
      return;
    }
    Comparison comparison = composer.compose(state.view(), state.messages());
    List<Node> parts = parts(comparison);
    parts.replaceAll(part -> part instanceof FigureGrid grid ? acrossScrolling(grid) : part);
    body.getChildren().setAll(parts);
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setId("compare-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var heading = new CompareHeading(state, atlas, comparison, () -> copyPicture(comparison));
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
    var parts = new ArrayList<Node>();
    if (!comparison.concentration().isBlank()) {
      parts.add(CompareTexts.paragraph(comparison.concentration(), "compare-concentration"));
    }
    parts.add(new FigureGrid(comparison, state.messages()));
    comparison.mixes().forEach(mix -> parts.add(new MixView(mix, comparison, state.messages())));
    comparison
        .trends()
        .forEach(trend -> parts.add(new TrendView(trend, comparison, state.messages())));
    parts.add(CompareTexts.paragraph(state.messages().get("compare.rules"), StyleClasses.QUIET));
    return parts;
  }
}

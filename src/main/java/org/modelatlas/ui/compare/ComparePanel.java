package org.modelatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.comparison.ComparisonComposer;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.ui.figure.Texts;
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
    body.getChildren().setAll(parts(comparison));
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setId("compare-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var heading = new CompareHeading(state, atlas, comparison, () -> CompareCopy.picture(body));
    getChildren().setAll(heading, scroll);
  }

  private List<Node> parts(Comparison comparison) {
    var parts = new ArrayList<Node>();
    if (!comparison.concentration().isBlank()) {
      parts.add(Texts.paragraph(comparison.concentration(), "compare-concentration"));
    }
    parts.add(new FigureGrid(comparison, state.messages()));
    comparison.mixes().forEach(mix -> parts.add(new MixView(mix, comparison, state.messages())));
    comparison
        .trends()
        .forEach(trend -> parts.add(new TrendView(trend, comparison, state.messages())));
    parts.add(Texts.paragraph(state.messages().get("compare.rules"), StyleClasses.QUIET));
    return parts;
  }
}

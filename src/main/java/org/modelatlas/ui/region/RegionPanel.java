package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The side panel; follows the explorer's state by itself. */
public final class RegionPanel extends VBox {

  private final ExplorerState state;
  private final PanelContents contents;
  private final CardPopOver popOver = new CardPopOver();
  private final ScrollPane scroll = new ScrollPane();

  /**
   * A panel that shows the state's view at once.
   *
   * @param state what the person looks at
   * @param atlas what is known
   * @param figures the figures worked out from it
   */
  public RegionPanel(ExplorerState state, Atlas atlas, Figures figures) {
    this.state = state;
    this.contents = new PanelContents(atlas, figures);
    setId("region-panel");
    getStyleClass().add("region-panel");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    show();
    state.viewProperty().addListener((view, before, now) -> follow(before, now));
  }

  private void follow(ViewState before, ViewState now) {
    boolean samePlace = before.selection().equals(now.selection());
    if (!samePlace || !says(before).equals(says(now))) {
      double at = samePlace ? scroll.getVvalue() : 0;
      popOver.hide();
      show();
      scroll.setVvalue(at);
    }
  }

  /** The parts of a view that the panel's words depend on, besides the selection. */
  private static List<Object> says(ViewState view) {
    return List.of(view.language(), view.indicatorId(), view.asOf());
  }

  private void show() {
    PanelContent content = contents.compose(state.view(), state.messages());
    var context = new PanelContext(state.messages(), popOver, state::select);
    var body = new VBox();
    body.getStyleClass().add("panel-body");
    content
        .keyFigure()
        .map(figure -> new KeyFigureView(figure, context))
        .ifPresent(body.getChildren()::add);
    content.sections().forEach(s -> body.getChildren().add(new SectionView(s, context)));
    body.getChildren().add(new SourceListView(content.sources(), context));
    scroll.setContent(body);
    getChildren().setAll(heading(content), scroll);
  }

  private HeadingView heading(PanelContent content) {
    var heading = new HeadingView(content.heading());
    return state.view().selection().isEmpty()
        ? heading
        : heading.withWayBack(state.messages(), state::clearSelection);
  }
}

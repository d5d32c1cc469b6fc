package org.modelatlas.ui.explorer;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.StackPane;
import org.modelatlas.ui.compare.ComparePanel;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The right side: the panel about one region, or wider the one that compares several. */
final class SidePane extends StackPane {

  /** The panel's share of the window. */
  static final double PANEL_SHARE = 0.3;

  private static final double PANEL_LEAST = 360;
  private static final double PANEL_MOST = 520;
  private static final double COMPARE_SHARE = 0.52;
  private static final double COMPARE_MOST = 1100;

  private final ExplorerState state;
  private final RegionPanel panel;
  private final MapModel model;
  private Optional<ComparePanel> compare = Optional.empty();
  private DoubleConsumer resize = share -> {};

  SidePane(ExplorerState state, RegionPanel panel, MapModel model) {
    this.state = state;
    this.panel = panel;
    this.model = model;
    setId("side");
    setMinWidth(PANEL_LEAST);
    getChildren().setAll(panel);
    follow(state.view());
    state.viewProperty().addListener((view, before, now) -> follow(now));
  }

  /** Whom to tell the share of the window that this side wants. */
  void onResize(DoubleConsumer listener) {
    resize = listener;
    if (isComparing(state.view())) {
      resize.accept(COMPARE_SHARE);
    }
  }

  private static boolean isComparing(ViewState view) {
    return !view.compared().isEmpty();
  }

  /** The comparison is made when it is first wanted, so that a start does not wait for it. */
  private void follow(ViewState view) {
    boolean comparing = isComparing(view);
    setMaxWidth(comparing ? COMPARE_MOST : PANEL_MOST);
    var wanted = comparing ? comparison() : panel;
    if (getChildren().getFirst() != wanted) {
      getChildren().setAll(wanted);
      resize.accept(comparing ? COMPARE_SHARE : PANEL_SHARE);
    }
  }

  private ComparePanel comparison() {
    if (compare.isEmpty()) {
      compare = Optional.of(new ComparePanel(state, model.atlas(), model.figures()));
    }
    return compare.orElseThrow();
  }
}

package org.modelatlas.ui.explorer;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.StackPane;
import org.modelatlas.ui.compare.ComparePanel;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.ViewState;

/** The right side: the panel about one region, or wider the one that compares several. */
final class SidePane extends StackPane {

  /** The panel's share of the window. */
  static final double PANEL_SHARE = 0.3;

  private static final double PANEL_LEAST = 360;
  private static final double PANEL_MOST = 520;
  private static final double MOST_SCALE = 1.5;
  private static final double COMPARE_SHARE = 0.52;
  private static final double COMPARE_MOST = 1100;

  private final ExplorerState state;
  private final Preferences preferences;
  private final RegionPanel panel;
  private final MapModel model;
  private Optional<ComparePanel> compare = Optional.empty();
  private DoubleConsumer resize = share -> {};

  SidePane(ExplorerState state, Preferences preferences, RegionPanel panel, MapModel model) {
    this.state = state;
    this.preferences = preferences;
    this.panel = panel;
    this.model = model;
    setId("side");
    getChildren().setAll(panel);
    follow(state.view());
    state.viewProperty().addListener((view, before, now) -> follow(now));
    preferences
        .settingsProperty()
        .addListener((settings, before, now) -> bound(isComparing(state.view())));
  }

  /** Larger text wants a wider side. */
  private void bound(boolean comparing) {
    double scale = preferences.settings().textPercent() / 100.0;
    setMinWidth(PANEL_LEAST * Math.min(scale, MOST_SCALE));
    setMaxWidth((comparing ? COMPARE_MOST : PANEL_MOST) * Math.max(scale, 1));
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
    bound(comparing);
    var wanted = comparing ? comparison() : panel;
    if (getChildren().getFirst() != wanted) {
      getChildren().setAll(wanted);
      resize.accept(comparing ? COMPARE_SHARE : PANEL_SHARE);
    }
  }

  private ComparePanel comparison() {
    if (compare.isEmpty()) {
      compare = Optional.of(new ComparePanel(state, preferences, model.atlas(), model.figures()));
    }
    return compare.orElseThrow();
  }
}

package org.modelatlas.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.modelatlas.ui.state.ExplorerState;

/**
 * The open tool, the map and the panel side by side. Where there is no room for all three the tool
 * has the panel's place until it is closed.
 */
final class MapRow extends SplitPane {

  private static final double LEAST_MAP_PX = 340;

  private final ExplorerState state;
  private final Region map;
  private final SidePane side;
  private final ToolDock dock;
  private double panelShare = SidePane.PANEL_SHARE;

  /**
   * A row without a tool.
   *
   * @param whenClosed takes the keyboard back from a tool
   */
  MapRow(ExplorerState state, Region map, SidePane side, ToolDock dock, Runnable whenClosed) {
    super(map, side);
    this.state = state;
    this.map = map;
    this.side = side;
    this.dock = dock;
    SplitPane.setResizableWithParent(side, false);
    SplitPane.setResizableWithParent(dock, false);
    setDividerPositions(1 - panelShare);
    side.onResize(this::resizePanel);
    state
        .toolProperty()
        .addListener(
            (tool, before, now) -> {
              now.ifPresent(dock::show);
              arrange();
              if (now.isPresent()) {
                focusTool();
              } else {
                whenClosed.run();
              }
            });
    widthProperty().addListener((width, before, now) -> arrange());
    dock.minWidthProperty().addListener((width, before, now) -> arrange());
  }

  private void resizePanel(double share) {
    panelShare = share;
    place();
  }

  private void arrange() {
    var wanted = new ArrayList<Node>(List.of(map));
    boolean open = state.toolProperty().get().isPresent();
    if (open) {
      wanted.addFirst(dock);
    }
    if (!open || dock.getMinWidth() + LEAST_MAP_PX + side.getMinWidth() <= getWidth()) {
      wanted.add(side);
    }
    if (!wanted.equals(getItems())) {
      getItems().setAll(wanted);
      place();
    }
  }

  private void place() {
    var positions = new ArrayList<Double>();
    if (getItems().contains(dock)) {
      positions.add(ToolDock.SHARE);
    }
    if (getItems().contains(side)) {
      positions.add(1 - panelShare);
    }
    setDividerPositions(positions.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** A new part of the row is in the scene only after the row was laid out. */
  private void focusTool() {
    applyCss();
    layout();
    dock.takeFocus();
  }
}

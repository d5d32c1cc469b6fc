package org.modelatlas.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.History;
import org.modelatlas.workspace.StepWords;

/** The steps of the history for a menu, the newest first; the present one is marked. */
final class HistoryItems {

  /** How many steps a menu shows on either side of the present one. */
  private static final int MOST = 15;

  private HistoryItems() {}

  static List<MenuItem> of(ExplorerState state, StepWords words) {
    History history = state.historyProperty().get();
    int present = history.past().size();
    int last = Math.min(history.all().size() - 1, present + MOST);
    var items = new ArrayList<MenuItem>();
    for (int i = last; i >= Math.max(0, present - MOST); i--) {
      items.add(item(state, i, words.at(history, i), i == present));
    }
    return items;
  }

  private static MenuItem item(ExplorerState state, int index, String text, boolean present) {
    var item = new RadioMenuItem(text);
    item.setId("menu-step-" + index);
    item.setMnemonicParsing(false);
    item.setSelected(present);
    item.setOnAction(e -> state.goTo(index));
    return item;
  }
}

package org.modelatlas.ui.explorer;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.help.HelpWindow;
import org.modelatlas.ui.help.Shortcut;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.snapshot.SnapshotWindow;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.ui.theme.WayOut;

/** Answers keys anywhere in the window that no control wants, and the mouse's own back button. */
public final class WindowKeys {

  private final ExplorerState state;
  private final TextSizes sizes;
  private final HelpWindow help;
  private final SnapshotWindow snapshot;
  private final Briefing briefing;
  private final Scene scene;
  private final Supplier<MapView> map;

  private WindowKeys(
      Scene scene, ExplorerState state, Preferences preferences, ExplorerWindow window) {
    this.scene = scene;
    this.map = window::map;
    this.state = state;
    this.sizes = new TextSizes(preferences);
    this.help = window.help();
    this.snapshot = window.snapshot();
    this.briefing = window.briefing();
  }

  /** Has a window's scene answer. */
  public static void install(
      Scene scene, ExplorerState state, Preferences preferences, ExplorerWindow window) {
    var keys = new WindowKeys(scene, state, preferences, window);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::answerForThoseWhoKeepIt);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::answer);
    scene.addEventHandler(KeyEvent.KEY_TYPED, keys::answer);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, keys::answer);
  }

  private void answer(KeyEvent event) {
    Shortcut.of(event)
        .filter(shortcut -> !isWriting() || isFree(shortcut))
        .ifPresent(
            shortcut -> {
              follow(shortcut);
              event.consume();
            });
  }

  /**
   * Closed menus and lists that nobody edits take the key that leads out and do nothing with it.
   */
  private void answerForThoseWhoKeepIt(KeyEvent event) {
    if (WayOut.isKept(scene, event)) {
      answer(event);
    }
  }

  private boolean isWriting() {
    return scene.getFocusOwner() instanceof TextInputControl;
  }

  /** Whether it means nothing to someone who writes in a field. */
  private static boolean isFree(Shortcut shortcut) {
    return switch (shortcut) {
      case HELP, PRINT, TALK, TALK_HERE, STORY, STORY_ADD, STYLE, SCATTER -> true;
      case LARGER, SMALLER, USUAL_SIZE, OUT -> true;
      case UNDO, REDO, BACK, FORWARD, KEYS -> false;
    };
  }

  private void follow(Shortcut shortcut) {
    switch (shortcut) {
      case UNDO, BACK -> state.undo();
      case REDO, FORWARD -> state.redo();
      case LARGER -> sizes.larger();
      case SMALLER -> sizes.smaller();
      case USUAL_SIZE -> sizes.usual();
      case PRINT -> snapshot.open(scene.getWindow());
      case TALK -> briefing.present(scene.getWindow());
      case TALK_HERE -> briefing.presentFromHere(scene.getWindow());
      case STORY -> briefing.edit(scene.getWindow());
      case STORY_ADD -> briefing.add(scene.getWindow());
      case STYLE -> state.toggle(Tool.STYLE);
      case SCATTER -> state.toggle(Tool.SCATTER);
      case OUT -> stepOut();
      case HELP -> help.open(scene.getWindow());
      case KEYS -> help.openKeys(scene.getWindow());
    }
  }

  /**
   * What floats has taken the key for itself. Then words in a field go, then what was brushed, then
   * a legend that was unfolded over the map, then what was chosen, innermost first.
   */
  private void stepOut() {
    if (scene.getFocusOwner() instanceof TextInputControl field
        && field.isEditable()
        && !field.getText().isEmpty()) {
      field.clear();
    } else if (!state.brushedProperty().get().isEmpty()) {
      state.brush(Set.of());
    } else if (!map.get().foldLegend()) {
      state.hover(Optional.empty());
      state.stepOut();
    }
  }

  private void answer(MouseEvent event) {
    switch (event.getButton()) {
      case BACK -> {
        state.undo();
        event.consume();
      }
      case FORWARD -> {
        state.redo();
        event.consume();
      }
      case NONE, PRIMARY, MIDDLE, SECONDARY -> {
        // These belong to the controls.
      }
    }
  }
}

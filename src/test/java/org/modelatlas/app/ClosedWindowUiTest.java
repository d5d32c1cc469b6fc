package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.Language;
import org.testfx.util.WaitForAsyncUtils;

/** A window that was closed lets go of what it held. */
@Tag("ui")
class ClosedWindowUiTest {

  private static final int MOST_KEPT = 1;
  private static final long PATIENCE_S = 20;

  @Test
  void whatAWindowHeldIsFreedOnceItIsClosed() throws Exception {
    assertFreed(ClosedWindowUiTest::panelOfAWindowThatWasClosed);
  }

  @Test
  void whatTheEditorAndATalkHeldIsFreedWithTheirWindow() throws Exception {
    assertFreed(ClosedWindowUiTest::editorOfAWindowThatWasClosed);
  }

  private static void assertFreed(Callable<WeakReference<Node>> closed) throws Exception {
    var panels = new ArrayList<WeakReference<Node>>();
    for (int window = 0; window < 4; window++) {
      panels.add(closed.call());
    }
    WaitForAsyncUtils.waitFor(
        PATIENCE_S,
        TimeUnit.SECONDS,
        () -> {
          System.gc();
          return panels.stream().filter(panel -> panel.get() != null).count() <= MOST_KEPT;
        });
    assertTrue(panels.stream().filter(panel -> panel.get() != null).count() <= MOST_KEPT);
  }

  private static WeakReference<Node> editorOfAWindowThatWasClosed() throws TimeoutException {
    var window = ProgramWindow.open(Language.ZH);
    window.choose("menu-story");
    window.awaitShown("story-slides");
    window.robot().push(KeyCode.F5);
    window.awaitShown("talk-view");
    var editor = new WeakReference<>(window.node("story-slides"));
    ProgramWindow.close();
    return editor;
  }

  private static WeakReference<Node> panelOfAWindowThatWasClosed() throws TimeoutException {
    var window = ProgramWindow.open(Language.ZH);
    window.awaitWholePanel();
    var panel = new WeakReference<>(window.node("region-panel"));
    ProgramWindow.close();
    return panel;
  }
}

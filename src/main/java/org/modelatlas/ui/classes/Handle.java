package org.modelatlas.ui.classes;

import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What moves a line of the histogram: with the mouse, or with arrow keys while it is focused. */
final class Handle extends Region {

  private static final int LARGE_STEPS = 10;

  private final Runnable begin;
  private final DoubleConsumer drag;
  private final Supplier<String> spoken;

  /**
   * A handle.
   *
   * @param begin is told before each movement, all of which is one step
   * @param drag takes where the pointer is, in pixels of the handle's parent
   * @param nudge takes by how many steps to go
   * @param spoken its name with its value
   */
  Handle(Runnable begin, DoubleConsumer drag, IntConsumer nudge, Supplier<String> spoken) {
    this.begin = begin;
    this.drag = drag;
    this.spoken = spoken;
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    focusedProperty().subscribe(begin);
    setOnKeyPressed(e -> key(e, nudge));
  }

  /** The pointer takes hold of it, or lets it go. */
  void hold() {
    requestFocus();
    begin.run();
  }

  /** The pointer that holds it is at a place of its parent. */
  void follow(double x) {
    drag.accept(x);
  }

  private static void key(KeyEvent event, IntConsumer nudge) {
    int size = event.isShiftDown() ? LARGE_STEPS : 1;
    int steps =
        switch (event.getCode()) {
          case KeyCode.RIGHT, KeyCode.UP -> size;
          case KeyCode.LEFT, KeyCode.DOWN -> -size;
          case KeyCode.PAGE_UP -> LARGE_STEPS;
          case KeyCode.PAGE_DOWN -> -LARGE_STEPS;
          default -> 0;
        };
    if (steps != 0) {
      nudge.accept(steps);
      event.consume();
    }
  }

  /** Says its value again. */
  void say() {
    setAccessibleText(spoken.get());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}

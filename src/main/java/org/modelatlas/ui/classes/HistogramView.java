package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The values in bars of the colours of their classes, and the limits as handles on it. */
final class HistogramView extends Region {

  private static final double PLOT_PX = 92;
  private static final double SIDE_PX = 8;
  private static final int MOST_ROWS = 3;
  private static final double GAP_PX = 2;

  private final ClassEditorModel model;
  private final Bars bars = new Bars();
  private final Region axis = region("classes-axis");
  private final Region guide = region("classes-guide");
  private final Label least = label();
  private final Label greatest = label();
  private final Label tallest = label();
  private final List<Handle> handles = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final Region middleLine = region("classes-middle-line");
  private final Handle middle;
  private Optional<Handle> held = Optional.empty();
  private int rows = 1;
  private Bins bins = new Bins(0, 1, List.of(0), true);

  /**
   * A histogram.
   *
   * @param tell takes what is under the pointer in words; nothing when it leaves
   */
  HistogramView(ClassEditorModel model, Consumer<String> tell) {
    this.model = model;
    setId("classes-histogram");
    getStyleClass().add("classes-histogram");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    var middles = model.palettes().middle();
    middle =
        new Handle(middles::begin, x -> middles.move(value(x)), middles::nudge, middles::spoken);
    middle.setId("classes-middle-handle");
    middle.getStyleClass().add("classes-middle-handle");
    getChildren().addAll(guide, bars, axis, least, greatest, tallest, middleLine, middle);
    setOnMousePressed(this::hold);
    setOnMouseDragged(e -> held.ifPresent(handle -> handle.follow(e.getX())));
    setOnMouseReleased(e -> letGo());
    setOnMouseMoved(e -> tell.accept(under(e)));
    setOnMouseExited(e -> tell.accept(""));
  }

  private static Region region(String styleClass) {
    var region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  private static Label label() {
    var label = new Label();
    label.getStyleClass().add("classes-axis-label");
    label.setManaged(false);
    label.setMouseTransparent(true);
    return label;
  }

  private void hold(MouseEvent event) {
    if (event.getTarget() instanceof Handle handle) {
      held = Optional.of(handle);
      handle.hold();
      event.consume();
    }
  }

  private void letGo() {
    held.ifPresent(Handle::hold);
    held = Optional.empty();
  }

  private String under(MouseEvent event) {
    boolean inside = event.getY() <= PLOT_PX && event.getX() >= SIDE_PX;
    return inside && event.getX() <= getWidth() - SIDE_PX
        ? model.spoken(bins, bins.at(share(event.getX())))
        : "";
  }

  private double plotPx() {
    return Math.max(1, getWidth() - 2 * SIDE_PX);
  }

  private double share(double x) {
    return (x - SIDE_PX) / plotPx();
  }

  private double value(double x) {
    return bins.value(share(x));
  }

  private double x(double value) {
    return SIDE_PX + bins.share(value) * plotPx();
  }

  /** Shows what is on the map now. */
  void write() {
    bins = model.bins();
    var range = model.shown().range();
    least.setText(model.shown().text(range.least()));
    greatest.setText(model.shown().text(range.most()));
    tallest.setText(Integer.toString(bins.tallest()));
    setAccessibleText(
        model.messages().get("classes.histogram.spoken", least.getText(), greatest.getText()));
    match(model.limits().limits().size());
    handles.forEach(Handle::say);
    boolean parts = model.palettes().parting().isPresent();
    middle.setVisible(parts);
    middleLine.setVisible(parts);
    if (parts) {
      middle.say();
    }
    requestLayout();
  }

  /** As many handles as limits; those that stay keep the keyboard. */
  private void match(int limits) {
    if (handles.size() != limits) {
      rows = 1;
    }
    while (handles.size() > limits) {
      getChildren().removeAll(handles.removeLast(), lines.removeLast());
    }
    while (handles.size() < limits) {
      Handle handle = handle(handles.size());
      Region line = region("classes-limit-line");
      handles.add(handle);
      lines.add(line);
      getChildren().addAll(line, handle);
    }
  }

  private Handle handle(int index) {
    LimitModel limits = model.limits();
    var handle =
        new Handle(
            limits::begin,
            x -> limits.move(index, value(x)),
            steps -> limits.nudge(index, steps),
            () -> limits.spoken(index));
    handle.setId("classes-handle-" + (index + 1));
    handle.getStyleClass().add("classes-handle");
    return handle;
  }

  @Override
  protected double computePrefHeight(double width) {
    double grip = handles.isEmpty() ? 0 : rows * handles.getFirst().prefHeight(-1);
    return PLOT_PX + grip + GAP_PX + least.prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    bars.draw(model, bins, new Bars.Place(SIDE_PX, plotPx(), PLOT_PX));
    guide.resizeRelocate(SIDE_PX, 0, plotPx(), 1);
    axis.resizeRelocate(SIDE_PX, PLOT_PX, plotPx(), 1);
    placeHandles();
    placeMiddle();
    double y = getHeight() - least.prefHeight(-1);
    place(least, SIDE_PX, y);
    place(greatest, getWidth() - SIDE_PX - greatest.prefWidth(-1), y);
    place(tallest, getWidth() - SIDE_PX - tallest.prefWidth(-1), 0);
  }

  private static void place(Node label, double x, double y) {
    label.autosize();
    label.relocate(Math.rint(x), Math.rint(y));
  }

  /**
   * Handles that would lie on one another stand in rows below. A row that is there stays while a
   * limit is dragged: all that is below would jump.
   */
  private void placeHandles() {
    var ends = new double[MOST_ROWS];
    List<Double> limits = model.limits().limits();
    for (int i = 0; i < handles.size() && i < limits.size(); i++) {
      double size = handles.get(i).prefHeight(-1);
      double centre = x(limits.get(i));
      int row = row(ends, centre - size / 2);
      ends[row] = centre + size / 2;
      grow(row + 1);
      double top = PLOT_PX + GAP_PX + row * size;
      handles.get(i).resizeRelocate(centre - size / 2, top, size, size);
      lines.get(i).resizeRelocate(Math.rint(centre) - 1, 0, 2, top + size / 2);
    }
  }

  private void grow(int needed) {
    if (needed > rows) {
      rows = needed;
      Platform.runLater(this::requestLayout);
    }
  }

  private static int row(double[] ends, double left) {
    int emptiest = 0;
    for (int row = 0; row < ends.length; row++) {
      if (ends[row] <= left) {
        return row;
      }
      emptiest = ends[row] < ends[emptiest] ? row : emptiest;
    }
    return emptiest;
  }

  private void placeMiddle() {
    OptionalDouble parting = model.palettes().parting();
    if (parting.isPresent()) {
      double size = middle.prefHeight(-1);
      double centre = x(parting.getAsDouble());
      middle.resizeRelocate(centre - size / 2, 0, size, size);
      middleLine.resizeRelocate(Math.rint(centre), size / 2, 1, PLOT_PX - size / 2);
    }
  }
}

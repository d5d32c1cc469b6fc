package org.modelatlas.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.modelatlas.ui.theme.StyleClasses;

/**
 * The day shown and what has to be said of it, on one line. Where the room is short it says less:
 * first the remark in short, then none, then of two days the later alone. The track and the map's
 * title say it too.
 */
final class TimeHead extends Region {

  private static final double GAP_PX = 12;

  private final Label date = new Label();
  private final Label last = new Label();
  private final Label note = new Label();
  private final Label brief = new Label();

  TimeHead() {
    getStyleClass().add("time-head");
    date.setId("time-date");
    date.getStyleClass().add("time-date");
    last.getStyleClass().add("time-date");
    note.setId("time-note");
    note.getStyleClass().add(StyleClasses.QUIET);
    brief.getStyleClass().add(StyleClasses.QUIET);
    getChildren().addAll(date, last, note, brief);
  }

  /**
   * Writes the line.
   *
   * @param days the day or days shown
   * @param day the one day, or the later of two
   * @param whole what has to be said; blank for nothing
   * @param shorter the same in fewer words; blank where there are none
   */
  void write(String days, String day, String whole, String shorter) {
    date.setText(days);
    last.setText(day);
    note.setText(whole);
    brief.setText(whole.isBlank() ? "" : shorter);
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + last.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + date.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + date.prefHeight(-1) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double all = getWidth() - snappedLeftInset() - snappedRightInset();
    date.setVisible(date.prefWidth(-1) <= all);
    last.setVisible(!date.isVisible());
    for (Label label : new Label[] {date, last}) {
      label.autosize();
      label.relocate(snappedLeftInset(), top);
    }
    double left = snappedLeftInset() + date.getWidth() + GAP_PX;
    double room = getWidth() - snappedRightInset() - left;
    note.setVisible(note.prefWidth(-1) <= room);
    brief.setVisible(!note.isVisible() && brief.prefWidth(-1) <= room);
    for (Label label : new Label[] {note, brief}) {
      label.autosize();
      label.relocate(left, top + date.getBaselineOffset() - label.getBaselineOffset());
    }
  }
}

package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.modelatlas.dataset.Period;
import org.modelatlas.workspace.ChangeSpan;

/**
 * The slider: axis, chart, what is beyond the coverage, and the handles. Draws and places only.
 *
 * <p>Labels and handles are as large as the style sheet makes them. What the room is too short for
 * is left out: first the key to the chart, then the words before the last date.
 */
final class TimeTrack extends Region {

  private static final double CHART_PX = 38;
  private static final double LEAST_PX = 160;
  private static final double LABEL_GAP_PX = 4;

  private final TimelineModel model;
  private final TimeChart chart = new TimeChart();
  private final Region before = region("time-unknown");
  private final Region beyond = region("time-unknown");
  private final Region axis = region("time-axis");
  private final Region span = region("time-span");
  private final Region line = region("time-line");
  private final Region handle = region("time-handle");
  private final Region since = region("time-since");
  private final Label end = label("time-end");
  private final Label solid = label("time-legend-solid");
  private final Label hatched = label("time-legend-hatched");
  private final List<Label> years = new ArrayList<>();

  TimeTrack(TimelineModel model) {
    this.model = model;
    setId("time-track");
    getStyleClass().add("time-track");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    handle.setId("time-handle");
    since.setId("time-since");
    solid.setGraphic(swatch("time-swatch"));
    hatched.setGraphic(swatch("time-swatch-hatched"));
    getChildren().addAll(before, beyond);
    getChildren().addAll(chart.nodes());
    getChildren().addAll(axis, span, line, end, solid, hatched, since, handle);
    new TrackGestures(this, model).install();
    write();
  }

  private static Region region(String styleClass) {
    var region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  private static Region swatch(String styleClass) {
    Region swatch = region(styleClass);
    swatch.setManaged(true);
    return swatch;
  }

  private static Label label(String styleClass) {
    var label = new Label();
    label.getStyleClass().addAll("time-label", styleClass);
    label.setManaged(false);
    label.setMouseTransparent(true);
    return label;
  }

  /** Writes what depends on language, indicator and date, and draws at the next pulse. */
  void write() {
    var messages = model.state().messages();
    solid.setText(messages.get("timeline.chart.solid"));
    hatched.setText(messages.get("timeline.chart.hatched"));
    setAccessibleText(model.spoken());
    nameYears();
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_PX;
  }

  /** What the bar counts on before it puts its controls into a menu. */
  @Override
  protected double computePrefWidth(double height) {
    double ends = years.getFirst().prefWidth(-1) + years.getLast().prefWidth(-1);
    return Math.max(LEAST_PX, 2 * ends);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return CHART_PX + axisPx() + 1 + LABEL_GAP_PX + years.getFirst().prefHeight(-1);
  }

  private double axisPx() {
    return axis.prefHeight(-1);
  }

  private double handlePx() {
    return handle.prefHeight(-1);
  }

  /** Half a handle beyond the ends of the axis, and a little. */
  private double sidePx() {
    return handlePx() / 2 + 3;
  }

  TimeAxis axis() {
    return new TimeAxis(model.steps(), sidePx(), getWidth() - 2 * sidePx());
  }

  @Override
  protected void layoutChildren() {
    TimeAxis at = axis();
    chart.draw(model, at, CHART_PX);
    axis.resizeRelocate(at.leftPx(), CHART_PX, at.widthPx(), axisPx());
    placeUnknown(at);
    placeHandles(at);
    placeLegend(at, placeEnd(at));
    placeYears(at);
  }

  /** Grey where there is no figure yet or no more. */
  private void placeUnknown(TimeAxis at) {
    double begins = at.x(model.steps().begins().map(Period::end).orElse(model.steps().last()));
    boolean counted = model.indicator().isOfCatalogue();
    double wide = counted ? 0 : begins - at.leftPx();
    before.resizeRelocate(at.leftPx(), 0, wide, CHART_PX + axisPx());
    beyond.resizeRelocate(ends(at), 0, right(at) - ends(at), CHART_PX + axisPx());
  }

  private double ends(TimeAxis at) {
    return at.x(model.steps().ends().map(Period::end).orElse(model.steps().first()));
  }

  private static double right(TimeAxis at) {
    return at.leftPx() + at.widthPx();
  }

  /**
   * Puts the last date into the grey or, where nothing is drawn, before it; in full or the date
   * alone, or not at all.
   *
   * @return where what stands before it has to end
   */
  private double placeEnd(TimeAxis at) {
    for (String text : model.ends()) {
      end.setText(text);
      end.autosize();
      double wide = end.getWidth() + LABEL_GAP_PX;
      boolean inside = right(at) - ends(at) > wide + LABEL_GAP_PX;
      double left = (inside ? right(at) : ends(at)) - wide;
      if (left >= at.leftPx() && (inside || isFree(at, left, wide, end.getHeight()))) {
        end.relocate(left, 2);
        end.setVisible(true);
        return inside ? ends(at) : left;
      }
    }
    end.setVisible(false);
    return ends(at);
  }

  /** Whether the bars leave a part of the chart, so high from its top, empty. */
  private boolean isFree(TimeAxis at, double left, double wide, double high) {
    return chart.highest(model, at, left, left + wide) <= CHART_PX - high;
  }

  private void placeHandles(TimeAxis at) {
    double x = at.x(model.now());
    double size = handlePx();
    double top = CHART_PX + axisPx() / 2 - size / 2;
    boolean compared = model.change().isPresent();
    double from = model.change().map(ChangeSpan::from).map(at::x).orElse(at.leftPx());
    span.resizeRelocate(from, CHART_PX, x - from, axisPx());
    line.resizeRelocate(x - 0.5, 0, 1, CHART_PX);
    handle.resizeRelocate(x - size / 2, top, size, size);
    span.setVisible(compared);
    since.setVisible(compared);
    since.resizeRelocate(from - size / 2, top, size, size);
  }

  /** What the looks of the bars mean, in two lines or in one, where no bar is and none ends. */
  private void placeLegend(TimeAxis at, double end) {
    solid.autosize();
    hatched.autosize();
    double left = at.leftPx() + LABEL_GAP_PX;
    double high = solid.getHeight();
    double wide = Math.max(solid.getWidth(), hatched.getWidth());
    double next = left + solid.getWidth() + 2 * LABEL_GAP_PX;
    boolean stacked = 2 * high <= CHART_PX && fits(at, end, left, wide, 2 * high);
    boolean inLine = fits(at, end, left, next + hatched.getWidth() - left, high);
    solid.relocate(left, 0);
    hatched.relocate(stacked ? left : next, stacked ? high : 0);
    boolean shown = model.indicator().isOfCatalogue() && (stacked || inLine);
    solid.setVisible(shown);
    hatched.setVisible(shown);
  }

  private boolean fits(TimeAxis at, double end, double left, double wide, double high) {
    return left + wide + LABEL_GAP_PX <= end && isFree(at, left, wide, high);
  }

  /** The first month, each January, the last month. */
  private void nameYears() {
    TimeSteps steps = model.steps();
    var names = new ArrayList<String>();
    names.add(YearMonth.from(steps.first()).toString());
    for (int year = steps.first().getYear() + 1; year <= steps.last().getYear(); year++) {
      names.add(Integer.toString(year));
    }
    names.add(YearMonth.from(steps.last()).toString());
    if (!names.equals(years.stream().map(Label::getText).toList())) {
      getChildren().removeAll(years);
      years.clear();
      names.forEach(name -> years.add(label("time-year")));
      getChildren().addAll(0, years);
    }
    for (int i = 0; i < names.size(); i++) {
      years.get(i).setText(names.get(i));
    }
  }

  /** Both ends, and of the years between those that leave room. */
  private void placeYears(TimeAxis at) {
    years.forEach(Label::autosize);
    Label last = years.getLast();
    place(years.getFirst(), at.leftPx());
    place(last, right(at) - last.getWidth());
    double free = at.leftPx() + years.getFirst().getWidth() + LABEL_GAP_PX;
    years.getFirst().setVisible(free <= last.getLayoutX());
    int year = model.steps().first().getYear();
    for (Label label : years.subList(1, years.size() - 1)) {
      year++;
      double left = at.x(LocalDate.of(year, 1, 1)) - label.getWidth() / 2;
      double right = left + label.getWidth() + LABEL_GAP_PX;
      label.setVisible(left >= free && right <= last.getLayoutX());
      place(label, left);
      free = label.isVisible() ? right : free;
    }
  }

  private void place(Label label, double left) {
    label.relocate(left, CHART_PX + axisPx() + 1 + LABEL_GAP_PX);
  }
}

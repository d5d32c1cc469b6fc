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

/** The slider: axis, chart, what is beyond the coverage, and the handles. Draws and places only. */
final class TimeTrack extends Region {

  private static final double HEIGHT_PX = 64;
  private static final double SIDE_PX = 10;
  private static final double CHART_PX = 38;
  private static final double AXIS_PX = 4;
  private static final double HANDLE_PX = 14;
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
    setMinHeight(HEIGHT_PX);
    setPrefHeight(HEIGHT_PX);
    setMinWidth(200);
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
    boolean counted = model.indicator().isOfCatalogue();
    end.setText(model.end());
    solid.setText(messages.get("timeline.chart.solid"));
    hatched.setText(messages.get("timeline.chart.hatched"));
    solid.setVisible(counted);
    hatched.setVisible(counted);
    setAccessibleText(model.spoken());
    nameYears();
    requestLayout();
  }

  TimeAxis axis() {
    return new TimeAxis(model.steps(), SIDE_PX, getWidth() - 2 * SIDE_PX);
  }

  @Override
  protected void layoutChildren() {
    TimeAxis at = axis();
    chart.draw(model, at, CHART_PX);
    axis.resizeRelocate(SIDE_PX, CHART_PX, at.widthPx(), AXIS_PX);
    placeUnknown(at);
    placeHandles(at);
    placeLegend();
    placeYears(at);
  }

  /** Grey where there is no figure yet or no more, with the last date in it. */
  private void placeUnknown(TimeAxis at) {
    TimeSteps steps = model.steps();
    double begins = at.x(steps.begins().map(Period::end).orElse(steps.last()));
    double ends = at.x(steps.ends().map(Period::end).orElse(steps.first()));
    boolean counted = model.indicator().isOfCatalogue();
    before.resizeRelocate(SIDE_PX, 0, counted ? 0 : begins - SIDE_PX, CHART_PX + AXIS_PX);
    beyond.resizeRelocate(ends, 0, at.leftPx() + at.widthPx() - ends, CHART_PX + AXIS_PX);
    end.autosize();
    double right = at.leftPx() + at.widthPx();
    boolean fits = right - ends > end.getWidth() + 2 * LABEL_GAP_PX;
    double left = (fits ? right : ends) - end.getWidth() - LABEL_GAP_PX;
    end.relocate(Math.max(SIDE_PX, left), 2);
  }

  private void placeHandles(TimeAxis at) {
    double x = at.x(model.now());
    double middle = CHART_PX + AXIS_PX / 2;
    boolean compared = model.change().isPresent();
    double from = model.change().map(ChangeSpan::from).map(at::x).orElse(SIDE_PX);
    span.resizeRelocate(from, CHART_PX, x - from, AXIS_PX);
    line.resizeRelocate(x - 0.5, 0, 1, CHART_PX);
    handle.resizeRelocate(x - HANDLE_PX / 2, middle - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX);
    span.setVisible(compared);
    since.setVisible(compared);
    since.resizeRelocate(from - HANDLE_PX / 2, middle - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX);
  }

  private void placeLegend() {
    solid.autosize();
    hatched.autosize();
    solid.relocate(SIDE_PX + LABEL_GAP_PX, 0);
    hatched.relocate(SIDE_PX + LABEL_GAP_PX, solid.getHeight());
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
    place(years.getFirst(), SIDE_PX);
    place(last, at.leftPx() + at.widthPx() - last.getWidth());
    double free = SIDE_PX + years.getFirst().getWidth() + LABEL_GAP_PX;
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

  private static void place(Label label, double left) {
    label.relocate(left, CHART_PX + AXIS_PX + 5);
  }
}

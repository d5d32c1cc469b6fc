package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Pointer and keys on the slider: click and drag, arrows, Home, End, Page; with Shift the keys move
 * the day that is compared with. A drag is one step of the history.
 */
final class TrackGestures {

  private final TimeTrack track;
  private final TimelineModel model;
  private final Tooltip month = new Tooltip();
  private boolean dragsSince;

  TrackGestures(TimeTrack track, TimelineModel model) {
    this.track = track;
    this.model = model;
  }

  void install() {
    track.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    track.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> model.state().flow(() -> move(e.getX())));
    track.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    track.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> Tooltip.install(track, month));
    track.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Takes the nearer of two handles. */
  private void pressed(MouseEvent e) {
    track.requestFocus();
    TimeAxis axis = track.axis();
    double toNow = Math.abs(e.getX() - axis.x(model.now()));
    dragsSince =
        model.change().filter(s -> Math.abs(e.getX() - axis.x(s.from())) < toNow).isPresent();
    move(e.getX());
  }

  private void move(double x) {
    model.steps().nearest(track.axis().share(x)).ifPresent(dragsSince ? model::since : model::show);
  }

  /** The month under the pointer in words. */
  private void point(MouseEvent e) {
    TimeSteps steps = model.steps();
    long days = steps.last().toEpochDay() - steps.first().toEpochDay();
    LocalDate day = steps.first().plusDays(Math.round(track.axis().share(e.getX()) * days));
    if (model.indicator().isOfCatalogue() && steps.ends().isPresent()) {
      boolean known = !day.withDayOfMonth(1).isAfter(steps.ends().get().end());
      YearMonth at = YearMonth.from(day);
      month.setText(
          known
              ? NewFamilies.sentence(
                  model.state().messages(), at.toString(), model.families().in(at))
              : model.end());
    } else {
      month.setText(
          steps.nearest(track.axis().share(e.getX())).map(LocalDate::toString).orElse(""));
    }
  }

  private void key(KeyEvent e) {
    boolean ofSince = e.isShiftDown() && model.change().isPresent();
    LocalDate from = ofSince ? model.change().orElseThrow().from() : model.now();
    TimeSteps steps = model.steps();
    Optional<LocalDate> to =
        switch (e.getCode()) {
          case LEFT, DOWN -> steps.away(from, -1);
          case RIGHT, UP -> steps.away(from, 1);
          case PAGE_DOWN -> steps.yearAway(from, -1);
          case PAGE_UP -> steps.yearAway(from, 1);
          case HOME -> steps.dates().stream().findFirst();
          case END -> steps.dates().stream().reduce((a, b) -> b);
          default -> Optional.empty();
        };
    if (e.getCode().isNavigationKey()) {
      to.ifPresent(ofSince ? model::since : model::show);
      e.consume();
    }
  }
}

package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Numbers;

/**
 * Goes from step to step by itself, over the dates that have figures. All of one playing is one
 * step of the history. Where the system asks for reduced motion it goes slowly and not in a loop.
 */
final class TimePlayer {

  private static final double MONTH_MS = 500;
  private static final double DATE_MS = 1000;
  private static final double CALM_MS = 2000;

  /** How many times as fast one may play. */
  static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

  private final TimelineModel model;
  private final BooleanSupplier reducedMotion;
  private final PauseTransition beat = new PauseTransition();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private double speed = 1;
  private boolean loop;
  private LocalDate expected = LocalDate.MIN;
  private Runnable set = () -> {};

  TimePlayer(TimelineModel model, BooleanSupplier reducedMotion) {
    this.model = model;
    this.reducedMotion = reducedMotion;
    beat.setOnFinished(e -> next());
    model
        .state()
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              boolean other = !before.indicatorId().equals(now.indicatorId());
              if (other || !now.asOf().equals(expected) && !now.asOf().equals(before.asOf())) {
                pause();
              }
            });
  }

  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  double speed() {
    return speed;
  }

  void setSpeed(double times) {
    speed = times;
    set.run();
  }

  /** The next speed, or from the last the first. */
  void faster() {
    setSpeed(SPEEDS.get((SPEEDS.indexOf(speed) + 1) % SPEEDS.size()));
  }

  boolean loops() {
    return loop;
  }

  void setLoop(boolean again) {
    loop = again;
    set.run();
  }

  /** Tells when speed or loop were set. */
  void whenSet(Runnable listener) {
    set = listener;
  }

  /** A speed as a number in words. */
  String times(double times) {
    return Numbers.upTo(model.state().messages().language(), 1).text(times);
  }

  /** A speed in words. */
  String spoken(double times) {
    return model.state().messages().get("timeline.times", times(times));
  }

  void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  void pause() {
    beat.stop();
    playing.set(false);
  }

  /** Begins where one is, or at the beginning if that is the end. */
  private void play() {
    if (following().or(this::beginning).isEmpty()) {
      return;
    }
    playing.set(true);
    show(following().or(this::beginning).orElseThrow());
    await();
  }

  private void show(LocalDate day) {
    expected = day;
    model.show(day);
  }

  private void await() {
    beat.setDuration(beatLength());
    beat.playFromStart();
  }

  /** How long a step stays. */
  Duration beatLength() {
    double ms = (model.indicator().isOfCatalogue() ? MONTH_MS : DATE_MS) / speed;
    return Duration.millis(isCalm() ? Math.max(CALM_MS, ms) : ms);
  }

  /** Whether the system asks for reduced motion. */
  boolean isCalm() {
    return reducedMotion.getAsBoolean();
  }

  /** The step that playing goes to from here; none where it ends. */
  Optional<LocalDate> upcoming() {
    return following().or(() -> loop && !isCalm() ? beginning() : Optional.empty());
  }

  private void next() {
    Optional<LocalDate> day = upcoming();
    if (day.isEmpty()) {
      pause();
      return;
    }
    LocalDate then = day.get();
    model.state().flow(() -> show(then));
    await();
  }

  /** The next step that is not beyond the coverage. */
  private Optional<LocalDate> following() {
    TimeSteps steps = model.steps();
    LocalDate now = model.now();
    return steps.away(now, 1).filter(day -> day.isAfter(now) && isCovered(steps, day));
  }

  private static boolean isCovered(TimeSteps steps, LocalDate day) {
    LocalDate end = steps.ends().map(Period::end).orElse(steps.last());
    return steps.at(day) == 0 || steps.dates().get(steps.at(day) - 1).isBefore(end);
  }

  private Optional<LocalDate> beginning() {
    LocalDate after = model.change().map(span -> span.from()).orElse(LocalDate.MIN);
    return model.steps().dates().stream()
        .filter(day -> day.isAfter(after) && !day.equals(model.now()))
        .findFirst();
  }
}

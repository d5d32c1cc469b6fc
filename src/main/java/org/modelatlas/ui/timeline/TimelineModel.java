package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Period;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ChangeSpan;

/** What the timeline shows, and its intents, without a node; for the UI thread only. */
final class TimelineModel {

  /** After it the catalogue's lists thin out, and with them its months. */
  private static final LocalDate DENSE_UNTIL = LocalDate.of(2024, 1, 31);

  private final ExplorerState state;
  private final MapModel map;
  private Optional<Indicator> stepsOf = Optional.empty();
  private Optional<TimeSteps> steps = Optional.empty();
  private Optional<ModelFilter> familiesOf = Optional.empty();
  private Optional<NewFamilies> families = Optional.empty();

  TimelineModel(ExplorerState state, MapModel map) {
    this.state = state;
    this.map = map;
  }

  ExplorerState state() {
    return state;
  }

  MapModel map() {
    return map;
  }

  /** The indicator, apart from any change of it. */
  Indicator indicator() {
    return map.atlas().indicator(state.view().indicatorId());
  }

  TimeSteps steps() {
    Indicator now = indicator();
    if (stepsOf.filter(now::equals).isEmpty()) {
      steps = Optional.of(TimeSteps.of(map.atlas(), map.figures(), now));
      stepsOf = Optional.of(now);
    }
    return steps.orElseThrow();
  }

  /** The families of each month that pass the filter. */
  NewFamilies families() {
    ModelFilter filter = state.view().filter();
    if (familiesOf.filter(filter::equals).isEmpty()) {
      families =
          Optional.of(new NewFamilies(map.figures().catalogue(steps().last(), filter).families()));
      familiesOf = Optional.of(filter);
    }
    return families.orElseThrow();
  }

  LocalDate now() {
    return state.view().asOf();
  }

  /** The change that is shown, if one is and the indicator has one. */
  Optional<ChangeSpan> change() {
    return state.view().change().filter(span -> indicator().isComparable());
  }

  /** Goes to a day, but not to one before the day that it is compared with. */
  void show(LocalDate day) {
    boolean behind = change().filter(span -> !day.isAfter(span.from())).isPresent();
    if (!behind && !day.equals(now())) {
      state.showAsOf(day);
    }
  }

  /** Goes some steps on, or back. */
  void step(int by) {
    steps().away(now(), by).ifPresent(this::show);
  }

  /** Whether there is an earlier day to compare with. */
  boolean canCompare() {
    return indicator().isComparable() && !earlier().isEmpty();
  }

  /** Compares with another day before the one shown. */
  void since(LocalDate day) {
    change()
        .filter(span -> day.isBefore(now()) && !day.equals(span.from()))
        .ifPresent(span -> state.showChange(Optional.of(new ChangeSpan(day, span.measure()))));
  }

  /** The days before the one shown, newest first: what it can be compared with. */
  List<LocalDate> earlier() {
    return steps().dates().stream().filter(day -> day.isBefore(now())).toList().reversed();
  }

  /** Compares with the figures of about a year before the newest at the day shown. */
  void compare() {
    LocalDate newest = steps().newestPeriod(now()).map(Period::end).orElse(now());
    steps()
        .yearAway(newest, -1)
        .filter(day -> day.isBefore(now()))
        .ifPresent(
            day -> state.showChange(Optional.of(new ChangeSpan(day, ChangeMeasure.ABSOLUTE))));
  }

  void measure(ChangeMeasure measure) {
    change().ifPresent(s -> state.showChange(Optional.of(new ChangeSpan(s.from(), measure))));
  }

  void endComparison() {
    state.showChange(Optional.empty());
  }

  /** What has to be said of the day shown; blank where nothing has. */
  String note() {
    var messages = state.messages();
    if (indicator().isOfCatalogue()) {
      return catalogueNote();
    }
    Optional<Period> newest = steps().newestPeriod(now());
    if (newest.isEmpty()) {
      return steps().begins().map(p -> messages.get("timeline.begins", p.text())).orElse("");
    }
    return newest
        .filter(period -> !period.end().equals(now()))
        .map(period -> messages.get("timeline.nearest", period.text()))
        .orElse("");
  }

  private String catalogueNote() {
    Optional<Period> end = steps().ends().filter(period -> period.end().isBefore(now()));
    if (end.isPresent()) {
      return state.messages().get("timeline.beyond", end.get().text());
    }
    return now().isAfter(DENSE_UNTIL) ? state.messages().get("timeline.thin") : "";
  }

  /** What is printed where nothing is known any more; blank where figures reach to the end. */
  String end() {
    String key = indicator().isOfCatalogue() ? "timeline.end.catalogue" : "timeline.end.figures";
    return steps()
        .ends()
        .filter(period -> period.end().isBefore(steps().last()))
        .map(period -> state.messages().get(key, period.text()))
        .orElse("");
  }

  /** The same, and in as few characters as can be; empty where figures reach to the end. */
  List<String> ends() {
    return end().isBlank()
        ? List.of()
        : List.of(end(), steps().ends().map(Period::text).orElseThrow());
  }

  /** All of it in words. */
  String spoken() {
    var messages = state.messages();
    String date =
        change()
            .map(s -> messages.get("figure.fromTo", s.from().toString(), now().toString()))
            .orElse(now().toString());
    String chart =
        indicator().isOfCatalogue()
            ? messages.get("timeline.chart.spoken", families().alternative(messages))
            : "";
    return messages.get("timeline.spoken", date, note(), end(), chart).strip();
  }
}

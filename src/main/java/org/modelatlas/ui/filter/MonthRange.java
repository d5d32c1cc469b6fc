package org.modelatlas.ui.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.controlsfx.control.RangeSlider;
import org.modelatlas.i18n.Messages;

/** A range of months to drag at either end; at an outermost month that end is open. */
final class MonthRange extends StackPane {

  private static final int MONTHS_A_YEAR = 12;

  private final YearMonth first;
  private final int months;
  private final RangeSlider slider;
  private final BiConsumer<Optional<LocalDate>, Optional<LocalDate>> apply;
  private boolean showing;

  /**
   * The whole range.
   *
   * @param first the first month
   * @param last the last month
   * @param apply takes the first and the last day; empty at an open end
   */
  MonthRange(
      YearMonth first,
      YearMonth last,
      Messages messages,
      BiConsumer<Optional<LocalDate>, Optional<LocalDate>> apply) {
    this.first = YearMonth.of(first.getYear(), 1);
    this.months = (int) ChronoUnit.MONTHS.between(this.first, last.plusYears(1).withMonth(1));
    this.apply = apply;
    slider = new RangeSlider(0, months, 0, months);
    slider.setId("filter-months");
    slider.setAccessibleText(messages.get("filter.dates.range"));
    slider.setMajorTickUnit(MONTHS_A_YEAR);
    slider.setMinorTickCount(0);
    slider.setShowTickMarks(true);
    slider.setShowTickLabels(true);
    slider.setSnapToTicks(false);
    slider.setBlockIncrement(1);
    slider.setLabelFormatter(years());
    slider.lowValueChangingProperty().subscribe(this::changed);
    slider.highValueChangingProperty().subscribe(this::changed);
    slider.lowValueProperty().subscribe((before, now) -> changed());
    slider.highValueProperty().subscribe((before, now) -> changed());
    slider.skinProperty().subscribe(skin -> nameThumbs(messages));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    getChildren().add(slider);
  }

  private void nameThumbs(Messages messages) {
    nameThumb(".low-thumb", messages.get("filter.dates.from"));
    nameThumb(".high-thumb", messages.get("filter.dates.until"));
  }

  private void nameThumb(String selector, String name) {
    slider
        .lookupAll(selector)
        .forEach(
            thumb -> {
              thumb.setAccessibleText(name);
              thumb.setFocusTraversable(false);
            });
  }

  /** The control itself gives the keyboard to whatever node comes next, be it a line of text. */
  private void leave(KeyEvent event) {
    boolean backwards = event.isShiftDown();
    boolean atEnd =
        slider.lookupAll(backwards ? ".low-thumb" : ".high-thumb").stream()
            .anyMatch(Node::isFocused);
    if (event.getCode() == KeyCode.TAB && atEnd) {
      event.consume();
      slider.requestFocusTraversal(
          backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private StringConverter<Number> years() {
    return new StringConverter<>() {
      @Override
      public String toString(Number month) {
        return Integer.toString(first.plusMonths(month.longValue()).getYear());
      }

      @Override
      public Number fromString(String text) {
        throw new UnsupportedOperationException("not editable");
      }
    };
  }

  /** Applies once an end is let go, not while it moves: each is a step to take back. */
  private void changed() {
    if (!showing && !slider.isLowValueChanging() && !slider.isHighValueChanging()) {
      long low = Math.round(slider.getLowValue());
      long high = Math.round(slider.getHighValue());
      Optional<LocalDate> from =
          low == 0 ? Optional.empty() : Optional.of(first.plusMonths(low).atDay(1));
      Optional<LocalDate> until =
          high == months
              ? Optional.empty()
              : Optional.of(first.plusMonths(high).atDay(1).minusDays(1));
      apply.accept(from, until);
    }
  }

  /** Shows what is applied. */
  void show(Optional<LocalDate> from, Optional<LocalDate> until) {
    showing = true;
    double low = from.map(this::monthsBefore).orElse(0.0);
    double high = until.map(day -> monthsBefore(day.plusDays(1))).orElse((double) months);
    slider.setLowValue(0);
    slider.setHighValue(Math.clamp(high, 0, months));
    slider.setLowValue(Math.clamp(low, 0, months));
    showing = false;
  }

  private double monthsBefore(LocalDate day) {
    return ChronoUnit.MONTHS.between(first.atDay(1), day);
  }
}

package org.modelatlas.ui.classes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.modelatlas.workspace.Colouring;

/** The value at which a diverging palette parts: a person's own, or the median. */
final class MiddleModel {

  private final ShownClasses shown;
  private boolean goesOn;

  MiddleModel(ShownClasses shown) {
    this.shown = shown;
  }

  private Colouring colouring() {
    return shown.design().colouring();
  }

  /** Where the palette parts now. */
  double value() {
    return colouring().middle().orElseGet(this::median);
  }

  private double median() {
    List<Double> values = shown.values().values();
    int half = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(half)
        : (values.get(half - 1) + values.get(half)) / 2;
  }

  /** What stands in the field: a person's own middle, or nothing. */
  String text() {
    return colouring().middle().map(shown::text).orElse("");
  }

  /** What stands there in its place. */
  String prompt() {
    return shown.messages().get("classes.middle.median", shown.text(median()));
  }

  String spoken() {
    return shown.messages().get("classes.middle.spoken", shown.text(value()));
  }

  /** What follows is a step of its own, and all of it one. */
  void begin() {
    goesOn = false;
  }

  /** Parts at the number of few digits nearest to a value. */
  void move(double wanted) {
    var range = shown.range();
    NiceStep.of(range, false)
        .between(wanted, Math.nextDown(range.least()), Math.nextUp(range.most()))
        .ifPresent(found -> put(Optional.of(found)));
  }

  void nudge(int steps) {
    move(value() + steps * NiceStep.of(shown.range(), false).value());
  }

  private void put(Optional<Double> middle) {
    if (middle.equals(colouring().middle())) {
      return;
    }
    if (goesOn) {
      shown.drawOn(d -> d.withColouring(d.colouring().withMiddle(middle)));
    } else {
      shown.draw(d -> d.withColouring(d.colouring().withMiddle(middle)));
      goesOn = true;
    }
  }

  /** Takes what was written, if it is a number; nothing is the median. */
  Optional<LimitFault> write(String text) {
    OptionalDouble read = WrittenNumber.read(text);
    if (!text.isBlank() && read.isEmpty()) {
      return Optional.of(new LimitFault.NotANumber());
    }
    begin();
    put(read.isPresent() ? Optional.of(read.getAsDouble()) : Optional.empty());
    return Optional.empty();
  }
}

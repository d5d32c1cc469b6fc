package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.modelatlas.dataset.ValueRange;

/**
 * Limits as they were written, checked all together. Only what was changed can be at fault.
 *
 * @param numbers what was written; empty where it is no number
 * @param before the limits as they are on the map
 * @param range the values that the limits part
 */
record WrittenLimits(List<OptionalDouble> numbers, List<Double> before, ValueRange range) {

  static WrittenLimits of(
      List<String> texts, List<Double> before, ValueRange range, boolean whole) {
    var numbers = new ArrayList<OptionalDouble>();
    for (String text : texts) {
      OptionalDouble read = WrittenNumber.read(text);
      numbers.add(
          whole && read.isPresent() ? OptionalDouble.of(Math.floor(read.getAsDouble())) : read);
    }
    return new WrittenLimits(List.copyOf(numbers), before, range);
  }

  /** For each limit what is wrong with it, if anything. */
  List<Optional<LimitFault>> faults() {
    var faults = new ArrayList<Optional<LimitFault>>();
    for (int i = 0; i < numbers.size(); i++) {
      faults.add(fault(i));
    }
    return List.copyOf(faults);
  }

  private Optional<LimitFault> fault(int index) {
    if (numbers.get(index).isEmpty()) {
      return Optional.of(new LimitFault.NotANumber());
    }
    double value = numbers.get(index).getAsDouble();
    if (value == before.get(index)) {
      return Optional.empty();
    }
    return beyond(value).or(() -> order(index, value));
  }

  private Optional<LimitFault> beyond(double value) {
    if (value < range.least()) {
      return Optional.of(new LimitFault.BelowValues(range.least()));
    }
    return value >= range.most()
        ? Optional.of(new LimitFault.AboveValues(range.most()))
        : Optional.empty();
  }

  private Optional<LimitFault> order(int index, double value) {
    OptionalDouble lower = neighbour(index, -1);
    OptionalDouble upper = neighbour(index, 1);
    if (lower.isPresent() && value <= lower.getAsDouble()) {
      double other = lower.getAsDouble();
      return Optional.of(
          value == other ? new LimitFault.Equal(other) : new LimitFault.NotAbove(other));
    }
    if (upper.isPresent() && value >= upper.getAsDouble()) {
      double other = upper.getAsDouble();
      return Optional.of(
          value == other ? new LimitFault.Equal(other) : new LimitFault.NotBelow(other));
    }
    return Optional.empty();
  }

  /** The nearest limit on a side that is a number. */
  private OptionalDouble neighbour(int index, int step) {
    for (int i = index + step; i >= 0 && i < numbers.size(); i += step) {
      if (numbers.get(i).isPresent()) {
        return numbers.get(i);
      }
    }
    return OptionalDouble.empty();
  }

  boolean isFaultless() {
    return faults().stream().allMatch(Optional::isEmpty);
  }

  List<Double> values() {
    return numbers.stream().map(OptionalDouble::getAsDouble).toList();
  }
}

package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;

/** Moves and checks the limits between classes. */
final class LimitModel {

  private final ShownClasses shown;
  private boolean goesOn;

  LimitModel(ShownClasses shown) {
    this.shown = shown;
  }

  /** The limits between the classes on the map, ascending. */
  List<Double> limits() {
    return shown
        .breaks()
        .map(ClassBreaks::upperLimits)
        .map(upper -> upper.subList(0, upper.size() - 1))
        .orElse(List.of());
  }

  /** A limit in words: "limit 2 of 4: 17". */
  String spoken(int index) {
    List<Double> limits = limits();
    return shown
        .messages()
        .get("classes.limit.spoken", index + 1, limits.size(), shown.text(limits.get(index)));
  }

  /** What follows is a step of its own, and all of it one. */
  void begin() {
    goesOn = false;
  }

  /** Moves a limit as near to a value as its neighbours let it. */
  void move(int index, double wanted) {
    step().between(wanted, above(index), below(index)).ifPresent(found -> place(index, found));
  }

  /** Moves a limit by so many steps. */
  void nudge(int index, int steps) {
    move(index, limits().get(index) + steps * step().value());
  }

  private NiceStep step() {
    return NiceStep.of(shown.range(), shown.values().isWhole());
  }

  private double above(int index) {
    double least = shown.range().least();
    return index > 0
        ? limits().get(index - 1)
        : shown.values().isWhole() ? least - 1 : Math.nextDown(least);
  }

  private double below(int index) {
    List<Double> limits = limits();
    return index + 1 < limits.size() ? limits.get(index + 1) : shown.range().most();
  }

  private void place(int index, double value) {
    var limits = new ArrayList<>(limits());
    if (limits.set(index, value) != value) {
      draw(limits);
    }
  }

  private void draw(List<Double> limits) {
    Classing manual = Classing.manual(limits);
    if (goesOn) {
      shown.drawOn(design -> design.withClassing(manual));
    } else {
      shown.draw(design -> design.withClassing(manual));
      goesOn = true;
    }
  }

  /**
   * Takes limits as they were written, if nothing is wrong with any.
   *
   * @param texts one for each limit
   * @return for each what is wrong with it
   */
  List<Optional<LimitFault>> write(List<String> texts) {
    var written = WrittenLimits.of(texts, limits(), shown.range(), shown.values().isWhole());
    if (written.isFaultless() && !written.values().equals(limits())) {
      begin();
      draw(written.values());
    }
    return written.faults();
  }

  /** Limits that begin a manual classing of a number of classes: those there are, if they fit. */
  List<Double> own(int classes) {
    List<Double> limits = limits();
    var own = new OwnLimits(shown.values().array());
    while (limits.size() > classes - 1) {
      limits = own.fewer(limits);
    }
    while (limits.size() < classes - 1) {
      Optional<List<Double>> more = own.more(limits);
      if (more.isEmpty()) {
        return limits;
      }
      limits = more.get();
    }
    return limits;
  }
}

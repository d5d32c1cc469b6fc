package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.GridPane;
import org.modelatlas.classification.ClassBreaks;

/** The classes below one another, with their limits to write. */
final class ClassRows extends GridPane {

  private final ClassEditorModel model;
  private final List<ClassRow> rows = new ArrayList<>();
  private List<Optional<LimitFault>> faults = List.of();
  private List<Double> shown = List.of();

  ClassRows(ClassEditorModel model) {
    this.model = model;
    getStyleClass().add("classes-rows");
  }

  void write() {
    Optional<ClassBreaks> breaks = model.values().breaks();
    match(breaks.map(ClassBreaks::size).orElse(0));
    List<Integer> counts = model.values().counts();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i)
          .show(
              model.values().colours().get(i),
              begin(breaks.orElseThrow(), i),
              model.shown().text(breaks.orElseThrow().upper(i)),
              Integer.toString(counts.get(i)));
    }
    name();
    forget();
  }

  private void match(int classes) {
    if (rows.size() == classes) {
      return;
    }
    while (rows.size() > classes) {
      rows.removeLast();
    }
    while (rows.size() < classes) {
      rows.add(new ClassRow(rows.size(), this::commit));
    }
    getChildren().clear();
    for (int i = 0; i < classes; i++) {
      rows.get(i).put(this, i, i + 1 < classes);
    }
  }

  private String begin(ClassBreaks breaks, int index) {
    double lower = breaks.lower(index);
    if (index == 0) {
      double least = model.values().isWhole() ? model.shown().range().least() : lower;
      return model.messages().get("classes.from", model.shown().text(least));
    }
    return model.values().isWhole()
        ? model.messages().get("classes.from", model.shown().text(lower + 1))
        : model.messages().get("classes.above", model.shown().text(lower));
  }

  private void name() {
    for (int i = 0; i + 1 < rows.size(); i++) {
      rows.get(i).limit().name(model.limits().spoken(i));
    }
  }

  /** Other limits on the map make good what was wrong; else it is said again, in the language. */
  private void forget() {
    List<Double> now = model.limits().limits();
    if (!now.equals(shown)) {
      restore();
    }
    shown = now;
    blame();
  }

  private void restore() {
    faults = List.of();
    List<Double> limits = model.limits().limits();
    for (int i = 0; i < limits.size(); i++) {
      rows.get(i).limit().restore(model.shown().text(limits.get(i)));
    }
  }

  private void commit() {
    int limits = model.limits().limits().size();
    faults =
        model.limits().write(rows.subList(0, limits).stream().map(r -> r.limit().text()).toList());
    if (faults.stream().allMatch(Optional::isEmpty)) {
      restore();
    }
    blame();
  }

  private void blame() {
    for (int i = 0; i < rows.size(); i++) {
      Optional<LimitFault> fault = i < faults.size() ? faults.get(i) : Optional.empty();
      rows.get(i).limit().blame(fault.map(f -> f.text(model.messages(), model.shown())).orElse(""));
    }
  }
}

package org.modelatlas.ui.classes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.classification.Objection;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.DivergingRamp;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.ClassedValues;
import org.modelatlas.sheet.Shading;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.MapDesign;

/** How the values on the map are classed, without a node; for the UI thread only. */
final class ClassEditorModel {

  private final ExplorerState state;
  private final ShownClasses shown;
  private final LimitModel limits;
  private final PaletteModel palettes;

  ClassEditorModel(ExplorerState state, MapModel map) {
    this.state = state;
    shown = new ShownClasses(state, map);
    limits = new LimitModel(shown);
    palettes = new PaletteModel(shown);
  }

  ExplorerState state() {
    return state;
  }

  ShownClasses shown() {
    return shown;
  }

  LimitModel limits() {
    return limits;
  }

  PaletteModel palettes() {
    return palettes;
  }

  ClassedValues values() {
    return shown.values();
  }

  Messages messages() {
    return state.messages();
  }

  /** Whether there is anything whose classes can be edited. */
  boolean isClassed() {
    Shading shading = values().shading();
    return (shading == Shading.VALUES || shading == Shading.CHANGES)
        && !values().values().isEmpty();
  }

  /** Why something cannot be edited, or what is special about it; empty where all is as usual. */
  String remark() {
    Shading shading = values().shading();
    if (shading == Shading.VALUES) {
      return isClassed() ? "" : messages().get("classing.objection." + Objection.NO_VALUES);
    }
    return messages().get("classes.shading." + shading);
  }

  /** The histogram of the values. */
  Bins bins() {
    return Bins.of(values().array(), shown.range(), values().isWhole());
  }

  /** The colour of a value. */
  Ink colour(double value) {
    List<Ink> colours = values().colours();
    Optional<ClassBreaks> breaks = values().breaks();
    if (breaks.isPresent()) {
      double most = breaks.get().upper(breaks.get().size() - 1);
      return colours.get(breaks.get().classOf(Math.clamp(value, breaks.get().lowest(), most)));
    }
    var range = shown.range();
    double span = range.most() - range.least();
    double share = span == 0 ? 1 : Math.clamp((value - range.least()) / span, 0, 1);
    return colours.get((int) Math.round(share * (colours.size() - 1)));
  }

  Method method() {
    return shown.classing().method();
  }

  /** Why the chosen method is not used on these values; empty where it is. */
  String objection() {
    return values().objection().map(o -> messages().get("classing.objection." + o)).orElse("");
  }

  /** Uses a method with as many classes; limits of one's own begin with those on the map. */
  void choose(Method method) {
    int classes = shown.classing().classes();
    if (method == Method.MANUAL) {
      manual(shown.breaks().map(ClassBreaks::size).orElse(classes));
    } else if (method != method()) {
      shown.draw(design -> design.withClassing(Classing.of(method, classes)));
    }
  }

  /** Uses as many classes; of limits of one's own those stay that can. */
  void choose(int classes) {
    if (method() == Method.MANUAL) {
      manual(classes);
    } else {
      shown.draw(design -> design.withClassing(Classing.of(method(), classes)));
    }
  }

  private void manual(int classes) {
    List<Double> own = limits.own(Math.max(Classing.LEAST, classes));
    if (!own.isEmpty()) {
      shown.draw(design -> design.withClassing(Classing.manual(own)));
    }
  }

  int classes() {
    return Math.min(shown.classing().classes(), mostClasses());
  }

  int mostClasses() {
    return values().shading() == Shading.CHANGES ? DivergingRamp.MAX_CLASSES : Classing.MOST;
  }

  /** What is to be said about the number of classes; empty where they are as many as wanted. */
  String countRemark() {
    if (method() == Method.UNCLASSED && values().breaks().isEmpty()) {
      return messages().get("classes.count.none");
    }
    int made = values().breaks().map(ClassBreaks::size).orElse(classes());
    if (made < classes()) {
      return messages().get("classes.count.fewer", made, classes());
    }
    return made > classes() ? messages().get("classes.count.more", made, classes()) : "";
  }

  /** Whether one can say how many classes there are to be. */
  boolean isCounted() {
    return method() != Method.UNCLASSED;
  }

  boolean isUsual() {
    return shown.classing().equals(MapDesign.USUAL.classing());
  }

  /** Classes as before anyone chose. */
  void reset() {
    shown.draw(design -> design.withClassing(MapDesign.USUAL.classing()));
  }

  /** How many values there are and which figures they are. */
  String valuesRemark() {
    String key = shown.design().limits() == ClassLimits.OF_NEWEST ? "newest" : "shown";
    return messages().get("classes.values." + key, values().values().size());
  }

  /** The figures that are in no class; empty where there is none. */
  String leftRemark() {
    ClassedValues.Left left = values().left();
    String counts =
        Stream.of(
                counted("zeros", left.zeros()),
                counted("notReported", left.notReported()),
                counted("notApplicable", left.notApplicable()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(messages().get("classes.separator")));
    return counts.isEmpty() ? "" : messages().get("classes.left", counts);
  }

  private String counted(String what, long count) {
    return count == 0 ? "" : messages().get("classes.left." + what, count);
  }

  /** A bin in words: "12 to 14: 3 values". */
  String spoken(Bins bins, int bin) {
    int count = bins.counts().get(bin);
    double lower = bins.isWhole() ? bins.lower(bin) + 1 : bins.lower(bin);
    double upper = bins.upper(bin);
    return lower == upper
        ? messages().get("classes.bin.one", shown.text(upper), count)
        : messages().get("classes.bin", rounded(lower, bins), rounded(upper, bins), count);
  }

  private String rounded(double value, Bins bins) {
    double fine = NiceStep.of(shown.range(), bins.isWhole()).value();
    return shown.text(Math.rint(value / fine) * fine);
  }
}

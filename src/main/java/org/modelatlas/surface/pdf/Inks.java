package org.modelatlas.surface.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;

/** The state of a page's pen: what is already set is not set again. */
final class Inks {

  private static final List<String> COMPONENTS =
      IntStream.range(0, 256).mapToObj(Inks::written).toList();

  private enum Setting {
    FILL,
    FILL_OPACITY,
    STROKE,
    STROKE_OPACITY,
    WIDTH,
    DASH
  }

  private final Content content;
  private final SharedResources shared;
  private final Deque<Map<Setting, String>> saved = new ArrayDeque<>();
  private Map<Setting, String> now =
      new EnumMap<>(
          Map.of(
              Setting.FILL_OPACITY,
              "1.0",
              Setting.STROKE_OPACITY,
              "1.0",
              Setting.DASH,
              "[] 0 d\n"));

  Inks(Content content, SharedResources shared) {
    this.content = content;
    this.shared = shared;
  }

  /** Three components, 0 to 1; three decimals tell all 256 levels apart. */
  static String components(Ink ink) {
    return component(ink.red()) + " " + component(ink.green()) + " " + component(ink.blue());
  }

  private static String component(int level) {
    return COMPONENTS.get(level);
  }

  private static String written(int level) {
    long thousandths = Math.round(level / 0.255);
    return thousandths == 1000 ? "1" : thousandths == 0 ? "0" : ".%03d".formatted(thousandths);
  }

  /** Fills with a colour from now on. */
  void fill(Ink ink) {
    set(Setting.FILL, components(ink) + " rg\n");
    opacity(Setting.FILL_OPACITY, "ca", ink.opacity());
  }

  /** Fills with the lines of a hatch from now on. */
  void hatch(String pattern) {
    set(Setting.FILL, "/Pattern cs /" + pattern + " scn\n");
    opacity(Setting.FILL_OPACITY, "ca", 1);
  }

  /** Draws lines like this from now on. */
  void stroke(Stroke stroke) {
    set(Setting.STROKE, components(stroke.ink()) + " RG\n");
    opacity(Setting.STROKE_OPACITY, "CA", stroke.ink().opacity());
    set(Setting.WIDTH, number(stroke.widthPt()) + " w\n");
    String dash = stroke.dashPt() > 0 ? number(stroke.dashPt()) : "";
    set(Setting.DASH, "[" + dash + "] 0 d\n");
  }

  private static String number(double value) {
    long thousandths = Math.round(value * 1000);
    return thousandths / 1000 + ".%03d".formatted(thousandths % 1000);
  }

  private void opacity(Setting setting, String key, double opacity) {
    String value = Double.toString(opacity);
    if (!value.equals(now.put(setting, value))) {
      content.raw("/" + shared.opacity(key, opacity) + " gs\n");
    }
  }

  private void set(Setting setting, String operators) {
    if (!operators.equals(now.put(setting, operators))) {
      content.raw(operators);
    }
  }

  /** Keeps the state until {@link #restore()}. */
  void save() {
    content.raw("q\n");
    saved.push(new EnumMap<>(now));
  }

  /** Brings back the state kept last. */
  void restore() {
    content.raw("Q\n");
    now = saved.pop();
  }
}

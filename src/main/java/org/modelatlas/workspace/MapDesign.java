package org.modelatlas.workspace;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;

/**
 * How figures are drawn on the map.
 *
 * @param form regions, circles, or both
 * @param classing how values are parted into classes
 * @param colouring the colours of the classes
 * @param limits which figures the class limits are made for
 * @param extras what stands on the map beside what always does
 */
public record MapDesign(
    MapForm form,
    Classing classing,
    Colouring colouring,
    ClassLimits limits,
    Set<MapExtra> extras) {

  /** A choropleth in five classes of natural breaks. */
  public static final MapDesign USUAL =
      new MapDesign(
          MapForm.CHOROPLETH, Classing.USUAL, Colouring.USUAL, ClassLimits.OF_NEWEST, Set.of());

  public MapDesign {
    extras = Set.copyOf(extras);
  }

  public MapDesign withForm(MapForm value) {
    return new MapDesign(value, classing, colouring, limits, extras);
  }

  public MapDesign withClassing(Classing value) {
    return new MapDesign(form, value, colouring, limits, extras);
  }

  public MapDesign withColouring(Colouring value) {
    return new MapDesign(form, classing, value, limits, extras);
  }

  public MapDesign withLimits(ClassLimits value) {
    return new MapDesign(form, classing, colouring, value, extras);
  }

  /** With an extra that was not there, or without one that was. */
  public MapDesign toggled(MapExtra extra) {
    Set<MapExtra> changed = EnumSet.noneOf(MapExtra.class);
    changed.addAll(extras);
    if (!changed.remove(extra)) {
      changed.add(extra);
    }
    return new MapDesign(form, classing, colouring, limits, changed);
  }

  /** Whether an extra is asked for. */
  public boolean has(MapExtra extra) {
    return extras.contains(extra);
  }

  /**
   * The same design for another indicator: limits and a middle that were given by hand belong to
   * the values of one indicator, and no indicator is its own second one.
   */
  MapDesign forIndicator(String id) {
    var own =
        classing.method() == Method.MANUAL
            ? Classing.of(Classing.USUAL.method(), classing.classes())
            : classing;
    boolean same = form.other().filter(id::equals).isPresent();
    return new MapDesign(
        same ? MapForm.CHOROPLETH : form,
        own,
        new Colouring(colouring.palette(), Optional.empty()),
        limits,
        extras);
  }
}

package org.modelatlas.legend;

import java.util.List;

/**
 * The looks of an area on one kind of paper.
 *
 * @param ramp the colours of the classes
 * @param change the colours of the classes of a change
 * @param zero a measured zero
 * @param notReported no source gives a figure
 * @param notApplicable the indicator does not exist there
 * @param tiers places in an order or named groups, first to last; the last one for all further ones
 * @param land an area that carries no statement
 */
public record AreaLook(
    Ramp ramp,
    DivergingRamp change,
    Fill zero,
    Fill notReported,
    Fill notApplicable,
    List<Fill> tiers,
    Fill land) {

  /** ColorBrewer 2.0, scheme Purples, as the ramp's, whose hues it does not share. */
  private static final List<Fill> TIERS =
      List.of(solid("54278F"), solid("807DBA"), solid("BCBDDC"));

  /** On light paper. */
  public static final AreaLook ON_LIGHT =
      new AreaLook(
          Ramp.ON_LIGHT,
          DivergingRamp.ON_LIGHT,
          solid("ECE5D3"),
          new Fill.Hatch(Ink.hex("F4F5F7"), Ink.hex("A3ADB8"), 4, 0.7),
          solid("D5DAE0"),
          TIERS,
          solid("EBEEF1"));

  /** On dark paper. */
  public static final AreaLook ON_DARK =
      new AreaLook(
          Ramp.ON_DARK,
          DivergingRamp.ON_DARK,
          solid("3D3626"),
          new Fill.Hatch(Ink.hex("1E242B"), Ink.hex("66717D"), 4, 0.7),
          solid("3B444E"),
          TIERS.reversed(),
          solid("2A313A"));

  /** In greys: what is no value is white or hatched, sparsely or densely. */
  public static final AreaLook ON_GREY =
      new AreaLook(
          Ramp.ON_GREY,
          DivergingRamp.ON_GREY,
          solid("FFFFFF"),
          new Fill.Hatch(Ink.hex("FFFFFF"), Ink.hex("8C8C8C"), 4, 0.7),
          new Fill.Hatch(Ink.hex("FFFFFF"), Ink.hex("A6A6A6"), 1.8, 0.6),
          List.of(solid("404040"), solid("8C8C8C"), solid("CCCCCC")),
          solid("EDEDED"));

  public AreaLook {
    tiers = List.copyOf(tiers);
  }

  /** The same looks with other colours of the classes. */
  public AreaLook with(Ramp ramp) {
    return new AreaLook(ramp, change, zero, notReported, notApplicable, tiers, land);
  }

  /**
   * The same looks with other colours of the tiers, first to last.
   *
   * @throws IllegalArgumentException if there is none
   */
  public AreaLook withTiers(List<Ink> colours) {
    if (colours.isEmpty()) {
      throw new IllegalArgumentException("tiers without a look");
    }
    List<Fill> fills = colours.stream().<Fill>map(Fill.Solid::new).toList();
    return new AreaLook(ramp, change, zero, notReported, notApplicable, fills, land);
  }

  /** The look of a place in an order, counted from 0. */
  public Fill tier(int index) {
    return tiers.get(Math.min(index, tiers.size() - 1));
  }

  /** The same looks at another opacity. */
  public AreaLook at(double opacity) {
    return new AreaLook(
        ramp.at(opacity),
        change.at(opacity),
        zero.at(opacity),
        notReported.at(opacity),
        notApplicable.at(opacity),
        tiers.stream().map(tier -> tier.at(opacity)).toList(),
        land.at(opacity));
  }

  private static Fill solid(String hex) {
    return new Fill.Solid(Ink.hex(hex));
  }
}

package org.modelatlas.legend;

/**
 * The looks of an area on one kind of paper.
 *
 * @param ramp the colours of the classes
 * @param zero a measured zero
 * @param notReported no source gives a figure
 * @param notApplicable the indicator does not exist there
 * @param tier membership of a named group
 * @param land an area that carries no statement
 */
public record AreaLook(
    Ramp ramp, Fill zero, Fill notReported, Fill notApplicable, Fill tier, Fill land) {

  /** On light paper. */
  public static final AreaLook ON_LIGHT =
      new AreaLook(
          Ramp.ON_LIGHT,
          solid("F3EFE4"),
          new Fill.Hatch(Ink.hex("F4F5F7"), Ink.hex("A3ADB8"), 4, 0.7),
          solid("D5DAE0"),
          solid("2C7FB8"),
          solid("EBEEF1"));

  /** On dark paper. */
  public static final AreaLook ON_DARK =
      new AreaLook(
          Ramp.ON_DARK,
          solid("0E1116"),
          new Fill.Hatch(Ink.hex("1E242B"), Ink.hex("66717D"), 4, 0.7),
          solid("3B444E"),
          solid("7FCDBB"),
          solid("2A313A"));

  /** The same looks at another opacity. */
  public AreaLook at(double opacity) {
    return new AreaLook(
        ramp.at(opacity),
        zero.at(opacity),
        notReported.at(opacity),
        notApplicable.at(opacity),
        tier.at(opacity),
        land.at(opacity));
  }

  private static Fill solid(String hex) {
    return new Fill.Solid(Ink.hex(hex));
  }
}

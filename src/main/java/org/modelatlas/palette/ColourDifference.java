package org.modelatlas.palette;

/**
 * How different two colours look: CIEDE2000 with all weights 1 (CIE 142-2001), computed as Sharma,
 * Wu and Dalal (2005), The CIEDE2000 color-difference formula, Color Research and Application 30,
 * equations 2 to 22. About 1 is the least that is noticed side by side.
 */
public final class ColourDifference {

  private static final double POW25_7 = 6103515625.0;

  private ColourDifference() {}

  /** The difference of two colours, the same both ways; 0 only for equal ones. */
  public static double between(Lab one, Lab other) {
    double meanChroma = (Math.hypot(one.a(), one.b()) + Math.hypot(other.a(), other.b())) / 2;
    double g = 0.5 * (1 - saturation(meanChroma));
    return difference(Polar.of(one, 1 + g), Polar.of(other, 1 + g));
  }

  private static double difference(Polar one, Polar other) {
    double meanLightness = (one.lightness + other.lightness) / 2;
    double meanChroma = (one.chroma + other.chroma) / 2;
    double meanHue = meanHue(one, other);
    double squared = Math.pow(meanLightness - 50, 2);
    double lightness =
        (other.lightness - one.lightness) / (1 + 0.015 * squared / Math.sqrt(20 + squared));
    double chroma = (other.chroma - one.chroma) / (1 + 0.045 * meanChroma);
    double hue = hueDifference(one, other) / (1 + 0.015 * meanChroma * hueWeight(meanHue));
    double turn = -Math.sin(2 * Math.toRadians(turn(meanHue))) * 2 * saturation(meanChroma);
    return Math.sqrt(
        Math.max(0, lightness * lightness + chroma * chroma + hue * hue + turn * chroma * hue));
  }

  /** ΔH', equations 10 and 11. */
  private static double hueDifference(Polar one, Polar other) {
    double product = one.chroma * other.chroma;
    if (product == 0) {
      return 0;
    }
    double degrees = other.hue - one.hue;
    if (degrees > 180) {
      degrees -= 360;
    } else if (degrees < -180) {
      degrees += 360;
    }
    return 2 * Math.sqrt(product) * Math.sin(Math.toRadians(degrees / 2));
  }

  /** The mean of two angles, equation 14; of a grey and a colour, the colour's. */
  private static double meanHue(Polar one, Polar other) {
    double sum = one.hue + other.hue;
    if (one.chroma * other.chroma == 0) {
      return sum;
    }
    if (Math.abs(one.hue - other.hue) <= 180) {
      return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }

  /** T, equation 15. */
  private static double hueWeight(double hue) {
    return 1
        - 0.17 * cos(hue - 30)
        + 0.24 * cos(2 * hue)
        + 0.32 * cos(3 * hue + 6)
        - 0.20 * cos(4 * hue - 63);
  }

  /** Δθ in degrees, equation 16. */
  private static double turn(double hue) {
    return 30 * Math.exp(-Math.pow((hue - 275) / 25, 2));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }

  private static double saturation(double chroma) {
    double seventh = Math.pow(chroma, 7);
    return Math.sqrt(seventh / (seventh + POW25_7));
  }

  /** L', C' and h' in degrees, 0 to 360; the hue of a grey is 0. */
  private record Polar(double lightness, double chroma, double hue) {

    static Polar of(Lab lab, double stretch) {
      double a = lab.a() * stretch;
      double degrees = Math.toDegrees(Math.atan2(lab.b(), a));
      return new Polar(
          lab.lightness(), Math.hypot(a, lab.b()), degrees < 0 ? degrees + 360 : degrees);
    }
  }
}

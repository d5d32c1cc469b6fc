package org.modelatlas.story.slide;

import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.workspace.Camera;

/**
 * How the map of one slide turns into that of another of the same plane: the box moves and grows
 * evenly, the centre moves evenly over the plane, and the scale changes by equal factors in equal
 * times, as it would from an aircraft that rises.
 *
 * @param from the map at the beginning
 * @param to the map at the end
 */
public record MapGlide(MapFrame from, MapFrame to) {

  private static final double SAME_PT = 0.5;
  private static final double SAME_SCALE = 0.01;

  /**
   * A moment of it.
   *
   * @param box where the map stands on the slide, points
   * @param camera which part of the plane is seen in it
   */
  public record Moment(Box box, Camera camera) {

    /**
     * Where a picture of a map has to be drawn so that its places lie where they are at this
     * moment.
     *
     * @param map what the picture shows; its box is the picture's
     * @return the box of the picture, points
     */
    public Box place(MapFrame map) {
      double scale = map.camera().metresPerPt() / camera.metresPerPt();
      double centreX =
          box.centreXPt() + (map.camera().centreXM() - camera.centreXM()) / camera.metresPerPt();
      double centreY =
          box.centreYPt() - (map.camera().centreYM() - camera.centreYM()) / camera.metresPerPt();
      double width = map.box().widthPt() * scale;
      double height = map.box().heightPt() * scale;
      return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }
  }

  /** Whether nothing moves: the two are seen alike, and colours alone may differ. */
  public boolean isStill() {
    Box before = from.box();
    Box after = to.box();
    double metres = to.camera().metresPerPt();
    return Math.abs(before.centreXPt() - after.centreXPt()) < SAME_PT
        && Math.abs(before.centreYPt() - after.centreYPt()) < SAME_PT
        && Math.abs(from.camera().metresPerPt() / metres - 1) < SAME_SCALE
        && Math.abs(from.camera().centreXM() - to.camera().centreXM()) / metres < SAME_PT
        && Math.abs(from.camera().centreYM() - to.camera().centreYM()) / metres < SAME_PT;
  }

  /**
   * A moment.
   *
   * @param share how much of it is over, 0 to 1
   */
  public Moment at(double share) {
    Box a = from.box();
    Box b = to.box();
    var box =
        new Box(
            mix(a.xPt(), b.xPt(), share),
            mix(a.yPt(), b.yPt(), share),
            mix(a.widthPt(), b.widthPt(), share),
            mix(a.heightPt(), b.heightPt(), share));
    Camera before = from.camera();
    Camera after = to.camera();
    double metres =
        Math.exp(mix(Math.log(before.metresPerPt()), Math.log(after.metresPerPt()), share));
    return new Moment(
        box,
        new Camera(
            mix(before.centreXM(), after.centreXM(), share),
            mix(before.centreYM(), after.centreYM(), share),
            metres));
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }
}

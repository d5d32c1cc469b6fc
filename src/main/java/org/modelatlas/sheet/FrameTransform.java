package org.modelatlas.sheet;

import org.modelatlas.geometry.Bounds;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.workspace.Camera;

/**
 * Takes plane metres (y north) to sheet points (y down) and back: a scale and a shift, no turn.
 *
 * @param box the frame on the sheet
 * @param camera the part of the plane in it
 */
public record FrameTransform(Box box, Camera camera) {

  /** Horizontal sheet position of an easting. */
  public double xPt(double xM) {
    return box.centreXPt() + (xM - camera.centreXM()) / camera.metresPerPt();
  }

  /** Vertical sheet position of a northing. */
  public double yPt(double yM) {
    return box.centreYPt() - (yM - camera.centreYM()) / camera.metresPerPt();
  }

  /** The plane position under a sheet position. */
  public PlanePoint plane(double xPt, double yPt) {
    return new PlanePoint(
        camera.centreXM() + (xPt - box.centreXPt()) * camera.metresPerPt(),
        camera.centreYM() - (yPt - box.centreYPt()) * camera.metresPerPt());
  }

  /** Packed metres to packed points, as a new array. */
  public double[] toPt(double[] xyM) {
    var xyPt = new double[xyM.length];
    double scale = 1 / camera.metresPerPt();
    double x0 = box.centreXPt() - camera.centreXM() * scale;
    double y0 = box.centreYPt() + camera.centreYM() * scale;
    for (int i = 0; i < xyM.length; i += 2) {
      xyPt[i] = x0 + xyM[i] * scale;
      xyPt[i + 1] = y0 - xyM[i + 1] * scale;
    }
    return xyPt;
  }

  /** The part of the plane that the frame shows. */
  public Bounds visibleM() {
    double halfWidth = box.widthPt() / 2 * camera.metresPerPt();
    double halfHeight = box.heightPt() / 2 * camera.metresPerPt();
    return new Bounds(
        camera.centreXM() - halfWidth,
        camera.centreYM() - halfHeight,
        camera.centreXM() + halfWidth,
        camera.centreYM() + halfHeight);
  }

  /** The camera that shows bounds whole and as large as they fit into a box. */
  public static Camera fit(Bounds boundsM, Box box) {
    double scale = Math.max(boundsM.width() / box.widthPt(), boundsM.height() / box.heightPt());
    return new Camera(boundsM.centreX(), boundsM.centreY(), Math.max(scale, 1e-6));
  }
}

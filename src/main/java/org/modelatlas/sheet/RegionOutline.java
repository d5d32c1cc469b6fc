package org.modelatlas.sheet;

import org.modelatlas.geometry.Shape;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.PlanePoint;

/**
 * A region as it lies in the plane.
 *
 * @param id adcode, or the feature's own id in a person's file
 * @param name the name in the file, for regions that the data does not know; may be empty
 * @param shortName the name for labels there; may be empty
 * @param shapeM outline, projected metres
 * @param labelM where a label stands best
 */
public record RegionOutline(
    String id, LocalText name, LocalText shortName, Shape shapeM, PlanePoint labelM) {

  /** The same region with another outline, at another level of detail. */
  public RegionOutline withShape(Shape otherM) {
    return new RegionOutline(id, name, shortName, otherM, labelM);
  }
}

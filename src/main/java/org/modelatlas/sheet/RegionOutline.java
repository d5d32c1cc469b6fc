package org.modelatlas.sheet;

import org.modelatlas.geometry.Shape;
import org.modelatlas.projection.PlanePoint;

/**
 * A region as it lies in the plane.
 *
 * @param id adcode, or the feature's own id in a person's file
 * @param name the name in the file, for regions that the data does not know
 * @param shapeM outline, projected metres
 * @param labelM where a label stands best
 */
public record RegionOutline(String id, String name, Shape shapeM, PlanePoint labelM) {}

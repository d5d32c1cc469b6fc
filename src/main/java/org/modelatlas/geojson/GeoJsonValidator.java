package org.modelatlas.geojson;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * The deep check of a GeoJSON file: all that {@link GeoJsonReader} finds, and areas that cross
 * themselves (validity as in OGC 06-103r4, 6.1.11, by JTS), one problem for each polygon.
 */
public final class GeoJsonValidator {

  private final GeometryFactory factory = new GeometryFactory();
  private final ProblemList problems = new ProblemList();

  private GeoJsonValidator() {}

  /** All problems of a file, also of one that cannot be used at all. */
  public static ProblemList check(Path file) {
    try {
      return check(GeoJsonReader.read(file));
    } catch (DataProblemException e) {
      var problems = new ProblemList();
      e.problems().forEach(problems::add);
      return problems;
    } catch (OutOfMemoryError e) {
      var problems = new ProblemList();
      FileBytes.outOfMemory(file).problems().forEach(problems::add);
      return problems;
    }
  }

  /** All problems of a file that was read. */
  public static ProblemList check(GeoJsonFile file) {
    var validator = new GeoJsonValidator();
    validator.problems.addAll(file.problems());
    for (int i = 0; i < file.features().size(); i++) {
      validator.check(file.features().get(i), file.places().get(i));
    }
    return validator.problems;
  }

  private void check(Feature feature, Place place) {
    List<Polygon> polygons = feature.geometry().shape().polygons();
    boolean sound = true;
    for (Polygon polygon : polygons) {
      sound &= report(new IsValidOp(polygon(polygon)), place);
    }
    if (sound && polygons.size() > 1) {
      var parts = polygons.stream().map(this::polygon);
      report(
          new IsValidOp(
              factory.createMultiPolygon(parts.toArray(org.locationtech.jts.geom.Polygon[]::new))),
          place);
    }
  }

  private boolean report(IsValidOp check, Place place) {
    Optional<TopologyValidationError> found = Optional.ofNullable(check.getValidationError());
    found.ifPresent(error -> problems.add(problem(error, place)));
    return found.isEmpty();
  }

  private static DataProblem problem(TopologyValidationError error, Place place) {
    String key =
        switch (error.getErrorType()) {
          case TopologyValidationError.SELF_INTERSECTION,
              TopologyValidationError.RING_SELF_INTERSECTION ->
              "geojson.selfCrossing";
          case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "geojson.holeOutside";
          case TopologyValidationError.DISCONNECTED_INTERIOR -> "geojson.interiorCut";
          case TopologyValidationError.NESTED_SHELLS -> "geojson.polygonsOverlap";
          default -> "geojson.invalid";
        };
    var at = error.getCoordinate();
    return DataProblem.error(key, place, text(at.getX()), text(at.getY()));
  }

  /** A coordinate to a decimetre, as a person looks for it in the file. */
  private static String text(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
  }

  private org.locationtech.jts.geom.Polygon polygon(Polygon polygon) {
    return factory.createPolygon(
        ring(polygon.outer()), polygon.holes().stream().map(this::ring).toArray(LinearRing[]::new));
  }

  private LinearRing ring(Ring ring) {
    return factory.createLinearRing(new PackedCoordinateSequence.Double(ring.xy(), 2, 0));
  }
}

package org.modelatlas.geojson;

import java.util.List;
import java.util.Map;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * What a GeoJSON file holds.
 *
 * @param features in the order of the file, those without a geometry too
 * @param places where each feature begins, with its label
 * @param metadata the file's own members beside {@code type} and {@code features}, values as in
 *     {@link Feature#properties}
 * @param problems what is odd about the file although it could be read
 */
public record GeoJsonFile(
    List<Feature> features,
    List<Place> places,
    Map<String, Object> metadata,
    ProblemList problems) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is not one place for each feature
   */
  public GeoJsonFile {
    features = List.copyOf(features);
    places = List.copyOf(places);
    if (features.size() != places.size()) {
      throw new IllegalArgumentException(features.size() + " features, " + places.size());
    }
  }
}

package org.modelatlas.geojson;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.geometry.Shape;

/**
 * One thing on the map with what the file says about it.
 *
 * @param id the member {@code id}, a number as the file writes it; empty if there is none
 * @param properties values as {@link String}, {@link Long}, {@link BigInteger}, {@link Double},
 *     {@link Boolean}, {@link java.util.List} and {@link Map}; a null value is left out
 * @param geometry where it is
 */
public record Feature(Optional<String> id, Map<String, Object> properties, Geometry geometry) {

  /** The area it covers; empty if it has none. */
  public Optional<Shape> shape() {
    Shape shape = geometry.shape();
    return shape.polygons().isEmpty() ? Optional.empty() : Optional.of(shape);
  }

  /** The same feature with another area. */
  public Feature withShape(Shape shape) {
    return new Feature(id, properties, new Geometry.Area(shape));
  }

  /**
   * A property that is a text or a whole number, as text; empty if it is missing, blank or another.
   */
  public Optional<String> text(String key) {
    Object value = properties.getOrDefault(key, "");
    boolean plain = value instanceof String || value instanceof Long || value instanceof BigInteger;
    String text = plain ? value.toString() : "";
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** What tells it from the others: its {@code id}, else the property {@code adcode}. */
  public Optional<String> code() {
    return id.isPresent() ? id : text("adcode");
  }

  /** The property {@code name}. */
  public Optional<String> name() {
    return text("name");
  }
}

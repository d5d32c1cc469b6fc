package org.modelatlas.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object as Java values, read with the streaming parser alone: on the way to the first map
 * the object mapper would load many more classes.
 *
 * @param members text as String, numbers as Double, true and false as Boolean, arrays as List,
 *     objects as Json; null members are left out
 */
record Json(Map<String, Object> members) {

  private static final int DEEPEST = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /**
   * Reads one object.
   *
   * @throws IOException if the text is not JSON, not an object, goes on after it, or is nested more
   *     than {@value #DEEPEST} deep
   */
  static Json read(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      Json json = object(parser);
      if (parser.nextToken() != null) {
        throw new IOException("text after the JSON object");
      }
      return json;
    }
  }

  private static Json object(JsonParser parser) throws IOException {
    var members = new LinkedHashMap<String, Object>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      value(parser).ifPresent(value -> members.put(name, value));
    }
    return new Json(members);
  }

  private static Optional<Object> value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> Optional.of(array(parser));
      case VALUE_STRING -> Optional.of(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    var values = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(parser).ifPresent(values::add);
    }
    return List.copyOf(values);
  }

  /** A member of a type; empty where it is absent or of another type. */
  <T> Optional<T> find(String name, Class<T> type) {
    return Optional.ofNullable(members.get(name)).filter(type::isInstance).map(type::cast);
  }

  Optional<String> text(String name) {
    return find(name, String.class);
  }

  Optional<Double> number(String name) {
    return find(name, Double.class).filter(Double::isFinite);
  }

  Optional<Json> object(String name) {
    return find(name, Json.class);
  }

  /** The texts of an array; empty where it is absent. */
  List<String> texts(String name) {
    return find(name, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** The numbers of an array; empty where it is absent. */
  List<Double> numbers(String name) {
    return find(name, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Double.class::isInstance)
        .map(Double.class::cast)
        .toList();
  }

  /** The objects of an array; empty where it is absent. */
  List<Json> objects(String name) {
    return find(name, List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Json.class::isInstance)
        .map(Json.class::cast)
        .toList();
  }
}

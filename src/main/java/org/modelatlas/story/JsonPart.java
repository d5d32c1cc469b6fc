package org.modelatlas.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON text with its place there. */
sealed interface JsonPart {

  /** Where it begins. */
  At at();

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  record At(int line, int column) {
    static At of(JsonLocation location) {
      return new At(location.getLineNr(), location.getColumnNr());
    }
  }

  /** A text. */
  record Text(At at, String value) implements JsonPart {}

  /** A number. */
  record Number(At at, double value) implements JsonPart {}

  /** An array. */
  record Items(At at, List<JsonPart> items) implements JsonPart {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object, its members in the order of the text. */
  record Members(At at, Map<String, JsonPart> members) implements JsonPart {}

  /** True, false or null. */
  record Other(At at) implements JsonPart {}

  /** Deepest nesting. */
  int DEEPEST = 32;

  /**
   * Reads a text that is one value.
   *
   * @throws IOException if it is not, or is nested more than {@value #DEEPEST} deep, or says
   *     something twice
   */
  static JsonPart read(String text) throws IOException {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() == null) {
        return new Other(new At(1, 1));
      }
      JsonPart part = part(parser);
      JsonToken more = parser.nextToken();
      return more == null ? part : new Other(At.of(parser.currentTokenLocation()));
    }
  }

  private static JsonPart part(JsonParser parser) throws IOException {
    At at = At.of(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Members(at, members(parser));
      case START_ARRAY -> new Items(at, items(parser));
      case VALUE_STRING -> new Text(at, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(at, parser.getDoubleValue());
      default -> new Other(at);
    };
  }

  private static Map<String, JsonPart> members(JsonParser parser) throws IOException {
    var members = new LinkedHashMap<String, JsonPart>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, part(parser));
    }
    return members;
  }

  private static List<JsonPart> items(JsonParser parser) throws IOException {
    var items = new ArrayList<JsonPart>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(part(parser));
    }
    return items;
  }
}

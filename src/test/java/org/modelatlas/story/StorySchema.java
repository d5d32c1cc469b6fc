package org.modelatlas.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks texts against {@code docs/formats/story.schema.json}. Of JSON Schema it knows what that
 * file uses, and refuses a keyword that it does not know.
 */
final class StorySchema {

  private final Map<String, JsonPart> root;

  private StorySchema(JsonPart root) {
    this.root = members(root);
  }

  static StorySchema read() throws IOException {
    return new StorySchema(
        JsonPart.read(Files.readString(Path.of("docs/formats/story.schema.json"))));
  }

  /** What is wrong with a text, each with its place. */
  List<String> faults(String text) throws IOException {
    var faults = new ArrayList<String>();
    check(JsonPart.read(text), root, faults);
    return faults;
  }

  private static Map<String, JsonPart> members(JsonPart part) {
    return ((JsonPart.Members) part).members();
  }

  private static String text(JsonPart part) {
    return ((JsonPart.Text) part).value();
  }

  private static List<JsonPart> items(JsonPart part) {
    return ((JsonPart.Items) part).items();
  }

  private void check(JsonPart value, Map<String, JsonPart> schema, List<String> faults) {
    schema.forEach(
        (keyword, rule) -> {
          if (!holds(keyword, rule, value, schema, faults)) {
            faults.add(value.at() + " " + keyword);
          }
        });
  }

  /** Whether a keyword holds of the value itself; what is within it goes on the list. */
  private boolean holds(
      String keyword,
      JsonPart rule,
      JsonPart value,
      Map<String, JsonPart> schema,
      List<String> faults) {
    return switch (keyword) {
      case "$schema", "title", "$defs", "description" -> true;
      case "$ref" -> {
        String name = text(rule).replace("#/$defs/", "");
        check(value, members(members(root.get("$defs")).get(name)), faults);
        yield true;
      }
      case "type" -> isOf(text(rule), value);
      case "const" -> same(rule, value);
      case "enum" -> items(rule).stream().anyMatch(one -> same(one, value));
      case "oneOf" -> items(rule).stream().filter(one -> fits(value, one)).count() == 1;
      case "required" ->
          !(value instanceof JsonPart.Members(var _, var members))
              || items(rule).stream().allMatch(name -> members.containsKey(text(name)));
      case "additionalProperties" ->
          !(value instanceof JsonPart.Members(var _, var members))
              || members(schema.get("properties")).keySet().containsAll(members.keySet());
      case "properties" -> {
        if (value instanceof JsonPart.Members(var _, var members)) {
          members(rule)
              .forEach(
                  (name, inner) -> {
                    if (members.containsKey(name)) {
                      check(members.get(name), members(inner), faults);
                    }
                  });
        }
        yield true;
      }
      case "items" -> {
        if (value instanceof JsonPart.Items(var _, var all)) {
          all.forEach(one -> check(one, members(rule), faults));
        }
        yield true;
      }
      case "minItems" ->
          !(value instanceof JsonPart.Items(var _, var all)) || all.size() >= number(rule);
      case "maxItems" ->
          !(value instanceof JsonPart.Items(var _, var all)) || all.size() <= number(rule);
      case "minimum" ->
          !(value instanceof JsonPart.Number(var _, double said)) || said >= number(rule);
      case "maximum" ->
          !(value instanceof JsonPart.Number(var _, double said)) || said <= number(rule);
      case "minLength" ->
          !(value instanceof JsonPart.Text(var _, var said)) || said.length() >= number(rule);
      case "pattern" ->
          !(value instanceof JsonPart.Text(var _, var said)) || said.matches(text(rule));
      case "format" -> !(value instanceof JsonPart.Text(var _, var said)) || isDay(said);
      default -> throw new IllegalArgumentException("keyword " + keyword);
    };
  }

  private boolean fits(JsonPart value, JsonPart schema) {
    var faults = new ArrayList<String>();
    check(value, members(schema), faults);
    return faults.isEmpty();
  }

  private static double number(JsonPart part) {
    return ((JsonPart.Number) part).value();
  }

  private static boolean same(JsonPart rule, JsonPart value) {
    return switch (rule) {
      case JsonPart.Text(var _, var text) ->
          value instanceof JsonPart.Text(var _, var said) && said.equals(text);
      case JsonPart.Number(var _, var number) ->
          value instanceof JsonPart.Number(var _, var other) && other == number;
      default -> throw new IllegalArgumentException("constant " + rule);
    };
  }

  private static boolean isOf(String type, JsonPart value) {
    return switch (type) {
      case "object" -> value instanceof JsonPart.Members;
      case "array" -> value instanceof JsonPart.Items;
      case "number" -> value instanceof JsonPart.Number;
      case "integer" ->
          value instanceof JsonPart.Number(var _, double said) && said == Math.rint(said);
      case "string" -> value instanceof JsonPart.Text;
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException notDay) {
      return false;
    }
  }
}

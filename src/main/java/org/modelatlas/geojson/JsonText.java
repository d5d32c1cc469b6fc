package org.modelatlas.geojson;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON text that grows. */
final class JsonText {

  private final StringBuilder text = new StringBuilder();

  JsonText raw(String json) {
    text.append(json);
    return this;
  }

  /** Appends a value of a type that {@link Feature#properties} may hold. */
  JsonText value(Object value) {
    switch (value) {
      case String string -> string(string);
      case Double number -> text.append(finite(number));
      case Long _, Integer _, BigInteger _, Boolean _ -> text.append(value);
      case Map<?, ?> map -> object(map);
      case List<?> elements -> list(elements, this::value);
      case Optional<?> nothing when nothing.isEmpty() -> text.append("null");
      default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
    }
    return this;
  }

  <T> void list(List<T> elements, Consumer<T> each) {
    text.append('[');
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      each.accept(elements.get(i));
    }
    text.append(']');
  }

  /** Appends an array of positions from a packed array. */
  void positions(double[] xy) {
    text.append('[');
    for (int i = 0; i < xy.length; i += 2) {
      if (i > 0) {
        text.append(',');
      }
      position(xy[i], xy[i + 1]);
    }
    text.append(']');
  }

  void position(double x, double y) {
    text.append('[').append(coordinate(x)).append(',').append(coordinate(y)).append(']');
  }

  private static String coordinate(double value) {
    String digits = finite(value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }

  private static String finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    return Double.toString(value);
  }

  private void object(Map<?, ?> map) {
    char separator = '{';
    for (Map.Entry<?, ?> member : map.entrySet()) {
      text.append(separator);
      string(String.valueOf(member.getKey()));
      text.append(':');
      value(member.getValue());
      separator = ',';
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

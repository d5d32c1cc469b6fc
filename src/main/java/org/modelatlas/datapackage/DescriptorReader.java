package org.modelatlas.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/** Reads the parts of a descriptor that the atlas needs, and steps over the rest. */
final class DescriptorReader {

  private final String file;
  private final ProblemList problems;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  private DescriptorReader(String file, ProblemList problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The descriptor in the bytes of a file.
   *
   * @throws DataProblemException if it is not JSON, or not a descriptor
   */
  static Descriptor read(byte[] bytes, String file, ProblemList problems)
      throws DataProblemException {
    return new DescriptorReader(file, problems).descriptor(Utf8.decode(bytes, file));
  }

  private Descriptor descriptor(String text) throws DataProblemException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new DataProblemException(
            DataProblem.error("datapackage.notDescriptor", Place.of(file)));
      }
      members(parser);
      if (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        throw new DataProblemException(
            DataProblem.error("datapackage.afterDescriptor", Place.of(file, line)));
      }
    } catch (JsonProcessingException e) {
      throw new DataProblemException(DataProblem.error("datapackage.notJson", at(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return checked();
  }

  private Place at(JsonProcessingException e) {
    return e.getLocation() == null
        ? Place.of(file)
        : new Place(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), "");
  }

  private void members(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        texts.put(name, parser.getText());
      } else if (value == JsonToken.START_ARRAY && name.equals("resources")) {
        resources(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void resources(JsonParser parser) throws IOException {
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == JsonToken.START_OBJECT) {
        resource(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void resource(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    String name = "";
    String path = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        parser.skipChildren();
      } else if (member.equals("name")) {
        name = parser.getText();
      } else if (member.equals("path")) {
        path = parser.getText();
      }
    }
    keep(name, path, line);
  }

  /** Paths stay inside the package, as the standard asks. */
  private void keep(String name, String path, int line) {
    boolean inside = !path.isBlank() && !path.contains("\\") && !path.contains(":");
    inside = inside && !path.startsWith("/") && !("/" + path + "/").contains("/../");
    if (!inside) {
      Place place = Place.of(file, line).item(name);
      problems.add(DataProblem.error("datapackage.badPath", place, name, path));
    } else {
      paths.put(name, path);
    }
  }

  private Descriptor checked() {
    for (String name : new String[] {"name", "version", "title"}) {
      if (texts.getOrDefault(name, "").isBlank()) {
        Place place = Place.of(file).item(name);
        problems.add(DataProblem.error("datapackage.memberMissing", place, name));
      }
    }
    String title = texts.getOrDefault("title", "");
    return new Descriptor(texts.getOrDefault("version", ""), titles(title), paths);
  }

  private LocalText titles(String title) {
    String zh = texts.getOrDefault("title_zh", "");
    String en = texts.getOrDefault("title_en", "");
    return zh.isBlank() || en.isBlank() ? LocalText.same(title) : new LocalText(zh, en);
  }
}

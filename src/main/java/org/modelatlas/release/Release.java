package org.modelatlas.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The versions of what is running: the program, its data, its windows' library. */
public final class Release {

  private static final String BUILD = "/version.properties";
  private static final String DATA = "/data/china-large-models/datapackage.json";

  private final Properties build;

  private Release(Properties build) {
    this.build = build;
  }

  /**
   * The release that is running.
   *
   * @throws UncheckedIOException if the build left no versions, which is a defect
   */
  public static Release current() {
    var build = new Properties();
    try (var in = Release.class.getResourceAsStream(BUILD)) {
      if (in == null) {
        throw new IOException("no " + BUILD);
      }
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(build);
  }

  /** The program's own version, for example {@code 0.1.0}. */
  public String program() {
    return build.getProperty("program");
  }

  /** The version of JavaFX it was built with and carries. */
  public String javafx() {
    return build.getProperty("javafx");
  }

  /** The version that the bundled data package states, or empty if none is bundled. */
  public Optional<String> data() {
    try (var in = Release.class.getResourceAsStream(DATA)) {
      return in == null ? Optional.empty() : version(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The top-level {@code version} of a Frictionless Data Package descriptor. */
  static Optional<String> version(InputStream descriptor) throws IOException {
    try (var json = new JsonFactory().createParser(descriptor)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean version = json.currentName().equals("version");
        json.nextToken();
        if (version) {
          return Optional.of(json.getText());
        }
        json.skipChildren();
      }
      return Optional.empty();
    }
  }
}

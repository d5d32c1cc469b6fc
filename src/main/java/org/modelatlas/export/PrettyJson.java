package org.modelatlas.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON that people read too: indented, with the same line ends on every system. */
public final class PrettyJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private PrettyJson() {}

  /** Writes one value. */
  @FunctionalInterface
  public interface Value {

    /**
     * Writes the whole value.
     *
     * @throws IOException if the writer fails
     */
    void writeTo(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a value and a line end, and flushes; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Writer out, Value value) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      var printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      value.writeTo(json);
    }
    out.append('\n').flush();
  }
}

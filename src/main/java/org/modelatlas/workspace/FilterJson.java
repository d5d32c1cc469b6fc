package org.modelatlas.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;

/** Writes filters as settings and stories have them. */
public final class FilterJson {

  private FilterJson() {}

  /**
   * Writes the member {@code filter}: an object with {@code only} or {@code not} for each facet
   * that is chosen from, and the days between which families were first listed.
   *
   * @throws IOException if the generator's target fails
   */
  public static void write(JsonGenerator json, ModelFilter filter) throws IOException {
    json.writeObjectFieldStart("filter");
    for (Map.Entry<Facet, FacetChoice> choice : filter.choices().entrySet()) {
      json.writeObjectFieldStart(ViewStateWriter.name(choice.getKey()));
      json.writeArrayFieldStart(choice.getValue().excludes() ? "not" : "only");
      for (String key : choice.getValue().keys()) {
        json.writeString(key);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    if (filter.from().isPresent()) {
      json.writeStringField("from", filter.from().get().toString());
    }
    if (filter.until().isPresent()) {
      json.writeStringField("until", filter.until().get().toString());
    }
    json.writeEndObject();
  }
}

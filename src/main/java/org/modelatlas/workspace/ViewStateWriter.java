package org.modelatlas.workspace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.modelatlas.dataset.Adcode;

/** Writes a view as a JSON object; {@link ViewStateReader} reads it back unchanged. */
final class ViewStateWriter {

  private final JsonGenerator json;

  ViewStateWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(ViewState view) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", name(view.language()));
    json.writeStringField("theme", name(view.theme()));
    json.writeStringField("presentation", name(view.presentation()));
    write(view.question());
    write(view.focus());
    json.writeEndObject();
  }

  private void write(Question question) throws IOException {
    json.writeStringField("indicator", question.indicatorId());
    json.writeStringField("as_of", question.asOf().toString());
    if (question.change().isPresent()) {
      ChangeSpan span = question.change().get();
      json.writeObjectFieldStart("change");
      json.writeStringField("from", span.from().toString());
      json.writeStringField("measure", name(span.measure()));
      json.writeEndObject();
    }
    json.writeStringField("limits", name(question.limits()));
    MapDesignJson.write(json, question.design());
    FilterJson.write(json, question.filter());
  }

  private void write(Focus focus) throws IOException {
    if (focus.selection().isPresent()) {
      json.writeStringField("selection", focus.selection().get().code());
    }
    json.writeArrayFieldStart("compared");
    for (Adcode region : focus.compared()) {
      json.writeString(region.code());
    }
    json.writeEndArray();
    if (focus.inside().isPresent()) {
      json.writeStringField("inside", focus.inside().get().code());
    }
    if (focus.prefecture().isPresent()) {
      json.writeStringField("prefecture", focus.prefecture().get().code());
    }
    if (focus.camera().isPresent()) {
      Camera camera = focus.camera().get();
      json.writeArrayFieldStart("camera");
      json.writeNumber(camera.centreXM());
      json.writeNumber(camera.centreYM());
      json.writeNumber(camera.metresPerPt());
      json.writeEndArray();
    }
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

package org.modelatlas.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.FilterJson;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.MapDesignJson;
import org.modelatlas.workspace.Question;

/** Writes story files: what is one thing stands on one line, always in the same order. */
public final class StoryWriter {

  private final JsonGenerator json;

  private StoryWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The text of the file of a story. */
  public static String text(Story story) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      var printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      new StoryWriter(json).write(story);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text + "\n";
  }

  private void write(Story story) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", Story.FORMAT);
    json.writeStringField("id", story.id());
    write("title", story.title());
    json.writeArrayFieldStart("slides");
    for (Slide slide : story.slides()) {
      write(slide);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Slide slide) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", slide.id());
    json.writeStringField("layout", slide.layout().key());
    if (slide.view().isPresent()) {
      json.writeObjectFieldStart("view");
      write(slide.view().get().question());
      write(slide.view().get().focus());
      json.writeEndObject();
    }
    write("headline", slide.headline());
    write("number", slide.body().number());
    writeLines(slide.body().lines());
    writeRows(slide.body().rows());
    write("notes", slide.notes());
    json.writeEndObject();
  }

  private void writeLines(List<LocalText> lines) throws IOException {
    if (!lines.isEmpty()) {
      json.writeArrayFieldStart("lines");
      for (LocalText line : lines) {
        write(line);
      }
      json.writeEndArray();
    }
  }

  private void writeRows(List<SlideRow> rows) throws IOException {
    if (!rows.isEmpty()) {
      json.writeArrayFieldStart("rows");
      for (SlideRow row : rows) {
        json.writeStartObject();
        write("label", row.label());
        write("value", row.value());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** A text that says nothing is left out. */
  private void write(String name, LocalText text) throws IOException {
    if (!text.isEmpty()) {
      json.writeFieldName(name);
      write(text);
    }
  }

  private void write(LocalText text) throws IOException {
    if (text.zh().equals(text.en())) {
      json.writeString(text.zh());
      return;
    }
    json.writeStartObject();
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }

  private void write(Question question) throws IOException {
    json.writeStringField("indicator", question.indicatorId());
    json.writeStringField("as_of", question.asOf().toString());
    if (question.change().isPresent()) {
      ChangeSpan span = question.change().get();
      json.writeObjectFieldStart("change");
      json.writeStringField("from", span.from().toString());
      json.writeStringField("measure", StoryViews.key(span.measure()));
      json.writeEndObject();
    }
    json.writeStringField("limits", StoryViews.key(question.limits()));
    MapDesignJson.write(json, question.design());
    if (!question.filter().isNone()) {
      FilterJson.write(json, question.filter());
    }
  }

  private void write(Focus focus) throws IOException {
    if (focus.selection().isPresent()) {
      json.writeStringField("selection", StoryTemplate.text(focus.selection().get()));
    }
    if (!focus.compared().isEmpty()) {
      json.writeArrayFieldStart("compared");
      for (Adcode region : focus.compared()) {
        json.writeString(StoryTemplate.text(region));
      }
      json.writeEndArray();
    }
    if (focus.inside().isPresent()) {
      json.writeStringField("inside", StoryTemplate.text(focus.inside().get()));
    }
  }
}

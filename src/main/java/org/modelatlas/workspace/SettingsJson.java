package org.modelatlas.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;

/** Settings as JSON. */
final class SettingsJson {

  private static final int USUAL_TEXT = 100;

  private final Atlas atlas;
  private final ViewState fallback;

  SettingsJson(Atlas atlas, ViewState fallback) {
    this.atlas = atlas;
    this.fallback = fallback;
  }

  /** The settings of an object; what it does not say is that of the first start. */
  Settings read(Json json) {
    return new Settings(
        ViewStateReader.find(json, "language", Language.class),
        ViewStateReader.find(json, "theme", Theme.class),
        json.number("text_percent").orElse((double) USUAL_TEXT).intValue(),
        json.object("window").flatMap(SettingsJson::window),
        json.object("view").map(new ViewStateReader(atlas, fallback)::read),
        json.objects("groups").stream().flatMap(group -> group(group).stream()).toList());
  }

  private static Optional<WindowPlace> window(Json json) {
    List<Double> box = json.numbers("box");
    return box.size() == 4
        ? Optional.of(
            new WindowPlace(
                box.get(0),
                box.get(1),
                box.get(2),
                box.get(3),
                json.find("maximized", Boolean.class).orElse(false)))
        : Optional.empty();
  }

  private Optional<RegionGroup> group(Json json) {
    List<Adcode> members =
        json.texts("members").stream()
            .flatMap(code -> Adcode.find(code).stream())
            .filter(code -> atlas.region(code).isPresent())
            .toList();
    return json.text("name")
        .filter(name -> !name.isBlank() && !members.isEmpty())
        .map(name -> new RegionGroup(LocalText.same(name), members));
  }

  /** The text of a settings file. */
  static String text(Settings settings) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("format", SettingsFile.FORMAT);
      writeChoices(json, settings);
      if (settings.window().isPresent()) {
        write(json, settings.window().get());
      }
      if (settings.view().isPresent()) {
        json.writeFieldName("view");
        new ViewStateWriter(json).write(settings.view().get());
      }
      writeGroups(json, settings.groups());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text + "\n";
  }

  private static void writeChoices(JsonGenerator json, Settings settings) throws IOException {
    if (settings.language().isPresent()) {
      json.writeStringField("language", ViewStateWriter.name(settings.language().get()));
    }
    if (settings.theme().isPresent()) {
      json.writeStringField("theme", ViewStateWriter.name(settings.theme().get()));
    }
    json.writeNumberField("text_percent", settings.textPercent());
  }

  private static void write(JsonGenerator json, WindowPlace window) throws IOException {
    json.writeObjectFieldStart("window");
    json.writeArrayFieldStart("box");
    json.writeNumber(window.x());
    json.writeNumber(window.y());
    json.writeNumber(window.width());
    json.writeNumber(window.height());
    json.writeEndArray();
    json.writeBooleanField("maximized", window.maximized());
    json.writeEndObject();
  }

  private static void writeGroups(JsonGenerator json, List<RegionGroup> groups) throws IOException {
    json.writeArrayFieldStart("groups");
    for (RegionGroup group : groups) {
      json.writeStartObject();
      json.writeStringField("name", group.name().zh());
      json.writeArrayFieldStart("members");
      for (Adcode member : group.members()) {
        json.writeString(member.code());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

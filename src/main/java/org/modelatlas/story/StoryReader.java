package org.modelatlas.story;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.Severity;

/** Reads story files; {@code docs/formats/story.md} says what stands in them. */
public final class StoryReader {

  private static final long LARGEST_BYTES = 16L << 20;
  private static final Set<String> STORY = Set.of("format", "id", "title", "slides");
  private static final Set<String> SLIDE =
      Set.of("id", "layout", "view", "headline", "number", "lines", "rows", "notes");
  private static final Set<String> ROW = Set.of("label", "value");

  private final String file;
  private final List<DataProblem> problems = new ArrayList<>();

  private StoryReader(String file) {
    this.file = file;
  }

  /**
   * What was read.
   *
   * @param story the story
   * @param warnings what a person should look at
   */
  public record Read(Story story, List<DataProblem> warnings) {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be opened
   * @throws DataProblemException if it is no story, with all that is wrong with it
   */
  public static Read read(Path file) throws IOException, DataProblemException {
    String name = file.toString();
    if (Files.size(file) > LARGEST_BYTES) {
      throw new DataProblemException(DataProblem.error("story.tooLarge", Place.of(name)));
    }
    try {
      return read(Files.readString(file), name);
    } catch (CharacterCodingException notUtf8) {
      throw new DataProblemException(DataProblem.error("story.notUtf8", Place.of(name)));
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param name of the file, for what is said of it
   * @throws DataProblemException if it is no story, with all that is wrong with it
   */
  public static Read read(String text, String name) throws DataProblemException {
    return new StoryReader(name).read(text);
  }

  private Read read(String text) throws DataProblemException {
    JsonPart whole = parse(text);
    checkFormat(whole);
    StoryFields fields = StoryFields.of(file, "story", whole, STORY, problems);
    String id = fields.required("id");
    LocalText title = local(fields, "title");
    List<Slide> slides = fields.objects("slides", SLIDE).stream().map(this::slide).toList();
    if (slides.isEmpty()) {
      fields.missing("slides");
    }
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new DataProblemException(problems);
    }
    return new Read(new Story(id, title, slides), problems);
  }

  private JsonPart parse(String text) throws DataProblemException {
    try {
      return JsonPart.read(text);
    } catch (JsonProcessingException damaged) {
      JsonLocation at = damaged.getLocation();
      Place place = at == null ? Place.of(file) : StoryFields.place(file, JsonPart.At.of(at));
      throw new DataProblemException(DataProblem.error("story.damaged", place));
    } catch (IOException e) {
      throw new DataProblemException(DataProblem.error("story.damaged", Place.of(file)));
    }
  }

  /** First of all: what a newer version wrote may be anything. */
  private void checkFormat(JsonPart whole) throws DataProblemException {
    boolean numbered =
        whole instanceof JsonPart.Members(var _, var members)
            && members.get("format") instanceof JsonPart.Number;
    if (!numbered) {
      throw new DataProblemException(
          DataProblem.error("story.notStory", StoryFields.place(file, whole.at())));
    }
    var format = (JsonPart.Number) ((JsonPart.Members) whole).members().get("format");
    if (format.value() > Story.FORMAT) {
      throw new DataProblemException(
          DataProblem.error("story.newer", StoryFields.place(file, format.at())));
    }
  }

  private static LocalText local(StoryFields fields, String name) {
    LocalText text = fields.local(name);
    if (text.isEmpty()) {
      fields.missing(name);
    }
    return text;
  }

  private Slide slide(StoryFields fields) {
    String id = fields.required("id");
    Optional<SlideLayout> layout = fields.meaning("layout", SlideLayout::find);
    if (layout.isEmpty() && fields.text("layout").isEmpty()) {
      fields.missing("layout");
    }
    return new Slide(
        id,
        layout.orElse(SlideLayout.TEXT),
        fields.object("view", StoryViews.FIELDS).map(StoryViews::read),
        local(fields, "headline"),
        new SlideBody(fields.local("number"), fields.locals("lines"), rows(fields)),
        fields.local("notes"));
  }

  private static List<SlideRow> rows(StoryFields fields) {
    return fields.objects("rows", ROW).stream()
        .map(row -> new SlideRow(local(row, "label"), local(row, "value")))
        .toList();
  }
}

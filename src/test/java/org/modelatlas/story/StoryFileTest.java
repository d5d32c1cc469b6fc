package org.modelatlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;

/** Story files that are damaged in one way each. */
class StoryFileTest {

  private static final String NAME = "a.atlasstory";
  private static final String SOUND =
      """
      {
        "format": 1,
        "id": "one",
        "title": {"zh": "一", "en": "One"},
        "slides": [
          {
            "id": "first",
            "layout": "text",
            "headline": {"zh": "标题", "en": "Headline"}
          }
        ]
      }
      """;

  private static List<DataProblem> refused(String text) {
    return assertThrows(DataProblemException.class, () -> StoryReader.read(text, NAME)).problems();
  }

  private static void assertOnly(List<DataProblem> problems, String key, String label) {
    assertEquals(
        List.of(label + " " + key),
        problems.stream().map(p -> p.place().label() + " " + p.key()).toList());
  }

  @Test
  void aSoundFileIsRead() throws DataProblemException {
    var read = StoryReader.read(SOUND, NAME);
    assertEquals(List.of(), read.warnings());
    assertEquals("标题", read.story().slides().getFirst().headline().zh());
  }

  @Test
  void aFileThatIsCutOffIsRefusedWithItsPlace() {
    DataProblem problem = refused(SOUND.substring(0, SOUND.indexOf("Headline"))).getFirst();
    assertEquals("story.damaged", problem.key());
    assertEquals(9, problem.place().line());
  }

  /** However much is missing, it is a problem with a place and never an exception of a library. */
  @Test
  void everyBeginningOfAFileIsRefused() {
    for (int end = 0; end < SOUND.lastIndexOf('}'); end++) {
      assertEquals(true, refused(SOUND.substring(0, end)).size() > 0);
    }
  }

  @Test
  void aNewerVersionIsSaidWhateverElseStandsThere() {
    String newer = SOUND.replace("\"format\": 1", "\"format\": 2").replace("text", "hologram");
    assertOnly(refused(newer), "story.newer", NAME + ":2:13");
  }

  @Test
  void aFieldThatIsNotKnownIsAWarning() throws DataProblemException {
    String text = SOUND.replace("\"id\": \"first\",", "\"id\": \"first\",\n      \"colour\": 1,");
    assertOnly(StoryReader.read(text, NAME).warnings(), "story.unknownField", NAME + ":8:17");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    String text = SOUND.replace("\"text\"", "\"poster\"").replace(", \"en\": \"Headline\"", "");
    List<String> keys = refused(text).stream().map(DataProblem::key).toList();
    assertEquals(List.of("story.wrongValue", "story.oneLanguage"), keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "{}", "{\"format\": \"1\"}", "{\"id\": \"one\"}"})
  void whatIsNoStoryIsRefused(String text) {
    assertEquals("story.notStory", refused(text).getFirst().key());
  }

  @Test
  void aViewSaysItsIndicatorAndDay() {
    String text = SOUND.replace("\"headline\"", "\"view\": {\"as_of\": \"soon\"}, \"headline\"");
    List<String> keys = refused(text).stream().map(DataProblem::key).toList();
    assertEquals(List.of("story.missingField", "story.wrongValue"), keys);
  }

  @Test
  void anotherEncodingIsSaid(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("简报.atlasstory");
    Files.write(file, SOUND.getBytes(StandardCharsets.UTF_16));
    var refused = assertThrows(DataProblemException.class, () -> StoryReader.read(file));
    assertEquals("story.notUtf8", refused.problems().getFirst().key());
  }
}

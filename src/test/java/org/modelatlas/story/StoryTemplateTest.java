package org.modelatlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;
import org.modelatlas.problem.DataProblemException;

/** Stories that are told of any region. */
class StoryTemplateTest {

  private static Atlas atlas;

  @BeforeAll
  static void read() throws DataProblemException {
    atlas = DataPackageReader.readShipped();
  }

  private static Region region(String code) {
    return atlas.region(new Adcode(code)).orElseThrow();
  }

  @Test
  void onlyTheProvinceIsToldOfARegion() {
    for (String id : ShippedStories.IDS) {
      boolean needs = StoryTemplate.needsRegion(ShippedStories.story(id));
      assertEquals(id.equals("province"), needs, id);
    }
  }

  @Test
  void ofARegionNothingIsLeftOpen() {
    Story told = StoryTemplate.about(ShippedStories.story("province"), region("540000"));
    assertFalse(StoryTemplate.needsRegion(told));
    assertFalse(StoryWriter.text(told).contains("REGION"));
    assertTrue(told.title().zh().endsWith("西藏自治区"), told.title().zh());
    assertTrue(StoryWriter.text(told).contains("\"inside\" : \"540000\""));
  }

  @Test
  void aWordOfTheStoryThatLooksTheSameIsKept() throws DataProblemException {
    String text =
        """
        {"format": 1, "id": "a", "title": "T", "slides": [
          {"id": "s", "layout": "text", "headline": "REGION: {name:REGION} (REGION)"}]}
        """;
    Story told = StoryTemplate.about(StoryReader.read(text, "a").story(), region("440000"));
    assertEquals("REGION: {name:440000} (REGION)", told.slides().getFirst().headline().en());
  }
}

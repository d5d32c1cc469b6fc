package org.modelatlas.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.modelatlas.problem.DataProblemException;

/** The briefings that come with the program. */
public final class ShippedStories {

  /** Their ids, in the order in which they are offered. */
  public static final List<String> IDS = List.of("report-2023", "moved-2023-2026", "province");

  private ShippedStories() {}

  /**
   * One of them.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public static Story story(String id) {
    String name = id + Story.ENDING;
    try (InputStream in = ShippedStories.class.getResourceAsStream("/stories/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no story " + id);
      }
      return StoryReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name).story();
    } catch (DataProblemException e) {
      throw new IllegalStateException("a shipped story that cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a story is one of them, unchanged. */
  public static boolean isOne(Story story) {
    return IDS.contains(story.id()) && story(story.id()).equals(story);
  }
}

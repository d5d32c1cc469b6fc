package org.modelatlas.ui.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import javafx.util.Duration;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Once;
import org.modelatlas.dataset.Region;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryTemplate;
import org.modelatlas.story.edit.ViewSlides;
import org.modelatlas.ui.briefing.talk.TalkModel;
import org.modelatlas.ui.briefing.talk.TalkScript;
import org.modelatlas.ui.briefing.talk.TalkWindow;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;

/** The story at hand: the window in which it is edited, and the talk in which it is given. */
public final class Briefing {

  /** How long a slide may be up in a loop, seconds; the first is usual. */
  public static final List<Integer> SECONDS = List.of(20, 10, 30, 60);

  private static final Adcode FIRST_REGION = new Adcode("110000");

  private final ExplorerState state;
  private final Preferences preferences;
  private final Atlas atlas;
  private final Supplier<StoryTools> tools;
  private final Supplier<List<Rectangle2D>> screens;
  private final Once<StoryModel> model;
  private Optional<StoryWindow> editor = Optional.empty();
  private Optional<TalkWindow> talk = Optional.empty();

  /**
   * No talk is given.
   *
   * @param first the story at hand at first, asked for when it is needed
   * @param tools what one works with, fetched when it begins: a start does not load what makes
   *     slides
   */
  public Briefing(
      ExplorerState state,
      Preferences preferences,
      Atlas atlas,
      Supplier<StoryModel> first,
      Supplier<StoryTools> tools) {
    this.state = state;
    this.preferences = preferences;
    this.atlas = atlas;
    this.tools = new Once<>(tools);
    this.screens = TalkWindow::systemScreens;
    this.model = new Once<>(first);
  }

  /** A story that ships, to begin with. */
  public static StoryModel firstStory() {
    return new StoryModel(ShippedStories.story(ShippedStories.IDS.getFirst()));
  }

  /** Whether the data has an indicator. */
  boolean isKnown(String indicatorId) {
    return atlas.indicators().containsKey(indicatorId);
  }

  /** Opens the editor. */
  public void edit(Window owner) {
    if (editor.isEmpty()) {
      editor =
          Optional.of(new StoryWindow(owner, model.get(), state, preferences, tools.get(), this));
    }
    editor.get().open();
  }

  /** Opens the editor with the story of a file; what is wrong with it is told there. */
  public void openFile(Window owner, Path file) {
    edit(owner);
    editor.orElseThrow().open(file);
  }

  /** Makes a slide of what the window shows and opens the editor with it. */
  public void add(Window owner) {
    model.get().add(ViewSlides.of(state.view()));
    edit(owner);
  }

  /**
   * Works on a shipped story; one that is told of any region, on that of the selected one.
   *
   * @return the region that was taken because none was selected; empty where one was, or needed
   *     none
   */
  Optional<Region> open(Story shipped) {
    if (!StoryTemplate.needsRegion(shipped)) {
      model.get().open(shipped, Optional.empty());
      return Optional.empty();
    }
    Optional<Region> selected = state.view().selection().flatMap(atlas::region);
    Region region = selected.orElseGet(() -> atlas.region(FIRST_REGION).orElseThrow());
    model.get().open(StoryTemplate.about(shipped, region), Optional.empty());
    return selected.isPresent() ? Optional.empty() : Optional.of(region);
  }

  /** Gives the story at hand from its first slide. */
  public void present(Window owner) {
    present(owner, 0, Optional.empty());
  }

  /** Gives the story at hand from the slide that is worked on or was up last. */
  public void presentFromHere(Window owner) {
    present(owner, model.get().at(), Optional.empty());
  }

  /**
   * Gives the story at hand without anybody, round and round.
   *
   * @param seconds how long each slide is up
   */
  public void loop(Window owner, int seconds) {
    present(owner, 0, Optional.of(Duration.seconds(seconds)));
  }

  private void present(Window owner, int from, Optional<Duration> loop) {
    if (talk.isPresent()) {
      return;
    }
    StoryModel story = model.get();
    var script =
        new TalkScript(
            story.story(),
            story.place(),
            state.view().language(),
            TalkWindow.shapeFor(screens.get(), owner));
    var begun = new TalkModel(script, from);
    var manner =
        new TalkWindow.Manner(
            loop.orElse(Duration.seconds(SECONDS.getFirst())),
            loop.isPresent(),
            preferences.settings().textPercent(),
            state.view().theme());
    Runnable ended = () -> ended(begun.talk().at());
    var window = new TalkWindow(begun, tools.get().talk(), manner, owner, screens, ended);
    talk = Optional.of(window);
    window.show();
  }

  private void ended(int at) {
    talk = Optional.empty();
    model.get().goTo(at);
  }
}

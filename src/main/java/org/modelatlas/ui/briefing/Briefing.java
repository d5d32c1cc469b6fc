package org.modelatlas.ui.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import javafx.util.Duration;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.ui.briefing.talk.TalkModel;
import org.modelatlas.ui.briefing.talk.TalkScript;
import org.modelatlas.ui.briefing.talk.TalkTools;
import org.modelatlas.ui.briefing.talk.TalkWindow;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;

/** The story at hand, and the talk in which it is given. */
public final class Briefing {

  private static final Duration PER_SLIDE = Duration.seconds(20);

  private final ExplorerState state;
  private final Preferences preferences;
  private final Supplier<TalkTools> tools;
  private final Supplier<List<Rectangle2D>> screens;
  private Optional<TalkWindow> talk = Optional.empty();
  private Optional<TalkModel> model = Optional.empty();

  /**
   * No talk is given.
   *
   * @param tools what one works with, fetched when it begins: a start does not load what makes
   *     slides
   */
  public Briefing(ExplorerState state, Preferences preferences, Supplier<TalkTools> tools) {
    this(state, preferences, tools, TalkWindow::systemScreens);
  }

  /**
   * No talk is given.
   *
   * @param screens bounds of the screens, the main one first
   */
  Briefing(
      ExplorerState state,
      Preferences preferences,
      Supplier<TalkTools> tools,
      Supplier<List<Rectangle2D>> screens) {
    this.state = state;
    this.preferences = preferences;
    this.tools = tools;
    this.screens = screens;
  }

  /** Gives the story at hand from its first slide. */
  public void present(Window owner) {
    present(owner, 0, false);
  }

  /** Gives the story at hand from the slide that was up last. */
  public void presentFromHere(Window owner) {
    present(owner, model.map(last -> last.talk().at()).orElse(0), false);
  }

  /** Gives the story at hand without anybody, round and round. */
  public void loop(Window owner) {
    present(owner, 0, true);
  }

  private void present(Window owner, int from, boolean looping) {
    if (talk.isPresent()) {
      return;
    }
    String id = ShippedStories.IDS.getFirst();
    Story story = ShippedStories.story(id);
    var script =
        new TalkScript(
            story,
            Place.of(id),
            state.view().language(),
            TalkWindow.shapeFor(screens.get(), owner));
    var begun = new TalkModel(script, from);
    var manner =
        new TalkWindow.Manner(
            PER_SLIDE, looping, preferences.settings().textPercent(), state.view().theme());
    var window = new TalkWindow(begun, tools.get(), manner, owner, screens, this::ended);
    model = Optional.of(begun);
    talk = Optional.of(window);
    window.show();
  }

  private void ended() {
    talk = Optional.empty();
  }
}

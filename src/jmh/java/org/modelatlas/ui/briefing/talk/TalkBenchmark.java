package org.modelatlas.ui.briefing.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Once;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.story.talk.Talk;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Theme;

/**
 * From slide to slide at 1920 × 1080: from the key until the pulse that shows the first frame of
 * the next slide, and how many frames a second follow while it comes. Arguments: a folder, which is
 * not used, and how often the story is gone through.
 */
public final class TalkBenchmark {

  private static final double NANOS_PER_MS = 1e6;
  private static final long TURN_NANOS = 320_000_000L;
  private static final long REST_NANOS = 900_000_000L;

  private final TalkModel model;
  private final TalkView view;
  private final int turns;
  private final List<Double> firsts = new ArrayList<>();
  private final List<Double> rates = new ArrayList<>();
  private long pressed;
  private long begun;
  private int frames;

  private TalkBenchmark(TalkTools tools, int rounds) {
    var story = ShippedStories.story("report-2023");
    turns = rounds * (story.slides().size() - 1);
    var script = new TalkScript(story, Place.of("report-2023"), Language.ZH, SlideSize.WIDE);
    model = new TalkModel(script, 0);
    view = new TalkView(model, new SlidePictures(tools, 8), Messages.of(Language.ZH));
  }

  private void run() {
    var stage = new Stage();
    stage.setScene(new Scene(view, 1920, 1080));
    Themes.apply(stage.getScene(), Theme.LIGHT);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (rates.size() == turns) {
          stop();
          report();
          stage.hide();
          Platform.exit();
        } else {
          pulse();
        }
      }
    }.start();
  }

  private boolean isShown() {
    return view.screen()
        .shown()
        .filter(p -> p.slide().content().id().equals(model.slide().id()))
        .isPresent();
  }

  /** Waits until the slide has rested, presses the key, counts what follows. */
  private void pulse() {
    long now = System.nanoTime();
    if (pressed == 0) {
      begun = begun == 0 && isShown() ? now : begun;
      if (begun != 0 && now - begun > REST_NANOS) {
        pressed = now;
        begun = 0;
        frames = 0;
        model.go(Talk::around);
      }
    } else if (begun == 0) {
      if (isShown()) {
        begun = now;
        firsts.add((now - pressed) / NANOS_PER_MS);
      }
    } else if (now - begun < TURN_NANOS) {
      frames++;
    } else {
      rates.add(frames * 1000 / (TURN_NANOS / NANOS_PER_MS));
      pressed = 0;
      begun = now;
    }
  }

  private void report() {
    firsts.sort(null);
    rates.sort(null);
    System.out.printf(
        Locale.ROOT,
        "first frame: median %.1f ms, 95th %.1f; frames a second: median %.0f, least %.0f%n",
        firsts.get(firsts.size() / 2),
        firsts.get(firsts.size() * 95 / 100),
        rates.get(rates.size() / 2),
        rates.getFirst());
  }

  /** Runs with the shipped data. */
  public static void main(String[] arguments) throws Exception {
    var index = new AtlasIndex(DataPackageReader.readShipped());
    var composer = new Once<>(() -> SlideComposer.shipped(index));
    var tools = new TalkTools(composer, ForkJoinPool.commonPool(), Platform::runLater);
    int rounds = Math.max(2, Integer.parseInt(arguments[1]));
    Platform.startup(Fonts::load);
    Platform.runLater(() -> new TalkBenchmark(tools, rounds).run());
  }
}

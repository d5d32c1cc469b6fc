package org.modelatlas.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.modelatlas.boundary.FileCredit;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Source;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.map.PaintedSheet;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * Frame times of the real map view at 1920 × 1080 with software rendering: dragging and zooming,
 * for the shipped provinces and for a person's file, beside a plain picture of the same size that
 * is moved. Each is played once a round, in turn.
 *
 * <p>Arguments: the folder with the prefecture file, and how many rounds.
 */
public final class FrameBenchmark {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final PrintStream out;
  private final Atlas atlas;
  private final List<FrameRun> runs = new ArrayList<>();

  private FrameBenchmark(PrintStream out, Atlas atlas) {
    this.out = out;
    this.atlas = atlas;
  }

  /** Plays the rounds and prints times and ratios. */
  public static void main(String[] arguments) throws DataProblemException {
    System.setProperty("prism.order", "sw");
    System.setProperty("javafx.animation.fullspeed", "true");
    var file = GeoJsonReader.read(Path.of(arguments[0], "china-prefectures.geojson"));
    int rounds = Integer.parseInt(arguments[1]);
    var benchmark = new FrameBenchmark(System.out, DataPackageReader.readShipped());
    Platform.startup(() -> benchmark.start(file, rounds));
  }

  private void start(GeoJsonFile file, int rounds) {
    Fonts.load();
    addReference();
    addMap("provinces", tell -> provinces(tell));
    addMap("prefectures", tell -> prefectures(file, tell));
    var stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    play(stage.getScene(), 0, rounds * runs.size());
  }

  private interface Outlines {
    MapGeometry make(Runnable whenFiner);
  }

  private MapGeometry provinces(Runnable whenFiner) {
    return new ShippedMap(AlbersEqualArea.china(), atlas, ForkJoinPool.commonPool(), whenFiner);
  }

  private MapGeometry prefectures(GeoJsonFile file, Runnable whenFiner) {
    return new FileMap(
        file,
        new FileCredit("prefectures", Optional.empty()),
        AlbersEqualArea.china(),
        atlas,
        ForkJoinPool.commonPool(),
        whenFiner);
  }

  private void addReference() {
    var canvas = new Canvas(WIDTH, HEIGHT);
    var brush = canvas.getGraphicsContext2D();
    for (int i = 0; i < 400; i++) {
      brush.setFill(Color.hsb(i, 0.5, 0.8));
      brush.fillRect(i * 37 % WIDTH, i * 91 % HEIGHT, 90, 60);
    }
    runs.add(
        new FrameRun(
            "picture moved",
            new Pane(canvas),
            i -> canvas.setTranslateX(Math.sin(i / 20.0) * 90),
            Optional::empty));
  }

  /** Two runs on a map that is painted anew when finer outlines come, as in the program. */
  private void addMap(String name, Outlines outlines) {
    var whenFiner = new AtomicReference<Runnable>(() -> {});
    var geometry = outlines.make(() -> Platform.runLater(() -> whenFiner.get().run()));
    var composer = new SheetComposer(TypeMetrics.bundled());
    var model = new MapModel(atlas, new Figures(atlas), geometry, composer);
    var view = new MapView(new ExplorerState(view()), model);
    whenFiner.set(view::repaint);
    for (Gesture gesture : Gesture.values()) {
      runs.add(
          new FrameRun(
              name + " " + gesture.name().toLowerCase(Locale.ROOT),
              view,
              frame -> gesture.step(view, frame),
              () -> PaintedSheet.of(view)));
    }
  }

  private ViewState view() {
    var newest =
        atlas.sources().values().stream().map(Source::seenOn).max(Comparator.naturalOrder());
    return ViewState.opening(Language.ZH, Theme.LIGHT, "models", newest.orElseThrow());
  }

  private void play(Scene scene, int index, int count) {
    if (index == count) {
      runs.forEach(this::report);
      Platform.exit();
      return;
    }
    FrameRun run = runs.get(index % runs.size());
    scene.setRoot(run.view());
    run.play(
        () -> {
          scene.setRoot(new Pane());
          play(scene, index + 1, count);
        });
  }

  private void report(FrameRun run) {
    FrameRun reference = runs.getFirst();
    out.printf(
        Locale.ROOT,
        "%-17s clock: median %6.1f ms, 95th %6.1f ms (x %4.1f)  processor %6.1f ms (x %4.1f)  %s%n",
        run.name(),
        run.clockMs(0.5),
        run.clockMs(0.95),
        run.clockMs(0.5) / reference.clockMs(0.5),
        run.processorMs(),
        run.processorMs() / reference.processorMs(),
        run.sharpMs().stream()
            .mapToObj("sharp %.0f ms after the last event"::formatted)
            .findFirst()
            .orElse(""));
  }
}

package org.modelatlas.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Figures;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * Frame times of the real map view at 1920 × 1080: dragging and zooming, for the shipped provinces
 * and for a person's file, beside a plain picture of the same size that is moved.
 *
 * <p>A frame lasts from one pulse to the next while pulses come as fast as they are drawn.
 */
public final class FrameBenchmark {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int FRAMES = 240;
  private static final int WARM_UP = 80;

  private final List<Run> runs = new ArrayList<>();
  private double referenceMs;

  private record Run(String name, Pane view, IntConsumer step) {}

  /** Runs with the folder of the prefecture file as its only argument. */
  public static void main(String[] arguments) throws DataProblemException {
    var file = GeoJsonReader.read(Path.of(arguments[0], "china-prefectures.geojson"));
    Platform.startup(() -> {});
    var atlas = DataPackageReader.readShipped();
    var projection = AlbersEqualArea.china();
    var background = ForkJoinPool.commonPool();
    var provinces = new ShippedMap(projection, atlas, background, () -> {});
    var prefectures = new FileMap(file, "prefectures", projection, atlas, background, () -> {});
    var figures = new Figures(atlas);
    var composer = new SheetComposer(TypeMetrics.bundled());
    Platform.runLater(
        () -> {
          Fonts.load();
          var benchmark = new FrameBenchmark();
          benchmark.addReference();
          for (var geometry : List.<MapGeometry>of(provinces, prefectures)) {
            var name = geometry == provinces ? "provinces" : "prefectures";
            var model = new MapModel(atlas, figures, geometry, composer);
            benchmark.add(name + " drag", model, FrameBenchmark::drag);
            benchmark.add(name + " zoom", model, FrameBenchmark::zoom);
          }
          benchmark.run(new Stage(), 0);
        });
  }

  private void addReference() {
    var canvas = new Canvas(WIDTH, HEIGHT);
    var brush = canvas.getGraphicsContext2D();
    for (int i = 0; i < 400; i++) {
      brush.setFill(Color.hsb(i, 0.5, 0.8));
      brush.fillRect(i * 37 % WIDTH, i * 91 % HEIGHT, 90, 60);
    }
    runs.add(
        new Run(
            "picture moved", new Pane(canvas), i -> canvas.setTranslateX(Math.sin(i / 20.0) * 90)));
  }

  private interface Gesture {
    void step(MapView view, int frame);
  }

  private void add(String name, MapModel model, Gesture gesture) {
    var state =
        new ExplorerState(
            ViewState.opening(Language.ZH, Theme.LIGHT, "models", LocalDate.of(2026, 8, 31)));
    var view = new MapView(state, model);
    runs.add(new Run(name, view, frame -> gesture.step(view, frame)));
  }

  /** Forty steps of 7 points one way, then back. */
  private static void drag(MapView view, int frame) {
    int leg = frame % 80;
    double x = 600 + 7.0 * (leg < 40 ? leg : 80 - leg);
    double y = 400 + 3.0 * (leg < 40 ? leg : 80 - leg);
    if (frame == 0) {
      fire(view, MouseEvent.MOUSE_PRESSED, x, y);
    }
    fire(view, MouseEvent.MOUSE_DRAGGED, x, y);
  }

  private static void fire(MapView view, EventType<MouseEvent> type, double x, double y) {
    Event.fireEvent(
        view,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /** Twenty wheel steps in, then out. */
  private static void zoom(MapView view, int frame) {
    double delta = frame % 40 < 20 ? 40 : -40;
    Event.fireEvent(
        view,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            900,
            500,
            900,
            500,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private void run(Stage stage, int index) {
    if (index == runs.size()) {
      Platform.exit();
      return;
    }
    Run run = runs.get(index);
    stage.setScene(new Scene(run.view(), WIDTH, HEIGHT));
    stage.show();
    new AnimationTimer() {
      private final double[] ms = new double[FRAMES];
      private int frame = -WARM_UP;
      private long last;

      @Override
      public void handle(long ignored) {
        long now = System.nanoTime();
        if (frame > 0) {
          ms[frame - 1] = (now - last) / 1e6;
        }
        last = now;
        if (frame == FRAMES) {
          stop();
          report(run.name(), ms);
          run(stage, index + 1);
        } else {
          run.step().accept(frame + WARM_UP);
          frame++;
        }
      }
    }.start();
  }

  private void report(String name, double[] ms) {
    Arrays.sort(ms);
    double median = ms[FRAMES / 2];
    double high = ms[FRAMES * 95 / 100];
    if (referenceMs == 0) {
      referenceMs = median;
    }
    System.out.printf(
        Locale.ROOT,
        "%-18s median %6.1f ms  95th %6.1f ms  ratio to moved picture %5.1f%n",
        name,
        median,
        high,
        median / referenceMs);
  }
}

package org.modelatlas.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Colouring;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * Changes of the design of the map view alone at 1920 × 1080: on the clock from the intent until
 * the software renderer has every pixel in a picture, the copy of the picture in it. Ratios are to
 * painting the usual map again in the same run.
 *
 * <p>Arguments: a folder, which is not used, and tens of steps of each kind that are measured,
 * after ten that are not.
 */
public final class DesignBenchmark {

  private static final int WARM = 10;
  private static final int REST = 3;
  private static final double NANOS_PER_MS = 1e6;
  private static final List<String> INDICATORS = List.of("filings", "centres", "models");
  private static final List<String> PALETTES = List.of("viridis", "ylgnbu");
  private static final List<MapForm> FORMS =
      List.of(
          new MapForm.Symbols(),
          new MapForm.Bivariate("compute_intelligent"),
          new MapForm.Overlay("compute_intelligent"),
          MapForm.CHOROPLETH);
  private static final List<Method> METHODS =
      Arrays.stream(Method.values()).filter(method -> method != Method.MANUAL).toList();

  private final ExplorerState state =
      new ExplorerState(
          ViewState.opening(Language.ZH, Theme.LIGHT, "models", LocalDate.of(2024, 1, 31)));
  private final List<Series> series;
  private final Stage stage = new Stage();
  private final Scene scene;
  private final WritableImage picture = new WritableImage(1920, 1080);
  private double referenceMs;

  private record Series(String name, IntConsumer intent, double[] times) {}

  private DesignBenchmark(Atlas atlas, int steps) {
    var outlines = new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {});
    var composer = new SheetComposer(TypeMetrics.bundled());
    var view = new MapView(state, new MapModel(atlas, new Figures(atlas), outlines, composer));
    scene = new Scene(view, 1920, 1080);
    series =
        List.of(
            of("usual map again", steps, step -> view.repaint()),
            of("indicator", steps, step -> state.showIndicator(turn(INDICATORS, step))),
            of("class count", steps, step -> classing(Classing.of(Method.QUANTILE, 3 + step % 7))),
            of("method", steps, step -> classing(Classing.of(turn(METHODS, step), 5))),
            of("palette", steps, this::palette),
            of("form", steps, step -> draw(design -> design.withForm(turn(FORMS, step)))),
            of("limit dragged", steps, this::limit),
            of("brush moved", steps, this::brush),
            of("zoomed map dragged", steps, this::look));
  }

  private static Series of(String name, int steps, IntConsumer intent) {
    return new Series(name, intent, new double[steps]);
  }

  private static <T> T turn(List<T> list, int step) {
    return list.get(step % list.size());
  }

  private void draw(UnaryOperator<MapDesign> change) {
    state.draw(change);
  }

  private void classing(Classing classing) {
    draw(design -> design.withClassing(classing));
  }

  private void palette(int step) {
    var colouring = new Colouring(Optional.of(turn(PALETTES, step)), Optional.empty());
    draw(design -> design.withColouring(colouring));
  }

  private void limit(int step) {
    classing(Classing.manual(List.of(2.0, 10.0, 20.0 + step % 50, 100.0)));
  }

  private void brush(int step) {
    state.brush(Set.of(new Adcode(step % 2 == 0 ? "440000" : "510000"), new Adcode("110000")));
  }

  private void look(int step) {
    state.look(Optional.of(new Camera(step % 40 * 8000.0, 0, 2000)));
  }

  private void run() {
    Themes.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
    new AnimationTimer() {
      private int running;
      private int pulse;

      @Override
      public void handle(long now) {
        if (pulse++ % REST == 0 && measured(series.get(running), pulse / REST - WARM)) {
          report(series.get(running));
          pulse = 0;
          reset();
          if (++running == series.size()) {
            stop();
            Platform.exit();
          }
        }
      }
    }.start();
  }

  private void reset() {
    state.brush(Set.of());
    state.showIndicator("models");
    draw(design -> MapDesign.USUAL);
  }

  /** Takes a step, and says whether it was the last. */
  private boolean measured(Series current, int at) {
    long begin = System.nanoTime();
    current.intent.accept(at + WARM);
    scene.snapshot(picture);
    if (at >= 0) {
      current.times[at] = (System.nanoTime() - begin) / NANOS_PER_MS;
    }
    return at == current.times.length - 1;
  }

  private void report(Series done) {
    double[] sorted = done.times.clone();
    Arrays.sort(sorted);
    double median = sorted[(sorted.length - 1) / 2];
    if (referenceMs == 0) {
      referenceMs = median;
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s median %6.1f ms, 95th %6.1f ms (x %4.2f)%n",
        done.name,
        median,
        sorted[(int) ((sorted.length - 1) * 0.95)],
        median / referenceMs);
  }

  /** Runs every series and prints its times. */
  public static void main(String[] arguments) throws Exception {
    int steps = 10 * Integer.parseInt(arguments[1]);
    Atlas atlas = DataPackageReader.readShipped();
    Platform.startup(Fonts::load);
    Platform.runLater(() -> new DesignBenchmark(atlas, steps).run());
  }
}

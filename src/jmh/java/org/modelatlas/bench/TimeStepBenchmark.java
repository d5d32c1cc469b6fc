package org.modelatlas.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.snapshot.SnapshotTools;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * A time step of the whole window at 1920 × 1080, shipped data: from the intent until the pulse
 * that lays out and hands over the map and the panel has ended, in processor time of the UI thread
 * and on the clock.
 */
public final class TimeStepBenchmark {

  private static final int STEPS = 90;
  private static final int WARM_UP = 50;
  private static final int MONTHS = 40;
  private static final LocalDate FIRST = LocalDate.of(2020, 9, 30);

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", FIRST));
  private final double[] processorMs = new double[STEPS - WARM_UP];
  private final double[] clockMs = new double[STEPS - WARM_UP];
  private int step;
  private long processor;
  private long clock;

  /** Runs; takes no arguments that it reads. */
  public static void main(String[] arguments) throws DataProblemException {
    var atlas = DataPackageReader.readShipped();
    var index = new AtlasIndex(atlas);
    var figures = new Figures(index);
    var outlines = new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {});
    var composer = new SheetComposer(TypeMetrics.bundled());
    var model = new MapModel(atlas, figures, outlines, composer);
    Platform.startup(() -> {});
    Platform.runLater(
        () -> {
          Fonts.load();
          var benchmark = new TimeStepBenchmark();
          var panel = new RegionPanel(benchmark.state, new PanelContents(index, figures));
          var preferences =
              new Preferences(Settings.FIRST, benchmark.state, Language.ZH, Theme.LIGHT);
          var window =
              new ExplorerWindow(
                  benchmark.state, preferences, model, panel, TimeStepBenchmark::noPrinting);
          var root = window.root();
          benchmark.run(new Scene(root, 1920, 1080));
        });
  }

  private static SnapshotTools noPrinting() {
    throw new IllegalStateException("nobody prints here");
  }

  private void run(Scene scene) {
    Themes.apply(scene, Theme.LIGHT);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(this::stop);
    new AnimationTimer() {
      private int series;

      @Override
      public void handle(long now) {
        if (step == STEPS) {
          clock = 0;
          report(series);
          step = 0;
          series++;
          begin(series);
        }
        if (series == 3) {
          Platform.exit();
          return;
        }
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        clock = System.nanoTime();
        state.showAsOf(FIRST.plusMonths(2 + step % MONTHS));
      }
    }.start();
  }

  private void begin(int series) {
    if (series == 1) {
      state.select(new Adcode("440000"));
    } else if (series == 2) {
      state.showChange(Optional.of(new ChangeSpan(FIRST, ChangeMeasure.ABSOLUTE)));
    }
  }

  private void stop() {
    if (clock > 0) {
      if (step >= WARM_UP) {
        processorMs[step - WARM_UP] =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6;
        clockMs[step - WARM_UP] = (System.nanoTime() - clock) / 1e6;
      }
      clock = 0;
      step++;
    }
  }

  private void report(int series) {
    Arrays.sort(processorMs);
    Arrays.sort(clockMs);
    System.out.printf(
        Locale.ROOT,
        "%-24s processor median %5.1f ms, 95th %5.1f; clock median %5.1f ms, 95th %5.1f%n",
        new String[] {"nation", "Guangdong selected", "change, Guangdong"}[series],
        processorMs[processorMs.length / 2],
        processorMs[processorMs.length * 95 / 100],
        clockMs[clockMs.length / 2],
        clockMs[clockMs.length * 95 / 100]);
  }
}

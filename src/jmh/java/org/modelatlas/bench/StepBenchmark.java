package org.modelatlas.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.briefing.StoryTools;
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
 * A step of time and a step of the filter in the whole window at 1920 × 1080, with the shipped data
 * and with 100,000 models: from the intent until the pulse has ended that lays out and hands over
 * the map and the panel's figure, and until the panel's last part has followed.
 *
 * <p>Times are the UI thread's processor time, and on the clock for completeness. Arguments: a
 * folder, which is not used, and how many steps of each kind are measured, after as many that are
 * not.
 */
public final class StepBenchmark {

  private static final double NANOS_PER_MS = 1e6;
  private static final LocalDate FIRST = LocalDate.of(2020, 9, 30);
  private static final LocalDate BUSY = LocalDate.of(2024, 1, 31);
  private static final int MONTHS = 40;
  private static final Optional<Adcode> GUANGDONG = Optional.of(new Adcode("440000"));

  /** Six filters in turn, of one facet and of two. */
  private static final List<ModelFilter> FILTERS =
      List.of(
          ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES")),
          ModelFilter.NONE.with(Facet.MODALITY, FacetChoice.only("MULTIMODAL")),
          ModelFilter.NONE,
          ModelFilter.NONE.with(Facet.DEVELOPER_KIND, FacetChoice.without("ENTERPRISE")),
          ModelFilter.NONE
              .with(Facet.OPENNESS, FacetChoice.only("YES"))
              .with(Facet.DEVELOPER_KIND, FacetChoice.only("UNIVERSITY")),
          ModelFilter.NONE.with(Facet.SIZE, FacetChoice.without("UNKNOWN")));

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final String data;
  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", BUSY));
  private final Scene scene;
  private final Stage stage = new Stage();
  private final Runnable then;
  private final List<Series> series;
  private int running;

  /** One kind of step. */
  private final class Series {
    private final String name;
    private final Runnable begin;
    private final IntConsumer intent;
    private final double[] first;
    private final double[] clock;
    private final double[] whole;
    private int step = -1;
    private long processorAtIntent;
    private long clockAtIntent;
    private boolean shown;

    private Series(String name, int steps, Runnable begin, IntConsumer intent) {
      this.name = name;
      this.begin = begin;
      this.intent = intent;
      first = new double[steps];
      clock = new double[steps];
      whole = new double[steps];
    }

    /** Whether the step before has its last part. */
    private boolean isWhole() {
      return step < 0 || shown && scene.lookup("#panel-sources") != null;
    }

    private boolean isOver() {
      return isWhole() && step == 2 * first.length - 1;
    }

    private void next() {
      step++;
      shown = false;
      processorAtIntent = threads.getCurrentThreadCpuTime();
      clockAtIntent = System.nanoTime();
      intent.accept(step);
    }

    /** A pulse has ended. */
    private void pulse() {
      if (step >= 0 && !shown) {
        shown = true;
        put(first, threads.getCurrentThreadCpuTime() - processorAtIntent);
        put(clock, System.nanoTime() - clockAtIntent);
      }
      if (step >= 0 && isWhole()) {
        put(whole, threads.getCurrentThreadCpuTime() - processorAtIntent);
      }
    }

    private void put(double[] times, long nanos) {
      int at = step - times.length;
      if (at >= 0 && times[at] == 0) {
        times[at] = nanos / NANOS_PER_MS;
      }
    }

    private void report() {
      System.out.printf(
          Locale.ROOT,
          "%-16s %-28s first view: processor median %6.1f ms, 95th %6.1f; whole panel %6.1f, %6.1f;"
              + " clock %6.1f, %6.1f%n",
          data,
          name,
          share(first, 0.5),
          share(first, 0.95),
          share(whole, 0.5),
          share(whole, 0.95),
          share(clock, 0.5),
          share(clock, 0.95));
    }
  }

  private static double share(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) ((sorted.length - 1) * share)];
  }

  private StepBenchmark(String data, Atlas atlas, int steps, Runnable then) {
    this.data = data;
    this.then = then;
    var index = new AtlasIndex(atlas);
    var figures = new Figures(index);
    var outlines = new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {});
    var composer = new SheetComposer(TypeMetrics.bundled());
    var model = new MapModel(atlas, figures, outlines, composer);
    var preferences = new Preferences(Settings.FIRST, state, Language.ZH, Theme.LIGHT);
    var panel = new RegionPanel(state, new PanelContents(index, figures));
    var briefing =
        new Briefing(state, preferences, atlas, Briefing::firstStory, StepBenchmark::noTalk);
    var window =
        new ExplorerWindow(state, preferences, model, panel, StepBenchmark::noPages, briefing);
    scene = new Scene(window.root(), 1920, 1080);
    series =
        List.of(
            new Series("time, nation", steps, () -> select(Optional.empty()), this::month),
            new Series("time, Guangdong", steps, () -> select(GUANGDONG), this::month),
            new Series("time, change since a date", steps, this::compare, this::month),
            new Series("filter, nation", steps, () -> select(Optional.empty()), this::filter),
            new Series("filter, Guangdong", steps, () -> select(GUANGDONG), this::filter));
  }

  private static SnapshotTools noPages() {
    throw new IllegalStateException("nothing is printed here");
  }

  private static StoryTools noTalk() {
    throw new IllegalStateException("no talk is given here");
  }

  private void select(Optional<Adcode> region) {
    state.showChange(Optional.empty());
    state.showAsOf(BUSY);
    region.ifPresentOrElse(state::select, state::clearSelection);
  }

  private void compare() {
    state.showChange(Optional.of(new ChangeSpan(FIRST, ChangeMeasure.ABSOLUTE)));
  }

  private void month(int step) {
    state.showAsOf(FIRST.plusMonths(2 + step % MONTHS));
  }

  private void filter(int step) {
    state.filter(FILTERS.get(step % FILTERS.size()));
  }

  private void run() {
    Themes.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(() -> series.get(running).pulse());
    series.getFirst().begin.run();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        Series current = series.get(running);
        if (current.isOver()) {
          current.report();
          if (running == series.size() - 1) {
            stop();
            stage.hide();
            then.run();
            return;
          }
          running++;
          series.get(running).begin.run();
        } else if (current.isWhole()) {
          current.next();
        }
      }
    }.start();
  }

  /** Runs with the shipped data and then with many models. */
  public static void main(String[] arguments) throws Exception {
    int steps = Math.max(20, Integer.parseInt(arguments[1]) * 20);
    Atlas shipped = DataPackageReader.readShipped();
    Atlas large = LargeAtlas.of(shipped);
    Platform.startup(Fonts::load);
    Platform.setImplicitExit(false);
    Platform.runLater(
        () ->
            new StepBenchmark(
                    "shipped",
                    shipped,
                    steps,
                    () -> new StepBenchmark("100,000 models", large, steps, Platform::exit).run())
                .run());
  }
}

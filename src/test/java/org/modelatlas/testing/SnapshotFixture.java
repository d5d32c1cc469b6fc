package org.modelatlas.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageComposers;
import org.modelatlas.printing.PrintJob;
import org.modelatlas.printing.PrintOrder;
import org.modelatlas.printing.Printer;
import org.modelatlas.printing.Printers;
import org.modelatlas.printing.QueueState;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.snapshot.PrintChoice;
import org.modelatlas.ui.snapshot.SnapshotTools;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;

/** A print preview's surroundings: one printer that can be broken, and a file to save to. */
public final class SnapshotFixture implements Printers {

  private static final int PLENTY = 1_000_000;

  private static final PageComposer COMPOSER =
      PageComposers.shipped(new AtlasIndex(ShippedSheets.ATLAS));

  private final Path file;
  private final Path logo;
  private final List<PrintOrder> orders = new ArrayList<>();
  private final Semaphore tasks = new Semaphore(PLENTY);
  private boolean isJammed;
  private boolean isGone;

  /**
   * Surroundings.
   *
   * @param file what a person chooses when asked where to save
   * @param logo what they choose when asked for a logo
   */
  public SnapshotFixture(Path file, Path logo) {
    this.file = file;
    this.logo = logo;
  }

  /** What a window that nobody prints from works with. */
  public static SnapshotTools unused() {
    return new SnapshotFixture(Path.of("unused"), Path.of("unused")).tools();
  }

  /** What the preview works with. */
  public SnapshotTools tools() {
    return new SnapshotTools(
        () -> COMPOSER,
        this,
        (owner, title, format) -> Optional.of(file),
        owner -> Optional.of(logo),
        owner -> Optional.of(new PrintChoice("Office", 2, Optional.of(new PrintOrder.Pages(1, 1)))),
        (request, format, target) -> List.of(),
        this::work);
  }

  private void work(Runnable task) {
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              tasks.acquireUninterruptibly();
              task.run();
            });
  }

  /** From now on so many tasks are begun, and no more before {@link #goOn()}. */
  public void hold(int begun) {
    tasks.drainPermits();
    tasks.release(begun);
  }

  /** Lets all work go on. */
  public void goOn() {
    tasks.release(PLENTY);
  }

  /** What was printed. */
  public synchronized List<PrintOrder> orders() {
    return List.copyOf(orders);
  }

  /** From now on paper is jammed. */
  public synchronized void jam() {
    isJammed = true;
  }

  /** From now on the printer is gone. */
  public synchronized void remove() {
    isGone = true;
  }

  @Override
  public List<Printer> find() {
    return List.of(new Printer("Office", true), new Printer("Hall", false));
  }

  @Override
  public synchronized PrintJob print(PrintOrder order) throws DataProblemException {
    if (isGone) {
      throw new DataProblemException(DataProblem.error("print.gone", Place.of(order.printer())));
    }
    orders.add(order);
    return new PrintJob(order.printer(), order.printer() + "-" + orders.size());
  }

  @Override
  public synchronized QueueState state(PrintJob job) {
    return new QueueState(isJammed, false, isJammed ? List.of("media-jam") : List.of());
  }

  /** A briefing for windows in whose tests no talk is given. */
  public static Briefing noBriefing(ExplorerState state, Preferences preferences) {
    return new Briefing(
        state,
        preferences,
        ShippedSheets.ATLAS,
        Briefing::firstStory,
        () -> {
          throw new AssertionError("no talk was expected");
        });
  }
}

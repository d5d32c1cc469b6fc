package org.modelatlas.ui.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageSequence;
import org.modelatlas.printing.PrintJob;
import org.modelatlas.printing.PrintOrder;
import org.modelatlas.printing.Printer;
import org.modelatlas.printing.Printers;
import org.modelatlas.printing.QueueState;
import org.modelatlas.printing.QueueWords;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.type.TypeCase;

/** Saves and prints pages away from the UI thread, and tells how it went. */
final class Delivery {

  private static final int LOOKS = 20;
  private static final int LOOK_EVERY_MS = 500;

  private final Printers printers;
  private final Executor background;
  private final Executor ui;
  private final Consumer<Told> tell;

  Delivery(Printers printers, Executor background, Executor ui, Consumer<Told> tell) {
    this.printers = printers;
    this.background = background;
    this.ui = ui;
    this.tell = tell;
  }

  /** Work that may fail for a reason that a person can act on. */
  @FunctionalInterface
  interface Work {
    Told run() throws DataProblemException;
  }

  /** Does some work and tells of it. */
  void run(Messages messages, Work work) {
    run(messages, work, () -> {});
  }

  /**
   * Does some work and tells of it.
   *
   * @param end done on the UI thread when the work has ended, well or not
   */
  void run(Messages messages, Work work, Runnable end) {
    CompletableFuture.supplyAsync(() -> told(messages, work), background)
        .whenCompleteAsync((told, defect) -> end.run(), ui)
        .thenAcceptAsync(tell, ui)
        .exceptionally(Delivery.this::rethrow);
  }

  private static Told told(Messages messages, Work work) {
    try {
      return work.run();
    } catch (DataProblemException e) {
      return Told.of(e.problems().getFirst(), messages);
    }
  }

  private Void rethrow(Throwable defect) {
    ui.execute(
        () -> {
          throw new IllegalStateException("pages cannot be delivered", defect);
        });
    return null;
  }

  /** Writes pages to a file. */
  @FunctionalInterface
  interface Writing {
    List<DataProblem> write(SnapshotExport export, SnapshotExport.Target target)
        throws DataProblemException;
  }

  /** Saves pages; the person has agreed to replace what is there. */
  void save(Messages messages, Path file, Writing writing) {
    run(
        messages,
        () -> {
          List<DataProblem> warnings =
              writing.write(export(), new SnapshotExport.Target(file, SafeFile.Existing.REPLACE));
          return warnings.isEmpty()
              ? Told.fine(messages.get("snapshot.saved", file.getFileName().toString()))
              : Told.of(warnings.getFirst(), messages);
        });
  }

  private SnapshotExport export() {
    return new SnapshotExport(new TypeCase(), background);
  }

  /** Finds the printers; none where the print service does not answer, which is told. */
  void findPrinters(Messages messages, Consumer<List<Printer>> found) {
    run(
        messages,
        () -> {
          List<Printer> all = printers.find();
          ui.execute(() -> found.accept(all));
          return Told.fine(all.isEmpty() ? messages.get("snapshot.noPrinter") : "");
        });
  }

  /** Prints pages and looks after the queue for a while. */
  void print(Messages messages, PageSequence pages, String paper, PrintChoice choice) {
    run(messages, () -> printed(messages, pages, paper, choice));
  }

  private Told printed(Messages messages, PageSequence pages, String paper, PrintChoice choice)
      throws DataProblemException {
    try {
      Path pdf = Files.createTempFile("atlas-", ".pdf");
      try {
        export().pdf(List.of(pages), new SnapshotExport.Target(pdf, SafeFile.Existing.REPLACE));
        var order =
            new PrintOrder(
                pdf, pages.title(), choice.printer(), paper, choice.copies(), choice.pages());
        PrintJob job = printers.print(order);
        QueueState state = watched(job);
        return new Told(new QueueWords(messages).of(job, state), state.needsSomeone());
      } finally {
        Files.deleteIfExists(pdf);
      }
    } catch (IOException e) {
      return new Told(messages.get("snapshot.noTemporary"), true);
    }
  }

  /** The queue has its own copy of the pages, so nothing depends on how long one looks. */
  private QueueState watched(PrintJob job) throws DataProblemException {
    QueueState state = printers.state(job);
    for (int i = 0; i < LOOKS && state.isWaiting() && !state.needsSomeone(); i++) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS))
          .join();
      state = printers.state(job);
    }
    return state;
  }
}

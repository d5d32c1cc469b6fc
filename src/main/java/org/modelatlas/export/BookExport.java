package org.modelatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.page.BookComposer;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.type.TypeCase;

/**
 * Writes a book of provinces as one PDF document, whole or not at all; the same book gives the same
 * bytes, however many threads make it.
 */
public final class BookExport {

  private final BookComposer composer;
  private final Supplier<TypeCase> types;
  private final Executor background;

  /**
   * A writer.
   *
   * @param types the fonts, wanted once the chapters are there
   * @param background makes chapters side by side, and compresses pages
   */
  public BookExport(BookComposer composer, Supplier<TypeCase> types, Executor background) {
    this.composer = composer;
    this.types = types;
    this.background = background;
  }

  /**
   * What is wanted.
   *
   * @param request what all chapters have in common; its subject does not matter
   * @param provinces which the book has, at least one; they come in the order of the data
   */
  public record Order(PageRequest request, List<Adcode> provinces) {}

  /** Watches a book being made, on the thread that writes it. */
  public interface Watcher {

    /** Nobody watches. */
    Watcher NONE = (done, of, what) -> true;

    /**
     * Told before each step.
     *
     * @param done steps that are finished: chapters made, then chapters drawn
     * @param of all steps
     * @param what the chapter that was made last or is drawn next, if there is one
     * @return whether to go on
     */
    boolean next(int done, int of, Optional<String> what);
  }

  /**
   * Writes a book.
   *
   * @return what a person should look at: characters that no font has
   * @throws DataProblemException if it cannot be written, with what to do about it
   * @throws CancellationException if the watcher does not want to go on; no file is left
   */
  public List<DataProblem> write(Order order, SnapshotExport.Target target, Watcher watcher)
      throws DataProblemException {
    var warnings = new ArrayList<DataProblem>();
    SafeFile.write(
        target.file(),
        target.existing(),
        out -> warnings.addAll(write(order, out, target.file().toString(), watcher)));
    return warnings;
  }

  /**
   * Writes a book; the stream stays open.
   *
   * @param name of the file, for what is said of it
   * @throws IOException if the stream fails
   * @throws CancellationException if the watcher does not want to go on
   */
  public List<DataProblem> write(Order order, OutputStream out, String name, Watcher watcher)
      throws IOException {
    List<PageSubject> subjects = composer.subjects(order.provinces());
    List<CompletableFuture<PageSequence>> making =
        subjects.stream().map(subject -> chapter(order, subject)).toList();
    try {
      var chapters = new ArrayList<PageSequence>();
      int of = 2 * subjects.size() + BookComposer.FRAMING;
      for (CompletableFuture<PageSequence> one : making) {
        go(watcher, chapters.size(), of, last(chapters));
        chapters.add(one.join());
      }
      List<PageSequence> book = composer.bind(order.request(), chapters);
      var drawn = new AtomicInteger(subjects.size());
      return new SnapshotExport(types.get(), background)
              .book(
                  book,
                  out,
                  name,
                  next -> go(watcher, drawn.getAndIncrement(), of, Optional.of(next.title())))
              .stream()
              .toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      making.forEach(one -> one.cancel(false));
    }
  }

  private CompletableFuture<PageSequence> chapter(Order order, PageSubject subject) {
    var chapter = new CompletableFuture<PageSequence>();
    background.execute(
        () -> {
          if (!chapter.isDone()) {
            chapter.completeAsync(() -> composer.chapter(order.request(), subject), Runnable::run);
          }
        });
    return chapter;
  }

  private static Optional<String> last(List<PageSequence> chapters) {
    return chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.getLast().title());
  }

  private static void go(Watcher watcher, int done, int of, Optional<String> what) {
    if (!watcher.next(done, of, what)) {
      throw new CancellationException("the book is not wanted any more");
    }
  }
}

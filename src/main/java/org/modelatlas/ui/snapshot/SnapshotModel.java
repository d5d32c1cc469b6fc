package org.modelatlas.ui.snapshot;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.modelatlas.page.PageComposer;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;

/**
 * What pages are asked for and what they have become, without a node. For the UI thread only; pages
 * are composed elsewhere, and those of an older request are dropped when they come late.
 */
public final class SnapshotModel {

  private final Supplier<PageComposer> composer;
  private final Executor background;
  private final Executor ui;
  private final ReadOnlyObjectWrapper<PageRequest> request;
  private final ReadOnlyObjectWrapper<Optional<PageSequence>> pages =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();

  /**
   * Pages of a first request, composed at once.
   *
   * @param composer what composes them; called on the background, and each time
   * @param background composes
   * @param ui brings results to the UI thread
   */
  public SnapshotModel(
      Supplier<PageComposer> composer, PageRequest first, Executor background, Executor ui) {
    this.composer = composer;
    this.background = background;
    this.ui = ui;
    request = new ReadOnlyObjectWrapper<>(first);
    compose();
  }

  /** What is asked for. */
  public ReadOnlyObjectProperty<PageRequest> requestProperty() {
    return request.getReadOnlyProperty();
  }

  /** What is asked for. */
  public PageRequest request() {
    return request.get();
  }

  /** The last pages that were composed; empty before the first. */
  public ReadOnlyObjectProperty<Optional<PageSequence>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /** Whether the pages are not yet those that are asked for. */
  public ReadOnlyBooleanProperty composingProperty() {
    return composing.getReadOnlyProperty();
  }

  /** Which page is seen, from 0. */
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Asks for other pages. */
  public void ask(UnaryOperator<PageRequest> step) {
    PageRequest wanted = step.apply(request.get());
    if (!wanted.equals(request.get())) {
      request.set(wanted);
      compose();
    }
  }

  private void compose() {
    PageRequest wanted = request.get();
    composing.set(true);
    CompletableFuture.supplyAsync(() -> composer.get().compose(wanted), background)
        .thenAcceptAsync(made -> take(wanted, made), ui)
        .exceptionally(defect -> giveUp(wanted, defect));
  }

  private void take(PageRequest wanted, PageSequence made) {
    if (wanted.equals(request.get())) {
      boolean other = pages.get().filter(before -> before.id().equals(made.id())).isEmpty();
      page.set(other ? 0 : Math.min(page.get(), made.pages().size() - 1));
      pages.set(Optional.of(made));
      composing.set(false);
    }
  }

  /** A defect of ours: the last good pages stay, and the program's handler is told. */
  private Void giveUp(PageRequest wanted, Throwable defect) {
    ui.execute(
        () -> {
          composing.set(!wanted.equals(request.get()));
          throw new IllegalStateException("pages cannot be composed: " + wanted.subject(), defect);
        });
    return null;
  }

  /** Turns to another page, if there is one so far on. */
  public void turn(int by) {
    int last = pages.get().map(made -> made.pages().size() - 1).orElse(0);
    page.set(Math.clamp(page.get() + (long) by, 0, last));
  }
}

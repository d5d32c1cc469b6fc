package org.modelatlas.ui.basemap;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

/** Whether tiles are fetched, and from where; off until a person turns it on. For the UI thread. */
final class OnlineTiles {

  /** Where it stands. */
  sealed interface Status {

    /** Nothing is fetched. */
    record Off() implements Status {}

    /** Tiles come as they are wanted. */
    record On(TileSource source) implements Status {}

    /** The server failed too often; nothing more is asked of it. */
    record Unreachable(TileSource source) implements Status {}

    /** The server in question, if there is one. */
    default Optional<TileSource> server() {
      return switch (this) {
        case Off() -> Optional.empty();
        case On(var source) -> Optional.of(source);
        case Unreachable(var source) -> Optional.of(source);
      };
    }
  }

  private final ReadOnlyObjectWrapper<Status> status =
      new ReadOnlyObjectWrapper<>(new Status.Off());
  private final TileLimits limits;
  private final Executor ui;
  private Optional<TileFetcher> fetcher = Optional.empty();

  OnlineTiles(TileLimits limits, Executor ui) {
    this.limits = limits;
    this.ui = ui;
  }

  ReadOnlyObjectProperty<Status> statusProperty() {
    return status.getReadOnlyProperty();
  }

  Status status() {
    return status.get();
  }

  void turnOn(TileSource source) {
    turnOff();
    fetcher = Optional.of(new TileFetcher(source, limits, ui, this::giveUp));
    status.set(new Status.On(source));
  }

  private void giveUp() {
    status().server().ifPresent(source -> status.set(new Status.Unreachable(source)));
  }

  /** Asks the server again after it could not be reached. */
  void retry() {
    fetcher.ifPresent(TileFetcher::resume);
    status().server().ifPresent(source -> status.set(new Status.On(source)));
  }

  void turnOff() {
    fetcher.ifPresent(TileFetcher::close);
    fetcher = Optional.empty();
    status.set(new Status.Off());
  }

  /** A tile, or {@code null} in the future where none is to be drawn. */
  CompletableFuture<Image> tile(TileKey tile) {
    return fetcher.map(f -> f.tile(tile)).orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}

package org.modelatlas.ui.basemap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;

/**
 * Fetches the tiles of one server, a few at a time, those asked for last first. When the server
 * fails too often in a row it stops asking. Lives on the UI thread; only the asking and unpacking
 * happen elsewhere.
 *
 * <p>A tile that does not come is {@code null}, which is how Gluon Maps is told to draw nothing; a
 * failed future would throw on the UI thread.
 */
final class TileFetcher implements AutoCloseable {

  static final int FAULTS_OF_FAILURE = 3;

  private final TileLimits limits;
  private final Executor ui;
  private final Runnable whenGivenUp;
  private final TileRequests requests;
  private final TileCache cache;
  private final Deque<Wanted> wanted = new ArrayDeque<>();
  private int underWay;
  private int faults;
  private boolean stopped;

  private record Wanted(TileKey tile, CompletableFuture<Image> answer) {}

  /**
   * Begins to serve tiles.
   *
   * @param ui runs on the UI thread, later
   * @param whenGivenUp told once the server has failed too often
   */
  TileFetcher(TileSource source, TileLimits limits, Executor ui, Runnable whenGivenUp) {
    this.limits = limits;
    this.ui = ui;
    this.whenGivenUp = whenGivenUp;
    this.requests = new TileRequests(source, limits);
    this.cache = new TileCache(limits.cacheBytes());
  }

  /** The tile, once it has come; completed on the UI thread. */
  CompletableFuture<Image> tile(TileKey tile) {
    if (stopped) {
      return CompletableFuture.completedFuture(null);
    }
    var answer = new CompletableFuture<Image>();
    wanted.push(new Wanted(tile, answer));
    ui.execute(this::next);
    return answer;
  }

  private void next() {
    while (!stopped && underWay < limits.atOnce() && !wanted.isEmpty()) {
      fetch(wanted.pop());
    }
  }

  private void fetch(Wanted next) {
    underWay++;
    cache
        .get(next.tile())
        .map(bytes -> CompletableFuture.supplyAsync(() -> TileRequests.picture(bytes)))
        .orElseGet(() -> requests.ask(next.tile()))
        .thenAcceptAsync(answer -> take(next, answer), ui);
  }

  private void take(Wanted asked, TileAnswer answer) {
    underWay--;
    switch (answer) {
      case TileAnswer.Picture(Image image, byte[] bytes) -> {
        faults = 0;
        cache.put(asked.tile(), bytes);
        asked.answer().complete(image);
      }
      case TileAnswer.Absent _ -> miss(asked, 1);
      case TileAnswer.Failed _ -> miss(asked, FAULTS_OF_FAILURE);
    }
    next();
  }

  private void miss(Wanted asked, int weight) {
    asked.answer().complete(null);
    faults += weight;
    if (!stopped && faults >= limits.patience()) {
      stop();
      whenGivenUp.run();
    }
  }

  private void stop() {
    stopped = true;
    wanted.forEach(waiting -> waiting.answer().complete(null));
    wanted.clear();
  }

  /** Asks again after it has given up; what was fetched before is still known. */
  void resume() {
    stopped = false;
    faults = 0;
  }

  /** Ends all fetching at once. */
  @Override
  public void close() {
    stop();
    requests.close();
  }
}

package org.modelatlas.ui.basemap;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.image.Image;

/**
 * Where Gluon Maps gets its tiles: nowhere, until it is told where. Found by Gluon Maps as a
 * service, in place of its own retriever, which would fetch from the web and write to the disk.
 */
public final class GroundTiles implements TileRetriever {

  private Function<TileKey, CompletableFuture<Image>> supply =
      tile -> CompletableFuture.completedFuture(null);

  /** For the service loader. */
  public GroundTiles() {}

  /**
   * The one that Gluon Maps uses.
   *
   * @throws IllegalStateException if it uses another, which is a defect of the build
   */
  static GroundTiles installed() {
    if (TileRetrieverProvider.getInstance().load() instanceof GroundTiles tiles) {
      return tiles;
    }
    throw new IllegalStateException("Gluon Maps has another tile retriever");
  }

  /** Tells where tiles come from, from now on. */
  void use(Function<TileKey, CompletableFuture<Image>> source) {
    supply = source;
  }

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    return supply.apply(new TileKey(zoom, i, j));
  }
}

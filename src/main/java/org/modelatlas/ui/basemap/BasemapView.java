package org.modelatlas.ui.basemap;

import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.boundary.MercatorMap;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.state.ExplorerState;

/**
 * The choropleth over a basemap, with what turns web tiles on and off. The map answers to pointer
 * and keys as the equal-area one does; what is seen, selected and hovered is the state's.
 */
public final class BasemapView extends StackPane {

  private static final PseudoClass TILES = PseudoClass.getPseudoClass("tiles");

  private final TileGround ground;
  private final MapView map;

  /**
   * A basemap without tiles.
   *
   * @param state what a person looks at
   * @param model the equal-area map that is brought into the plane of the tiles
   */
  public BasemapView(ExplorerState state, MapModel model) {
    this(
        state,
        model,
        new OnlineTiles(TileLimits.USUAL, Platform::runLater),
        new TileAddress(TileAddress.ENCRYPTED));
  }

  BasemapView(ExplorerState state, MapModel model, OnlineTiles online, TileAddress address) {
    setId("basemap");
    getStyleClass().add("basemap");
    GroundTiles.installed().use(online::tile);
    ground = new TileGround(() -> new MercatorCameras(model.geometry(state.view()).projection()));
    map = new MapView(state, model.on(this::onTiles), ground);
    map.setId("basemap-map");
    getChildren().addAll(map, corner(state, online, address));
    online.statusProperty().addListener((status, before, now) -> follow(before, now));
  }

  private MapGeometry onTiles(MapGeometry outlines) {
    return new MercatorMap(
        outlines, ForkJoinPool.commonPool(), () -> Platform.runLater(this::repaint));
  }

  private VBox corner(ExplorerState state, OnlineTiles online, TileAddress address) {
    var form = new TileForm(state, online, address, map::requestFocus);
    var bar = new TileBar(state, online, form::open);
    bar.visibleProperty().bind(form.visibleProperty().not());
    bar.managedProperty().bind(bar.visibleProperty());
    var corner = new VBox(form, bar, new Attribution(online));
    corner.setFillWidth(false);
    corner.getStyleClass().add("basemap-corner");
    corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    corner.setPickOnBounds(false);
    StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
    return corner;
  }

  /** Tiles that did not come are asked for anew only by a new ground. */
  private void follow(OnlineTiles.Status before, OnlineTiles.Status now) {
    pseudoClassStateChanged(TILES, now instanceof OnlineTiles.Status.On);
    if (!(now instanceof OnlineTiles.Status.Unreachable)) {
      ground.renew();
      map.repaint();
    }
  }

  /** The map itself, for the focus and the window's own buttons. */
  public MapView map() {
    return map;
  }

  /** What lies under the map. */
  TileGround ground() {
    return ground;
  }

  /** Asks for a new painting at the next pulse. */
  public void repaint() {
    map.repaint();
  }
}

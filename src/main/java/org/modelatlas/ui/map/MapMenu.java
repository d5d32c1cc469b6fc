package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Mark;
import org.modelatlas.ui.figure.FigureMenu;
import org.modelatlas.ui.state.ExplorerState;

/** The menu of the figure under the pointer, or of the region that the keys have come to. */
final class MapMenu {

  private final MapView view;
  private final ExplorerState state;
  private final MapModel model;
  private final MapFigures figures;
  private final FigureMenu menu;

  MapMenu(MapView view, ExplorerState state, MapModel model) {
    this.view = view;
    this.state = state;
    this.model = model;
    this.figures = new MapFigures(model);
    this.menu = new FigureMenu(state, model.figures());
  }

  void install() {
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::asked);
    state.visitedProperty().addListener((visited, before, now) -> now.ifPresent(this::arrive));
  }

  private void asked(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      at(event.getX(), event.getY())
          .ifPresent(figure -> show(figure, event.getScreenX(), event.getScreenY()));
    }
    event.consume();
  }

  private void asked(KeyEvent event) {
    if (FigureMenu.isAsked(event)) {
      place().flatMap(code -> figures.of(state.view(), code)).ifPresent(this::showAtCard);
      event.consume();
    }
  }

  private void showAtCard(FigureReference figure) {
    var card = view.hover().card();
    var node = card.isVisible() ? card : view;
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    show(figure, at.getMinX(), card.isVisible() ? at.getMaxY() : at.getMinY());
  }

  private void show(FigureReference figure, double screenX, double screenY) {
    menu.show(view, figure, FigureUse.Place.MAP, screenX, screenY);
  }

  /** A symbol stands above the region that it lies in. */
  private Optional<FigureReference> at(double x, double y) {
    Optional<Mark.Group> symbol = view.symbolAt(x, y);
    return symbol.isPresent()
        ? symbol.flatMap(mark -> model.centre(mark.id())).map(FigureReference.OfCentre::new)
        : view.adcodeAt(x, y).flatMap(code -> figures.of(state.view(), code));
  }

  private Optional<Adcode> place() {
    var now = state.view();
    return state
        .hoveredProperty()
        .get()
        .or(() -> now.inside().isPresent() ? now.prefecture() : now.selection());
  }

  private void arrive(FigureUse use) {
    boolean onMap = use.place() == FigureUse.Place.MAP || use.place() == FigureUse.Place.DERIVED;
    if (onMap && view.getScene() != null) {
      view.requestFocus();
    }
  }
}

package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.transform.Scale;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.legend.FigureText;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Mark;
import org.modelatlas.surface.fx.RegionOutlines;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The outline and the card of the region, or the symbol, under the pointer. */
final class HoverLayer {

  private static final double OFFSET_PT = 14;

  private final ExplorerState state;
  private final MapModel model;
  private final Path outline = new Path();
  private final Label name = new Label();
  private final Label value = new Label();
  private final Label rank = new Label();
  private final VBox card = new VBox(name, value, rank);
  private double pointerX;
  private double pointerY;
  private Optional<Mark.Group> symbol = Optional.empty();

  HoverLayer(ExplorerState state, MapModel model) {
    this.state = state;
    this.model = model;
    outline.getStyleClass().add("map-hover");
    outline.setFillRule(FillRule.EVEN_ODD);
    outline.setMouseTransparent(true);
    outline.setManaged(false);
    card.getStyleClass().add("map-card");
    card.setId("map-card");
    name.setId("map-card-name");
    name.getStyleClass().add("map-card-name");
    value.setId("map-card-value");
    value.getStyleClass().add("map-card-value");
    rank.setId("map-card-rank");
    rank.getStyleClass().add("map-card-rank");
    card.setMouseTransparent(true);
    card.setManaged(false);
    card.setVisible(false);
  }

  Path outline() {
    return outline;
  }

  VBox card() {
    return card;
  }

  /** The pointer is here, over this symbol or none. */
  void pointer(double x, double y, Optional<Mark.Group> over) {
    pointerX = x;
    pointerY = y;
    boolean other = !over.equals(symbol);
    symbol = over;
    if (other) {
      fill();
    }
  }

  /** Draws what is hovered on a map whose sheet is so large and dragged by so much. */
  void show(FrameTransform transform, double scale, double draggedX, double draggedY) {
    outline.getTransforms().setAll(new Scale(scale, scale));
    outline.setTranslateX(draggedX);
    outline.setTranslateY(draggedY);
    outline.getElements().clear();
    state
        .hoveredProperty()
        .get()
        .flatMap(region -> model.outline(state.view(), region, transform.camera().metresPerPt()))
        .ifPresent(
            region -> outline.getElements().setAll(RegionOutlines.of(region.shapeM(), transform)));
    fill();
  }

  private void fill() {
    var region = state.hoveredProperty().get();
    card.setVisible(symbol.isPresent() || region.isPresent());
    symbol
        .flatMap(mark -> model.centre(mark.id()))
        .map(centre -> CardWords.of(centre, state.messages()))
        .or(() -> region.map(this::words))
        .ifPresent(this::write);
    card.requestLayout();
    if (card.getParent() != null) {
      card.getParent().requestLayout();
    }
  }

  private CardWords words(Adcode code) {
    return CardWords.of(model, state.view(), state.messages(), code);
  }

  private void write(CardWords words) {
    name.setText(words.name());
    value.setText(words.value());
    rank.setText(words.remark());
    rank.setVisible(!words.remark().isEmpty());
    rank.setManaged(!words.remark().isEmpty());
  }

  /** A region's figure in a sentence. */
  String sentence(Adcode code) {
    ViewState view = state.view();
    if (model.cities(view).isPresent()) {
      return words(code).sentence(state.messages());
    }
    var table = model.table(view);
    return new FigureText(state.messages()).sentence(words(code).name(), table, table.figure(code));
  }

  /**
   * Puts the card beside the pointer, inside a view of this size.
   *
   * @param kept the corner at the upper right where buttons lie over the view
   */
  void place(double width, double height, Bounds kept) {
    if (card.isVisible()) {
      card.autosize();
      double left = pointerX + OFFSET_PT;
      double top = pointerY + OFFSET_PT;
      double x = left + card.getWidth() > width ? pointerX - OFFSET_PT - card.getWidth() : left;
      double y = top + card.getHeight() > height ? pointerY - OFFSET_PT - card.getHeight() : top;
      boolean under = x + card.getWidth() > kept.getMinX() && y < kept.getMaxY();
      card.relocate(
          Math.max(0, under ? kept.getMinX() - OFFSET_PT - card.getWidth() : x), Math.max(0, y));
    }
  }

  /** Puts the card at a region's label, for the keys. */
  void pointAt(double x, double y) {
    pointer(x, y, Optional.empty());
  }
}

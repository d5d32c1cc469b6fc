package org.modelatlas.ui.snapshot;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.surface.fx.CanvasSurface;
import org.modelatlas.surface.fx.HatchPatterns;

/** One page as it comes out, fitted or enlarged. */
final class PreviewView extends ScrollPane {

  private static final double DESK_PT = 24;
  private static final double STEP = 1.25;
  private static final double LEAST = 0.25;

  /** Graphics cards take pictures of at least this many pixels a side. */
  private static final double MOST_PIXELS = 4000;

  private final SnapshotModel model;
  private final Canvas canvas = new Canvas();
  private final StackPane desk = new StackPane(canvas);
  private final HatchPatterns hatches = new HatchPatterns();
  private Optional<Double> zoom = Optional.empty();

  PreviewView(SnapshotModel model) {
    this.model = model;
    setId("snapshot-preview");
    getStyleClass().add("snapshot-preview");
    desk.getStyleClass().add("snapshot-desk");
    desk.setAlignment(Pos.CENTER);
    canvas.getStyleClass().add("snapshot-page");
    setContent(desk);
    setFitToWidth(true);
    setFitToHeight(true);
    setPannable(true);
    setFocusTraversable(true);
    viewportBoundsProperty().addListener(v -> paintIfFitted());
    model.pagesProperty().addListener(p -> paint());
    model.pageProperty().addListener(p -> paint());
    addEventFilter(ScrollEvent.SCROLL, this::answer);
    addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
  }

  private void answer(ScrollEvent event) {
    if (event.isControlDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  private void answer(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> model.turn(1);
      case PAGE_UP -> model.turn(-1);
      case HOME -> model.turn(Integer.MIN_VALUE);
      case END -> model.turn(Integer.MAX_VALUE);
      case PLUS, EQUALS, ADD -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      case DIGIT0, NUMPAD0 -> fit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Comes nearer, or goes further away, by steps. */
  void zoom(int steps) {
    zoom = Optional.of(scale() * Math.pow(STEP, steps));
    paint();
  }

  /** Shows the whole page. */
  void fit() {
    zoom = Optional.empty();
    paint();
  }

  private void paintIfFitted() {
    if (zoom.isEmpty()) {
      paint();
    }
  }

  private Optional<PageSequence> pages() {
    return model.pagesProperty().get();
  }

  private Page page() {
    return pages().orElseThrow().pages().get(model.pageProperty().get());
  }

  /** Pixels a point. */
  private double scale() {
    if (pages().isEmpty()) {
      return 1;
    }
    double most = MOST_PIXELS / Math.max(page().widthPt(), page().heightPt());
    return Math.clamp(zoom.orElseGet(this::fitted), Math.min(LEAST, most), most);
  }

  private double fitted() {
    double width = getViewportBounds().getWidth() - 2 * DESK_PT;
    double height = getViewportBounds().getHeight() - 2 * DESK_PT;
    return Math.min(width / page().widthPt(), height / page().heightPt());
  }

  private void paint() {
    if (pages().isEmpty() || getViewportBounds().getWidth() <= 0) {
      return;
    }
    double scale = scale();
    canvas.setWidth(Math.round(page().widthPt() * scale));
    canvas.setHeight(Math.round(page().heightPt() * scale));
    desk.setMinSize(canvas.getWidth() + DESK_PT, canvas.getHeight() + DESK_PT);
    var context = canvas.getGraphicsContext2D();
    context.save();
    context.scale(scale, scale);
    PagePainter.paint(pages().get(), page(), new CanvasSurface(context, hatches));
    context.restore();
  }

  /** Names the page for who does not see it. */
  void write(Messages messages) {
    setAccessibleText(
        pages()
            .map(
                made ->
                    messages.get(
                        "snapshot.page",
                        made.title(),
                        model.pageProperty().get() + 1,
                        made.pages().size()))
            .orElse(messages.get("snapshot.composing")));
  }
}

package org.modelatlas.ui.region;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.figure.SourceListView;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.region.content.Section;

/** The scrolled part of the panel; what lies below the fold follows after the first view. */
final class PanelBody extends VBox {

  /** How many sections fill a usual window; a window that opens shows them in its first frame. */
  private static final int FIRST_SECTIONS = 3;

  private static final int PULSES_OF_FIRST_VIEW = 3;

  private final PanelContext context;
  private final LaterParts later;

  private PanelBody(PanelContent content, PanelContext context, int sectionsNow, int pulses) {
    this.context = context;
    getStyleClass().add("panel-body");
    content.keyFigure().ifPresent(figure -> getChildren().add(new KeyFigureView(figure, context)));
    content.sections().stream().limit(sectionsNow).forEach(this::add);
    var waiting = new ArrayList<Runnable>();
    content.sections().stream()
        .skip(sectionsNow)
        .forEach(section -> waiting.add(() -> add(section)));
    waiting.add(
        () ->
            getChildren()
                .add(new SourceListView("panel-sources", content.sources(), context.figures())));
    later = new LaterParts(waiting, pulses);
    later.start();
  }

  /** The body in a window that opens: what is seen first is there at once. */
  static PanelBody opening(PanelContent content, PanelContext context) {
    return new PanelBody(content, context, FIRST_SECTIONS, PULSES_OF_FIRST_VIEW);
  }

  /** The body after a click: its figure answers at once, each section follows a pulse later. */
  static PanelBody following(PanelContent content, PanelContext context) {
    return new PanelBody(content, context, 0, 1);
  }

  private void add(Section section) {
    getChildren().add(new SectionView(section, context));
  }

  /** The view of a section or of the sources, built now if it was not yet. */
  Node part(String id) {
    finish();
    return lookup("#" + id);
  }

  /** Builds all parts at once. */
  void finish() {
    later.finish();
    applyCss();
    layout();
  }

  /** Stops building parts. */
  void leave() {
    later.cancel();
  }
}

package org.modelatlas.ui.region;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.region.content.Section;

/** The scrolled part of the panel; what lies below the fold follows after the first view. */
final class PanelBody extends VBox {

  private static final int FIRST_SECTIONS = 3;

  private final PanelContext context;
  private final LaterParts later;

  PanelBody(PanelContent content, PanelContext context) {
    this.context = context;
    getStyleClass().add("panel-body");
    content.keyFigure().ifPresent(figure -> getChildren().add(new KeyFigureView(figure, context)));
    var sections = content.sections();
    int first = content.keyFigure().isPresent() ? 1 : FIRST_SECTIONS;
    sections.stream().limit(first).forEach(this::add);
    var waiting = new ArrayList<Runnable>();
    sections.stream().skip(first).forEach(section -> waiting.add(() -> add(section)));
    waiting.add(() -> getChildren().add(new SourceListView(content.sources(), context)));
    later = new LaterParts(waiting);
    later.start();
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

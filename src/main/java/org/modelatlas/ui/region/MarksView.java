package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.layout.HBox;
import org.modelatlas.ui.region.content.SourceMark;

/** The marks beside a figure. */
final class MarksView extends HBox {

  MarksView(List<SourceMark> marks, PanelContext context) {
    getStyleClass().add("source-marks");
    setMinWidth(USE_PREF_SIZE);
    marks.forEach(mark -> getChildren().add(new MarkButton(mark, context)));
  }
}

package org.modelatlas.ui.figure;

import java.util.List;
import javafx.scene.layout.HBox;
import org.modelatlas.citation.SourceMark;

/** The marks beside a figure. */
public final class MarksView extends HBox {

  public MarksView(List<SourceMark> marks, FigureContext context) {
    getStyleClass().add("source-marks");
    setMinWidth(USE_PREF_SIZE);
    marks.forEach(mark -> getChildren().add(new MarkButton(mark, context)));
  }
}

package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.Block;
import org.modelatlas.ui.region.content.GrowthPoint;
import org.modelatlas.ui.theme.StyleClasses;

/** A count over time as a small line, and the same in words below. */
final class GrowthView extends VBox {

  GrowthView(Block.Growth growth) {
    getStyleClass().add("growth");
    List<GrowthPoint> points = growth.points();
    var line = new GrowthLine(points);
    line.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    line.setAccessibleText(growth.description());
    getChildren().addAll(line, Texts.paragraph(growth.description(), StyleClasses.QUIET));
  }
}

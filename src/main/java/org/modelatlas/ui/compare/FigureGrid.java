package org.modelatlas.ui.compare;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.theme.StyleClasses;

/** Every indicator as a line, every region as a column, the group at the end. */
final class FigureGrid extends GridPane {

  private final Messages messages;

  FigureGrid(Comparison comparison, Messages messages) {
    this.messages = messages;
    setId("compare-figures");
    getStyleClass().add("compare-grid");
    columns(comparison.regions().size());
    addRow(0, corner("compare.indicator"));
    for (int i = 0; i < comparison.regions().size(); i++) {
      String name = CompareTexts.region(comparison, i, messages.language());
      Label head = CompareTexts.line(name, "compare-head");
      head.setMinWidth(USE_PREF_SIZE);
      head.getStyleClass().add(CompareTexts.series(i));
      add(head, i + 1, 0);
    }
    add(corner("compare.total"), comparison.regions().size() + 1, 0);
    for (int i = 0; i < comparison.rows().size(); i++) {
      addFigures(comparison.rows().get(i), i + 1);
    }
  }

  private Label corner(String key) {
    Label label = CompareTexts.line(messages.get(key), StyleClasses.QUIET);
    label.getStyleClass().add("compare-corner");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private void columns(int regions) {
    getColumnConstraints().add(new ColumnConstraints());
    for (int i = 0; i <= regions; i++) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.LEFT);
      getColumnConstraints().add(column);
    }
  }

  private void addFigures(Comparison.Row row, int line) {
    var language = messages.language();
    var name =
        new VBox(
            CompareTexts.paragraph(row.indicator().name().in(language), "compare-name"),
            CompareTexts.paragraph(row.indicator().unit().in(language), StyleClasses.QUIET));
    if (!row.date().isBlank()) {
      name.getChildren().add(CompareTexts.paragraph(row.date(), StyleClasses.QUIET));
    }
    var first = framed(name);
    first.getStyleClass().add("compare-first");
    add(first, 0, line);
    for (int i = 0; i < row.cells().size(); i++) {
      add(framed(cell(row.cells().get(i), i)), i + 1, line);
    }
    boolean known = row.total().isPresent();
    var total =
        CompareTexts.paragraph(row.totalText(), known ? StyleClasses.VALUE : StyleClasses.QUIET);
    add(framed(new VBox(total)), row.cells().size() + 1, line);
  }

  private VBox cell(Comparison.Cell cell, int column) {
    boolean measured = cell.figure().value().isPresent();
    var box =
        new VBox(
            CompareTexts.paragraph(cell.text(), measured ? "compare-value" : StyleClasses.QUIET));
    if (!cell.remark().isBlank()) {
      box.getChildren().add(CompareTexts.paragraph(cell.remark(), StyleClasses.QUIET));
    }
    if (cell.share() > 0) {
      box.getChildren().add(new ShareBar(cell.share(), column));
    }
    return box;
  }

  private static StackPane framed(VBox content) {
    var frame = new StackPane(content);
    frame.getStyleClass().add("compare-cell");
    GridPane.setValignment(frame, VPos.TOP);
    GridPane.setVgrow(frame, Priority.ALWAYS);
    return frame;
  }

  /** A bar whose length is a share of its cell. */
  private static final class ShareBar extends Region {
    private static final double HEIGHT_PX = 4;
    private final Region fill = new Region();
    private final double share;

    ShareBar(double share, int column) {
      this.share = share;
      getStyleClass().add("compare-track");
      fill.getStyleClass().addAll("compare-bar", CompareTexts.series(column));
      setMinHeight(HEIGHT_PX);
      setMaxHeight(HEIGHT_PX);
      getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
  }
}

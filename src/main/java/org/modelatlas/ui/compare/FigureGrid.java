package org.modelatlas.ui.compare;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.dataset.Figure;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.FigureText;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.figure.MarksView;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.theme.StyleClasses;

/** Every indicator as a line, every region as a column, the group at the end. */
final class FigureGrid extends GridPane {

  private static final int LONG = 9;

  /** More marks than these go on in the next line where a column is narrow. */
  private static final int MARKS_TOGETHER = 3;

  private final Comparison comparison;
  private final FigureContext context;
  private final Messages messages;

  FigureGrid(Comparison comparison, FigureContext context) {
    this.comparison = comparison;
    this.context = context;
    this.messages = context.messages();
    setId("compare-figures");
    getStyleClass().add("compare-grid");
    columns(comparison.regions().size());
    addRow(0, corner("compare.indicator"));
    for (int i = 0; i < comparison.regions().size(); i++) {
      String name = CompareTexts.region(comparison, i, messages.language());
      Label head = Texts.line(name, "compare-head");
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
    Label label = Texts.line(messages.get(key), StyleClasses.QUIET);
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
            Texts.paragraph(row.indicator().name().in(language), "compare-name"),
            Texts.paragraph(row.indicator().unit().in(language), StyleClasses.QUIET));
    if (!row.date().isBlank()) {
      name.getChildren().add(Texts.paragraph(row.date(), StyleClasses.QUIET));
    }
    if (!row.marks().isEmpty()) {
      name.getChildren().add(new MarksView(row.marks(), context));
    }
    var first = framed(name);
    first.getStyleClass().add("compare-first");
    add(first, 0, line);
    for (int i = 0; i < row.cells().size(); i++) {
      add(framed(cell(row.cells().get(i), i)), i + 1, line);
    }
    add(framed(total(row)), row.cells().size() + 1, line);
  }

  private VBox cell(Comparison.Cell cell, int column) {
    Figure figure = cell.figure();
    boolean measured = figure.value().isPresent() && !FigureText.countsNone(figure);
    Label value = measured ? number(cell.text()) : Texts.paragraph(cell.text(), StyleClasses.QUIET);
    var box = figure(value, cell.marks());
    box.setId("compare-cell-" + figure.indicator().id() + "-" + figure.region().code());
    var reference = new FigureReference.OfRegion(figure.indicator(), figure.region());
    context.offer(box, value, !cell.marks().isEmpty(), reference, FigureUse.Place.COMPARISON);
    if (!cell.remark().isBlank()) {
      box.getChildren().add(Texts.paragraph(cell.remark(), StyleClasses.QUIET));
    }
    if (cell.share() > 0) {
      box.getChildren().add(new ShareBar(cell.share(), column));
    }
    return box;
  }

  /** A number is never parted over two lines; a long one is set smaller. */
  private static Label number(String text) {
    Label number = Texts.line(text, "compare-value");
    number.setMinWidth(USE_PREF_SIZE);
    if (text.length() > LONG) {
      number.getStyleClass().add("compare-value-long");
    }
    return number;
  }

  private VBox total(Comparison.Row row) {
    Comparison.Total total = row.total();
    boolean known = total.sum().isPresent();
    Label value = Texts.paragraph(total.text(), known ? StyleClasses.VALUE : StyleClasses.QUIET);
    VBox box = figure(value, total.marks());
    if (known) {
      var group = comparison.group(CompareTexts.group(comparison));
      var reference = new FigureReference.OfGroup(row.indicator(), group);
      context.offer(box, value, !total.marks().isEmpty(), reference, FigureUse.Place.COMPARISON);
    }
    return box;
  }

  /** Words that take several lines have no marks beside them. */
  private VBox figure(Label value, List<SourceMark> marks) {
    if (marks.isEmpty()) {
      return new VBox(value);
    }
    var line = new FlowPane(value);
    for (int i = 0; i < marks.size(); i += MARKS_TOGETHER) {
      List<SourceMark> some = marks.subList(i, Math.min(i + MARKS_TOGETHER, marks.size()));
      line.getChildren().add(new MarksView(some, context));
    }
    line.getStyleClass().add("compare-figure");
    return new VBox(line);
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

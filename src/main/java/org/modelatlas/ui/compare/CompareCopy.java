package org.modelatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.TextClipboard;

/** Puts a comparison on the clipboard. */
final class CompareCopy {

  private static final double PICTURE_SCALE = 2;

  private CompareCopy() {}

  /** As a picture, twice as large as on the screen. */
  static void picture(Node shown) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
    var content = new ClipboardContent();
    content.putImage(shown.snapshot(parameters, null));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** As tab-separated lines, which spreadsheet programs take as cells. */
  static void table(Comparison comparison, Messages messages) {
    TextClipboard.put(lines(comparison, messages));
  }

  /** The figures with their units, dates and ranks, a line for each indicator. */
  static String lines(Comparison comparison, Messages messages) {
    var language = messages.language();
    var lines = new ArrayList<String>();
    var head = new ArrayList<String>();
    head.add(messages.get("compare.indicator"));
    head.add(messages.get("compare.unit"));
    head.add(messages.get("compare.date"));
    for (var region : comparison.regions()) {
      head.add(region.name().in(language));
      head.add(messages.get("compare.rankAndDate"));
    }
    head.add(messages.get("compare.total"));
    lines.add(line(head));
    for (Comparison.Row row : comparison.rows()) {
      var cells = new ArrayList<String>();
      cells.add(row.indicator().name().in(language));
      cells.add(row.indicator().unit().in(language));
      cells.add(row.date());
      for (Comparison.Cell cell : row.cells()) {
        cells.add(cell.text());
        cells.add(cell.remark());
      }
      cells.add(row.total().text());
      lines.add(line(cells));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
  }
}

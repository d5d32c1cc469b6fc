package org.modelatlas.ui.compare;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import org.modelatlas.comparison.ComparisonText;
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
  static void table(ComparisonText text) {
    TextClipboard.put(text.tsv());
  }
}

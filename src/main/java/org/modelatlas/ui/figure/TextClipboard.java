package org.modelatlas.ui.figure;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system's clipboard, for text. */
public final class TextClipboard {

  private TextClipboard() {}

  /** Puts a text there in place of what was there before. */
  public static void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}

package org.modelatlas.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One page of the help. */
final class HelpPageView extends ScrollPane {

  private final VBox column = new VBox();

  HelpPageView() {
    setId("help-page");
    setFitToWidth(true);
    getStyleClass().add("help-page");
    column.getStyleClass().add("help-column");
    setContent(column);
  }

  void show(HelpPage page) {
    var title = wrapped(page.title(), "help-title");
    title.setId("help-title");
    column.getChildren().setAll(List.of(title));
    page.blocks().forEach(block -> column.getChildren().add(node(block)));
    setAccessibleText(page.title());
    setVvalue(0);
  }

  private static Node node(HelpBlock block) {
    return switch (block) {
      case HelpBlock.Paragraph(String text) -> wrapped(text, "help-text");
      case HelpBlock.Point(String text) -> beside(narrow("•", "help-text"), text);
      case HelpBlock.Term(String name, String text) -> beside(narrow(name, "help-term"), text);
    };
  }

  private static Node beside(Label first, String text) {
    var second = wrapped(text, "help-text");
    HBox.setHgrow(second, Priority.ALWAYS);
    var line = new HBox(first, second);
    line.getStyleClass().add("help-line");
    return line;
  }

  private static Label narrow(String text, String style) {
    var label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }
}

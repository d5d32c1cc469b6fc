package org.modelatlas.ui.region;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.region.content.Section;
import org.modelatlas.ui.theme.StyleClasses;

/** Leads to each section of a long panel. */
final class SectionLinks extends FlowPane {

  /**
   * Links to the sections that have a view.
   *
   * @param sections the sections
   * @param show brings the node with an id into view
   */
  SectionLinks(List<Section> sections, Messages messages, Consumer<String> show) {
    getStyleClass().add("section-links");
    sections.stream()
        .map(Section::id)
        .filter(id -> !id.equals("context"))
        .forEach(id -> getChildren().add(link(id, messages, show)));
    getChildren().add(link("sources", messages, show));
  }

  private static Node link(String id, Messages messages, Consumer<String> show) {
    String name = messages.get("panel.link." + id);
    var link = new Button(name);
    link.getStyleClass().setAll(StyleClasses.LINK);
    link.setId("panel-link-" + id);
    link.setAccessibleText(messages.get("panel.link.to", name));
    link.setOnAction(event -> show.accept("panel-" + id));
    return link;
  }
}

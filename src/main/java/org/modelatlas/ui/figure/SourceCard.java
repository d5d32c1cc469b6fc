package org.modelatlas.ui.figure;

import java.net.URI;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.citation.SourceWords;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.theme.StyleClasses;

/** Everything known about one source, with its address to copy; never opens it. */
public final class SourceCard extends VBox {

  private final Messages messages;

  public SourceCard(SourceMark mark, Messages messages) {
    this.messages = messages;
    Source source = mark.source();
    var language = messages.language();
    getStyleClass().add("source-card");
    getChildren().add(Texts.line(messages.get("source.number", mark.number()), StyleClasses.QUIET));
    getChildren().add(Texts.paragraph(source.title().in(language), StyleClasses.SUBHEADING));
    add("source.publisher", source.publisher().in(language));
    add("source.date", SourceWords.date(source, messages));
    add("source.seenAs", messages.get("source.seenAs." + source.seenAs()));
    add("source.definition", mark.definition());
    add("source.licence", source.licence().in(language));
    add("source.note", source.note().in(language));
    source.url().ifPresentOrElse(this::addAddress, this::addNoAddress);
  }

  private void add(String key, String value) {
    if (!value.isBlank()) {
      var name = Texts.line(messages.get(key), StyleClasses.QUIET);
      getChildren().add(new VBox(name, Texts.paragraph(value, "source-text")));
    }
  }

  private void addNoAddress() {
    add("source.address", messages.get("source.noAddress"));
  }

  private void addAddress(URI address) {
    var field = new TextField(address.toString());
    field.setEditable(false);
    field.setAccessibleText(messages.get("source.address"));
    HBox.setHgrow(field, Priority.ALWAYS);
    var copy = new Button(messages.get("source.copy"));
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setAccessibleText(messages.get("source.copyAddress"));
    copy.setOnAction(event -> copy(address.toString(), copy));
    var line = new HBox(field, copy);
    line.getStyleClass().add("source-address");
    getChildren().add(line);
  }

  private void copy(String address, Button copy) {
    TextClipboard.put(address);
    copy.setText(messages.get("source.copied"));
  }
}

package org.modelatlas.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.theme.Fonts;

/** The windowed program: wires the first window and shows it. */
public final class AtlasApplication extends Application {

  private final StartOptions options;

  /** A program that has not opened its window yet. */
  public AtlasApplication(StartOptions options) {
    this.options = options;
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    var messages = Messages.of(options.language());
    stage.setTitle(messages.get("app.title"));
    stage.setScene(new Scene(new StackPane(new Label(messages.get("app.title"))), 1280, 800));
    stage.show();
    if (options.measureStart()) {
      StartMeasure.begin();
    }
  }
}

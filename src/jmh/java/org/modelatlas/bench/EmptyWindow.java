package org.modelatlas.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.modelatlas.app.StartMeasure;

/** A window with one label, measured as the program measures itself: what JavaFX alone costs. */
public final class EmptyWindow {

  private EmptyWindow() {}

  /** Opens the window, prints one line of JSON and ends. */
  public static void main(String[] arguments) {
    Platform.startup(
        () -> {
          var stage = new Stage();
          stage.setScene(new Scene(new StackPane(new Label("empty 空")), 1280, 800));
          stage.show();
          StartMeasure.begin();
        });
  }
}

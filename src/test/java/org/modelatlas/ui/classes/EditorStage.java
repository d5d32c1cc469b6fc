package org.modelatlas.ui.classes;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A class editor in a small window of its own. */
final class EditorStage {

  final FxRobot robot = new FxRobot();
  final ExplorerState state;
  final MapModel map =
      new MapModel(
          ShippedSheets.ATLAS,
          ShippedSheets.FIGURES,
          ShippedSheets.GEOMETRY,
          new SheetComposer(TypeMetrics.bundled()),
          ShippedSheets.INTERIORS);
  final List<DataProblem> told = new ArrayList<>();
  Optional<Path> file = Optional.empty();
  private Scene scene;

  EditorStage(ViewState view) {
    state = new ExplorerState(view);
  }

  EditorStage open(double width, int textPercent) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(
        stage -> {
          Fonts.load();
          var pane = new ScrollPane(new ClassEditor(state, map, () -> file, told::addAll));
          pane.setFitToWidth(true);
          pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
          scene = new Scene(pane, width, 860);
          Themes.apply(scene, state.view().theme(), textPercent);
          stage.setScene(scene);
          stage.setX(0);
          stage.setY(0);
          stage.show();
        });
    settle();
    return this;
  }

  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  <T extends Node> T find(String id) {
    return robot.lookup("#" + id).query();
  }

  BufferedImage picture() {
    settle();
    var taken = new BufferedImage[1];
    robot.interact(() -> taken[0] = Pictures.of(scene.snapshot(null)));
    return taken[0];
  }
}

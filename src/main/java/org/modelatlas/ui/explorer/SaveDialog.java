package org.modelatlas.ui.explorer;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.modelatlas.export.TableFormat;
import org.modelatlas.ui.state.ExplorerState;

/** Asks where a table is to be saved; the system's own dialog, which asks before it replaces. */
final class SaveDialog {

  private final Node owner;
  private final ExplorerState state;

  SaveDialog(Node owner, ExplorerState state) {
    this.owner = owner;
    this.state = state;
  }

  /** The file; empty where the person thinks better of it. */
  Optional<Path> ask(String title, TableFormat format) {
    var chooser = new FileChooser();
    chooser.setTitle(state.messages().get("table.saveTitle"));
    String name = title.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    chooser.setInitialFileName(name + "." + format.extension());
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                state.messages().get("table.format." + format), "*." + format.extension()));
    return Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
        .map(file -> file.toPath());
  }
}

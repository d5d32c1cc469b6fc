package org.modelatlas.ui.snapshot;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Asks where something is to be saved: the system's own dialog, which asks before it replaces.
 *
 * @param title of the dialog
 * @param form what the kind of file is called
 * @param extension its ending, without the dot
 */
public record SaveDialog(String title, String form, String extension) {

  /**
   * The file; empty where the person thinks better of it.
   *
   * @param name offered for the file; characters that some system forbids become spaces
   */
  public Optional<Path> ask(Window owner, String name) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    String allowed = name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    chooser.setInitialFileName(allowed + "." + extension);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(form, "*." + extension));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> file.toPath());
  }
}

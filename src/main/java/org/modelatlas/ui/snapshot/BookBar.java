package org.modelatlas.ui.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.modelatlas.export.BookExport;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.BookComposer;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.type.TypeCase;

/**
 * A book in the making: how far it is, and a button that stops it. Not seen while there is none.
 */
final class BookBar extends HBox {

  private final SnapshotTools tools;
  private final Delivery delivery;
  private final Label at = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final Button cancel = new Button();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Messages messages = Messages.of(Language.ZH);
  private AtomicBoolean isUnwanted = new AtomicBoolean();

  /**
   * No book yet.
   *
   * @param delivery does the work, and tells how it went
   */
  BookBar(SnapshotTools tools, Delivery delivery) {
    this.tools = tools;
    this.delivery = delivery;
    setId("snapshot-book");
    getStyleClass().add("snapshot-bar");
    at.setId("snapshot-book-at");
    progress.setId("snapshot-book-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    cancel.setId("snapshot-book-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> cancel());
    at.getStyleClass().add("snapshot-book-at");
    getChildren().addAll(at, progress, cancel);
    visibleProperty().bind(running);
    managedProperty().bind(running);
  }

  /** Whether a book is being made. */
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  boolean isRunning() {
    return running.get();
  }

  /** Makes a book; one at a time. The person has agreed to replace the file if it is there. */
  void make(BookExport.Order order, Path file) {
    var unwanted = new AtomicBoolean();
    isUnwanted = unwanted;
    running.set(true);
    cancel.setDisable(false);
    show(0, Optional.empty());
    Messages said = messages;
    delivery.run(said, () -> made(order, file, unwanted, said), () -> running.set(false));
    cancel.requestFocus();
  }

  private Told made(BookExport.Order order, Path file, AtomicBoolean unwanted, Messages said)
      throws DataProblemException {
    var export =
        new BookExport(new BookComposer(tools.composer().get()), TypeCase::new, tools.background());
    var target = new SnapshotExport.Target(file, SafeFile.Existing.REPLACE);
    try {
      List<DataProblem> warnings =
          export.write(order, target, (done, of, what) -> told(done, of, what, unwanted));
      return warnings.isEmpty()
          ? Told.fine(said.get("snapshot.book.saved", file.toAbsolutePath().toString()))
          : Told.of(warnings.getFirst(), said);
    } catch (CancellationException e) {
      return Told.fine(said.get("snapshot.book.cancelled"));
    }
  }

  private boolean told(int done, int of, Optional<String> what, AtomicBoolean unwanted) {
    Platform.runLater(() -> show((double) done / of, what));
    return !unwanted.get();
  }

  private void show(double share, Optional<String> what) {
    progress.setProgress(share);
    at.setText(
        what.map(title -> messages.get("snapshot.book.at", title))
            .orElseGet(() -> messages.get("snapshot.book.begins")));
  }

  /** Stops the book as soon as the chapter in the making is done; no file is left. */
  void cancel() {
    isUnwanted.set(true);
    cancel.setDisable(true);
  }

  void write(Messages now) {
    messages = now;
    cancel.setText(now.get("snapshot.book.cancel"));
    progress.setAccessibleText(now.get("snapshot.book.progress"));
    at.setLabelFor(progress);
  }
}

package org.modelatlas.ui.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.page.Additions;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.Paper;
import org.modelatlas.page.PaperSize;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.ViewState;

/** The print preview in a window of its own, about what the main window shows when it opens. */
public final class SnapshotWindow {

  private static final double WIDTH = 1040;
  private static final double HEIGHT = 760;

  private final ExplorerState state;
  private final Preferences preferences;
  private final Atlas atlas;
  private final Supplier<SnapshotTools> tools;
  private Optional<Stage> stage = Optional.empty();
  private Optional<SnapshotView> view = Optional.empty();

  /**
   * A preview that is not open.
   *
   * @param tools what it works with, fetched when it opens: a start does not load what writes files
   */
  public SnapshotWindow(
      ExplorerState state, Preferences preferences, Atlas atlas, Supplier<SnapshotTools> tools) {
    this.state = state;
    this.preferences = preferences;
    this.atlas = atlas;
    this.tools = tools;
  }

  /** Opens the preview, or brings it to the front, with what the window shows now. */
  public void open(Window owner) {
    if (isMakingBook()) {
      stage.ifPresent(Stage::toFront);
      return;
    }
    SnapshotTools at = tools.get();
    var subjects = new Subjects(atlas, state.view());
    var model =
        new SnapshotModel(at.composer(), request(subjects), at.background(), Platform::runLater);
    var made = new SnapshotView(model, subjects, at, LocalDate.now());
    view = Optional.of(made);
    if (stage.isEmpty()) {
      stage = Optional.of(make(owner, made));
    }
    stage.get().getScene().setRoot(made);
    dress();
    write();
    stage.get().show();
    stage.get().toFront();
    made.begin();
  }

  /** Escape stops a book, else closes the window; a closed menu would keep the key for itself. */
  private void leaveBy(KeyEvent event, Stage window) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (isMakingBook()) {
      cancelBook();
    } else {
      window.hide();
    }
    event.consume();
  }

  private boolean isMakingBook() {
    return view.map(v -> v.book().isRunning()).orElse(false);
  }

  /** Also when the window is closed: nobody would see how far it is. */
  private void cancelBook() {
    view.ifPresent(v -> v.book().cancel());
  }

  /**
   * Paper, looks and logo stay as they were chosen last; subject, figures and language are the
   * window's.
   */
  private PageRequest request(Subjects subjects) {
    ViewState shown = state.view();
    Optional<PageRequest> last = view.map(before -> before.model().request());
    PageLook look = last.map(PageRequest::look).orElseGet(() -> PageLook.of(shown.language()));
    Paper paper = last.map(PageRequest::paper).orElseGet(() -> Paper.of(PaperSize.A4, false));
    Additions dated =
        Additions.NONE
            .withPrinted(Optional.of(LocalDate.now()))
            .withLogo(last.flatMap(request -> request.additions().logo()));
    return new PageRequest(subjects.atHand(), shown.question(), paper, look, dated);
  }

  private Stage make(Window owner, SnapshotView content) {
    var made = new Stage();
    made.initOwner(owner);
    made.setScene(new Scene(content, WIDTH, HEIGHT));
    made.getScene().addEventHandler(KeyEvent.KEY_PRESSED, e -> leaveBy(e, made));
    made.getScene()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            e -> {
              if (made.getScene().getFocusOwner() instanceof MenuButton menu && !menu.isShowing()) {
                leaveBy(e, made);
              }
            });
    made.setOnHidden(e -> cancelBook());
    preferences.settingsProperty().addListener((settings, before, now) -> dress());
    state
        .viewProperty()
        .addListener(
            (v, before, now) -> {
              if (before.theme() != now.theme()) {
                dress();
              }
              if (before.language() != now.language()) {
                write();
              }
            });
    return made;
  }

  private void dress() {
    stage.ifPresent(
        s ->
            Themes.apply(s.getScene(), state.view().theme(), preferences.settings().textPercent()));
  }

  private void write() {
    stage.ifPresent(s -> s.setTitle(state.messages().get("snapshot.title")));
    view.ifPresent(v -> v.write(state.messages()));
  }
}

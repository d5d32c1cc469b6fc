package org.modelatlas.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.FocusInSight;
import org.modelatlas.ui.theme.SystemLooks;
import org.modelatlas.ui.theme.Themes;

/** The help in a window of its own: what there is at the left, the page at the right. */
public final class HelpWindow {

  private static final double WIDTH = 880;
  private static final double HEIGHT = 640;
  private static final double LIST_SHARE = 0.34;

  private final ExplorerState state;
  private final Preferences preferences;
  private final Atlas atlas;
  private final Figures figures;
  private final TextField search = new TextField();
  private final ListView<HelpPage> list = new ListView<>();
  private final HelpPageView page = new HelpPageView();
  private Optional<Stage> stage = Optional.empty();
  private List<HelpPage> pages = List.of();
  private MapChangeListener<String, Object> contrast = change -> {};

  /** A help that is not open. */
  public HelpWindow(ExplorerState state, Preferences preferences, Atlas atlas, Figures figures) {
    this.state = state;
    this.preferences = preferences;
    this.atlas = atlas;
    this.figures = figures;
  }

  /** Opens the help, or brings it to the front, at its first page. */
  public void open(Window owner) {
    open(owner, shown -> true);
  }

  /** Opens the help at the list of keys. */
  public void openKeys(Window owner) {
    open(owner, isTitled("help.keys"));
  }

  /** Opens the help at what the program is. */
  public void openAbout(Window owner) {
    open(owner, isTitled("help.about"));
  }

  private Predicate<HelpPage> isTitled(String key) {
    return shown -> shown.title().equals(state.messages().get(key));
  }

  private void open(Window owner, Predicate<HelpPage> wanted) {
    if (stage.isEmpty()) {
      stage = Optional.of(make(owner));
    }
    search.clear();
    pages.stream().filter(wanted).findFirst().ifPresent(list.getSelectionModel()::select);
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    stage.get().show();
    stage.get().toFront();
    list.requestFocus();
  }

  private Stage make(Window owner) {
    search.setId("help-search");
    list.setId("help-list");
    list.setCellFactory(view -> new HelpPageCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    var left = new VBox(search, list);
    left.getStyleClass().add("help-left");
    var split = new SplitPane(left, page);
    split.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(left, false);
    search.textProperty().addListener((text, before, now) -> filter(now));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((item, before, now) -> Optional.ofNullable(now).ifPresent(page::show));
    var made = new Stage();
    made.initOwner(owner);
    made.setScene(new Scene(split, WIDTH, HEIGHT));
    made.getScene()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            e -> {
              if (e.getCode() == KeyCode.ESCAPE) {
                made.hide();
              }
            });
    FocusInSight.follow(made.getScene());
    follow(made);
    return made;
  }

  private void follow(Stage made) {
    write(made);
    dress(made);
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (before.language() != now.language()) {
                write(made);
              }
              if (before.theme() != now.theme()) {
                dress(made);
              }
            });
    preferences.settingsProperty().addListener((settings, before, now) -> dress(made));
    contrast =
        change -> {
          if (SystemLooks.isOfContrast(change)) {
            dress(made);
          }
        };
    SystemLooks.followContrast(contrast);
  }

  private void dress(Stage made) {
    Themes.apply(made.getScene(), state.view().theme(), preferences.settings().textPercent());
  }

  /** The pages are as many and in the same order in both languages. */
  private void write(Stage made) {
    Messages messages = state.messages();
    int at =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .map(pages::indexOf)
            .orElse(0);
    pages = new HelpPages(atlas, figures, messages).all();
    made.setTitle(messages.get("help.title"));
    search.setPromptText(messages.get("help.search"));
    search.setAccessibleText(messages.get("help.search"));
    list.setAccessibleText(messages.get("help.list"));
    filter(search.getText());
    list.getSelectionModel().select(pages.get(at));
  }

  private void filter(String words) {
    list.getItems().setAll(pages.stream().filter(shown -> shown.mentions(words)).toList());
    if (!words.isBlank()) {
      list.getSelectionModel().selectFirst();
    }
  }
}

package org.modelatlas.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.search.SearchIndex;
import org.modelatlas.search.SearchResults;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/**
 * One box over everything that has a name. The index is built, and asked, in the background; an
 * answer that comes after a newer question is dropped.
 */
public final class SearchBox extends TextField {

  private static final int HITS_A_KIND = 5;
  private static final int LONGEST = 200;

  private final ExplorerState state;
  private final Atlas atlas;
  private final Executor background;
  private final Consumer<Arrival> arrive;
  private final FoundList list = new FoundList(this::go);
  private Optional<CompletableFuture<SearchIndex>> index = Optional.empty();
  private int question;

  /**
   * What comes into sight in the panel once a hit was chosen.
   *
   * @param section id of the part; never blank
   * @param words what its list is narrowed to; blank for nothing
   */
  public record Arrival(String section, String words) {}

  /**
   * A box over an Atlas.
   *
   * @param background where the index is built and asked
   * @param arrive brings a part of the panel into sight
   */
  public SearchBox(
      ExplorerState state, Atlas atlas, Executor background, Consumer<Arrival> arrive) {
    this.state = state;
    this.atlas = atlas;
    this.background = background;
    this.arrive = arrive;
    setId("search");
    getStyleClass().add("search-box");
    textProperty().addListener((text, before, now) -> ask(now));
    focusedProperty().addListener((focused, before, now) -> focused(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty().subscribe((before, now) -> listen(now));
    widthProperty().subscribe(this::prompt);
    fontProperty().subscribe(this::prompt);
    speak();
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (before.language() != now.language()) {
                speak();
              }
            });
  }

  private void speak() {
    prompt();
    setAccessibleText(state.messages().get("search.name"));
    list.setAccessibleText(state.messages().get("search.results"));
  }

  /** Says what can be found where there is room for it. */
  private void prompt() {
    var whole = new Text(state.messages().get("search.prompt"));
    whole.setFont(getFont());
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    boolean fits = whole.getLayoutBounds().getWidth() <= room;
    setPromptText(fits ? whole.getText() : state.messages().get("search.prompt.short"));
  }

  /** Ctrl+F anywhere, and a slash where nobody writes, lead here. */
  private void listen(Scene scene) {
    if (scene != null) {
      scene.addEventFilter(
          KeyEvent.KEY_PRESSED,
          e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.F) {
              begin(e);
            }
          });
      scene.addEventFilter(
          KeyEvent.KEY_TYPED,
          e -> {
            if (e.getCharacter().equals("/")
                && !(scene.getFocusOwner() instanceof TextInputControl)) {
              begin(e);
            }
          });
    }
  }

  private void begin(KeyEvent event) {
    event.consume();
    requestFocus();
    selectAll();
  }

  private void focused(boolean now) {
    if (now) {
      index();
    } else {
      list.hide();
    }
  }

  private CompletableFuture<SearchIndex> index() {
    if (index.isEmpty()) {
      index = Optional.of(CompletableFuture.supplyAsync(() -> SearchIndex.of(atlas), background));
    }
    return index.orElseThrow();
  }

  private void ask(String text) {
    int asked = ++question;
    String words = text.substring(0, Math.min(LONGEST, text.length()));
    if (words.isBlank()) {
      list.hide();
      return;
    }
    index()
        .thenApplyAsync(ready -> ready.search(words, HITS_A_KIND), background)
        .thenAccept(results -> Platform.runLater(() -> answer(asked, words, results)));
  }

  private void answer(int asked, String words, SearchResults results) {
    if (asked == question && getScene() != null) {
      List<Found> lines =
          results.isEmpty()
              ? List.of(new Found.Heading(state.messages().get("search.nothing", words.strip())))
              : Found.lines(results, atlas, state.messages());
      list.show(this, lines, results.best());
    }
  }

  private void pressed(KeyEvent e) {
    switch (e.getCode()) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
      case ENTER -> list.chosen().ifPresent(this::go);
      case ESCAPE -> {
        if (list.isShowing()) {
          list.hide();
        } else {
          clear();
          getParent().requestFocus();
        }
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void go(Found.Thing thing) {
    list.hide();
    ViewState from = state.view();
    Destination to = Destination.of(thing.hit(), from, atlas);
    setText("");
    state.show(to.view());
    if (!to.section().isBlank()) {
      arrive.accept(new Arrival(to.section(), to.words()));
    }
  }
}

package org.modelatlas.ui.explorer;

import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.StepWords;
import org.modelatlas.workspace.Theme;

/** What concerns the whole window: steps, presentation, language, looks, size of text, help. */
final class AtlasMenu extends MenuButton {

  private static final String SYSTEM = "system";

  private final ExplorerState state;
  private final Preferences preferences;
  private final MapModel model;
  private final ExplorerWindow window;

  AtlasMenu(ExplorerState state, Preferences preferences, MapModel model, ExplorerWindow window) {
    super("☰");
    this.state = state;
    this.preferences = preferences;
    this.model = model;
    this.window = window;
    setId("menu");
    getStyleClass().add(Tweaks.NO_ARROW);
    setMinWidth(USE_PREF_SIZE);
    Speaking.follow(state, messages -> setAccessibleText(messages.get("menu.title")));
    // A menu button without items does not open; what they say is settled when it does.
    getItems().add(new MenuItem());
    setOnShowing(e -> fill());
  }

  private void fill() {
    getItems().setAll(steps());
    getItems().add(new SeparatorMenuItem());
    getItems().add(windowItem("print", window.snapshot()::open));
    getItems().add(windowItem("talk", window.briefing()::present));
    getItems().add(windowItem("talk-here", window.briefing()::presentFromHere));
    getItems().add(loops());
    getItems().add(windowItem("story", window.briefing()::edit));
    getItems().add(windowItem("story-add", window.briefing()::add));
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(List.of(presentations(), tools(), languages(), themes(), sizes()));
    getItems().add(new SeparatorMenuItem());
    getItems()
        .addAll(
            List.of(
                windowItem("help", window.help()::open),
                windowItem("keys", window.help()::openKeys),
                windowItem("about", window.help()::openAbout)));
  }

  private Messages messages() {
    return state.messages();
  }

  private Menu loops() {
    return menu(
        "talk-loop",
        Briefing.SECONDS.stream()
            .sorted()
            .map(
                seconds ->
                    item(
                        "talk-loop-" + seconds,
                        messages().get("menu.talk-loop.seconds", seconds),
                        () -> window.briefing().loop(getScene().getWindow(), seconds)))
            .toList());
  }

  private List<MenuItem> steps() {
    var history = state.historyProperty().get();
    var words = new StepWords(model.atlas(), model.figures(), messages());
    int present = history.past().size();
    var undo = step("undo", history.past().isEmpty(), words.at(history, present), state::undo);
    boolean isLast = history.future().isEmpty();
    var redo = step("redo", isLast, isLast ? "" : words.at(history, present + 1), state::redo);
    var list = new Menu(messages().get("menu.history"));
    list.setId("menu-history");
    list.getItems().setAll(HistoryItems.of(state, words));
    return List.of(undo, redo, list);
  }

  private MenuItem step(String id, boolean none, String step, Runnable action) {
    String text =
        none ? messages().get("menu." + id) : messages().get("menu." + id + ".step", step);
    var item = item(id, text, action);
    item.setDisable(none);
    return item;
  }

  private Menu presentations() {
    Presentation shown = state.view().presentation();
    return menu(
        "present",
        Stream.of(Presentation.values())
            .<MenuItem>map(
                p ->
                    radio(
                        "menu-present-" + lower(p),
                        messages().get("explorer.present." + lower(p)),
                        p == shown,
                        () -> state.present(p)))
            .toList());
  }

  private Menu languages() {
    return choices(
        "language",
        Language.values(),
        preferences.settings().language(),
        preferences::chooseLanguage,
        language -> messages().get("explorer.language." + lower(language)));
  }

  private Menu themes() {
    return choices(
        "theme",
        Theme.values(),
        preferences.settings().theme(),
        preferences::chooseTheme,
        theme -> messages().get("menu.theme." + lower(theme)));
  }

  /** The values of a choice after the one that follows the system. */
  private <T extends Enum<T>> Menu choices(
      String id,
      T[] values,
      Optional<T> chosen,
      Consumer<Optional<T>> choose,
      Function<T, String> text) {
    var items = new ArrayList<MenuItem>();
    String system = "menu-" + id + "-" + SYSTEM;
    items.add(
        radio(
            system,
            messages().get("menu.system"),
            chosen.isEmpty(),
            () -> choose.accept(Optional.empty())));
    Stream.of(values)
        .map(
            v ->
                radio(
                    "menu-" + id + "-" + lower(v),
                    text.apply(v),
                    chosen.equals(Optional.of(v)),
                    () -> choose.accept(Optional.of(v))))
        .forEach(items::add);
    return menu(id, items);
  }

  private Menu sizes() {
    Settings settings = preferences.settings();
    return menu(
        "size",
        TextSizes.PERCENT.stream()
            .<MenuItem>map(
                percent ->
                    radio(
                        "menu-size-" + percent,
                        messages().get("menu.percent", percent),
                        settings.textPercent() == percent,
                        () -> preferences.sizeText(percent)))
            .toList());
  }

  private Menu menu(String id, List<MenuItem> items) {
    var menu = new Menu(messages().get("menu." + id));
    menu.setId("menu-" + id);
    menu.getItems().setAll(items);
    return menu;
  }

  private Menu tools() {
    return menu(
        "tools",
        Stream.of(Tool.values())
            .map(
                t ->
                    item(
                        "tool-" + lower(t),
                        messages().get("menu." + lower(t)),
                        () -> state.toggle(t)))
            .toList());
  }

  private MenuItem windowItem(String id, Consumer<Window> open) {
    return item(id, messages().get("menu." + id), () -> open.accept(getScene().getWindow()));
  }

  private static MenuItem item(String id, String text, Runnable action) {
    var item = new MenuItem(text);
    item.setId("menu-" + id);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }

  private static RadioMenuItem radio(String id, String text, boolean on, Runnable action) {
    var item = new RadioMenuItem(text);
    item.setId(id);
    item.setSelected(on);
    item.setOnAction(e -> action.run());
    return item;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

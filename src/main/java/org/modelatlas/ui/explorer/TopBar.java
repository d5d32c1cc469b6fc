package org.modelatlas.ui.explorer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.search.SearchBox;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Title, indicator, presentation, language and theme. */
final class TopBar extends HBox {

  private final ExplorerState state;

  TopBar(ExplorerState state, Atlas atlas, SearchBox search) {
    this.state = state;
    setId("top-bar");
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            title(),
            new IndicatorChoice(state, atlas),
            new ComputeViews(state),
            search,
            spring(),
            presentation(),
            language(),
            theme());
  }

  private Node title() {
    var title = new Label();
    title.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("app-title");
    Speaking.follow(state, messages -> title.setText(messages.get("app.title")));
    return title;
  }

  private static Node spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private Node presentation() {
    return new Segments<>(
        state, "present", Presentation.values(), ViewState::presentation, state::present);
  }

  /** Each language in its own name, so that everyone finds theirs. */
  private Node language() {
    return new Segments<>(state, "language", Language.values(), ViewState::language, state::speak);
  }

  private Node theme() {
    var dark = new ToggleButton("◐");
    dark.setMinWidth(USE_PREF_SIZE);
    dark.setId("theme");
    dark.setSelected(state.view().theme() == Theme.DARK);
    dark.setOnAction(e -> state.useTheme(dark.isSelected() ? Theme.DARK : Theme.LIGHT));
    Speaking.follow(state, m -> dark.setAccessibleText(m.get("explorer.theme")));
    return dark;
  }
}

package org.modelatlas.ui.explorer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.search.SearchBox;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * Title, indicator, presentation, language, theme and menu. Where the bar is too narrow for all of
 * them, those yield that the menu has too, and at last the title.
 */
final class TopBar extends HBox {

  private final ExplorerState state;
  private final Preferences preferences;
  private final List<Node> yielding;

  TopBar(
      ExplorerState state,
      Preferences preferences,
      MapModel model,
      SearchBox search,
      AtlasMenu menu) {
    this.state = state;
    this.preferences = preferences;
    setId("top-bar");
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Node title = title();
    Node language = language();
    Node theme = theme();
    yielding = List.of(language, theme, title);
    getChildren()
        .addAll(
            title,
            new IndicatorChoice(state, model.atlas()),
            new ComputeViews(state),
            search,
            spring(),
            presentation(),
            language,
            theme,
            menu);
  }

  @Override
  protected void layoutChildren() {
    double needed =
        snappedLeftInset()
            + snappedRightInset()
            - getSpacing()
            + getChildren().stream()
                .filter(node -> node.isManaged() || yielding.contains(node))
                .mapToDouble(this::share)
                .sum();
    for (Node node : yielding) {
      boolean fits = needed <= getWidth();
      show(node, fits);
      needed -= fits ? 0 : share(node);
    }
    super.layoutChildren();
  }

  private double share(Node node) {
    return node.minWidth(-1) + getSpacing();
  }

  private static void show(Node node, boolean shown) {
    if (node.isManaged() != shown) {
      node.setManaged(shown);
      node.setVisible(shown);
    }
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
    return new Segments<>(
        state,
        "language",
        Language.values(),
        ViewState::language,
        l -> preferences.chooseLanguage(Optional.of(l)));
  }

  private Node theme() {
    var dark = new ToggleButton("◐");
    dark.setMinWidth(USE_PREF_SIZE);
    dark.setId("theme");
    dark.setSelected(state.view().theme() == Theme.DARK);
    dark.setOnAction(
        e -> preferences.chooseTheme(Optional.of(dark.isSelected() ? Theme.DARK : Theme.LIGHT)));
    state
        .viewProperty()
        .addListener((view, before, now) -> dark.setSelected(now.theme() == Theme.DARK));
    Speaking.follow(state, m -> dark.setAccessibleText(m.get("explorer.theme")));
    return dark;
  }
}

package org.modelatlas.ui.explorer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.search.SearchBox;
import org.modelatlas.ui.snapshot.SnapshotWindow;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * Title, indicator, search, presentation, language, theme, printing, talk and menu. Where the bar
 * is too narrow for all of them those yield that the menu has too, language first, then theme, the
 * title, talk, printing and presentation; at last the indicator goes to a line of its own.
 */
final class TopBar extends Pane {

  private final ExplorerState state;
  private final Preferences preferences;
  private final TopBarRows rows;

  TopBar(
      ExplorerState state,
      Preferences preferences,
      MapModel model,
      SearchBox search,
      AtlasMenu menu,
      SnapshotWindow pages,
      Briefing briefing) {
    this.state = state;
    this.preferences = preferences;
    setId("top-bar");
    getStyleClass().add("top-bar");
    Node title = title();
    Node language = language();
    Node theme = theme();
    Node presentation = presentation();
    Node print =
        button("print", "explorer.print", "menu.print", () -> pages.open(getScene().getWindow()));
    Node talk =
        button(
            "talk", "explorer.talk", "menu.talk", () -> briefing.present(getScene().getWindow()));
    var indicator = new IndicatorChoice(state, model.atlas());
    var views = new HBox(new ComputeViews(state), new MeasureViews(state, model.atlas()));
    views.setMinWidth(USE_PREF_SIZE);
    rows =
        new TopBarRows(
            List.of(title, indicator, views, search),
            List.of(presentation, language, theme, print, talk, menu),
            List.of(language, theme, title, talk, print, presentation),
            List.of(indicator, views));
    getChildren()
        .addAll(title, indicator, views, search, presentation, language, theme, print, talk, menu);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides() + rows.leastWidth();
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + rows.wholeWidth();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = (width < 0 ? computePrefWidth(-1) : width) - sides();
    return snappedTopInset() + rows.height(room) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    rows.place(snappedLeftInset(), snappedTopInset(), getWidth() - sides());
  }

  private Node title() {
    var title = new Label();
    title.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("app-title");
    Speaking.follow(state, messages -> title.setText(messages.get("app.title")));
    return title;
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

  private Node button(String id, String text, String accessible, Runnable action) {
    var button = new Button();
    button.setMinWidth(USE_PREF_SIZE);
    button.setId(id);
    button.setOnAction(e -> action.run());
    Speaking.follow(
        state,
        messages -> {
          button.setText(messages.get(text));
          button.setAccessibleText(messages.get(accessible));
        });
    return button;
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

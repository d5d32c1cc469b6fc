package org.modelatlas.ui.region;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The side panel; follows the explorer's state by itself. */
public final class RegionPanel extends VBox {

  private final ExplorerState state;
  private final PanelContents contents;
  private final CardPopOver popOver = new CardPopOver();
  private final ScrollPane scroll = new ScrollPane();
  private PanelBody body;

  /** A panel that composes what the state's view shows. */
  public RegionPanel(ExplorerState state, PanelContents contents) {
    this(state, contents, contents.compose(state.view(), state.messages()));
  }

  /**
   * A panel whose first content was composed beforehand, on any thread.
   *
   * @param state what the person looks at
   * @param contents composes what follows
   * @param first the content for the state's view
   */
  public RegionPanel(ExplorerState state, PanelContents contents, PanelContent first) {
    this.state = state;
    this.contents = contents;
    setId("region-panel");
    getStyleClass().add("region-panel");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    body = PanelBody.opening(first, context());
    show(first);
    state.viewProperty().addListener((view, before, now) -> follow(before, now));
  }

  private PanelContext context() {
    return new PanelContext(state.messages(), popOver, state);
  }

  private void follow(ViewState before, ViewState now) {
    boolean samePlace = before.selection().equals(now.selection());
    if (!samePlace || !says(before).equals(says(now))) {
      var place = samePlace ? PanelPlace.in(scroll) : PanelPlace.TOP;
      popOver.hide();
      body.leave();
      PanelContent content = contents.compose(now, state.messages());
      body = PanelBody.following(content, context());
      show(content);
      if (!place.equals(PanelPlace.TOP)) {
        body.finish();
        applyCss();
        layout();
        place.restore(scroll);
      } else {
        scroll.setVvalue(0);
      }
    } else if (!before.prefecture().equals(now.prefecture())) {
      open(now.prefecture());
    }
  }

  /** Shows the families of a prefecture that was selected elsewhere. */
  private void open(Optional<Adcode> prefecture) {
    if (body.part(CityModelsView.ID) instanceof CityModelsView cities) {
      if (cities.open(prefecture)) {
        bring("panel-models");
      }
    }
  }

  /** The parts of a view that the panel's words depend on, besides the selection. */
  private static List<Object> says(ViewState view) {
    return List.of(view.language(), view.question(), view.inside());
  }

  private void show(PanelContent content) {
    scroll.setContent(body);
    getChildren().setAll(heading(content));
    if (state.view().selection().isPresent()) {
      getChildren().add(new SectionLinks(content.sections(), state.messages(), this::bring));
    }
    getChildren().add(scroll);
  }

  private HeadingView heading(PanelContent content) {
    var heading = new HeadingView(content.heading());
    return state.view().selection().isEmpty()
        ? heading
        : heading.withWayBack(state.messages(), state::clearSelection);
  }

  /**
   * Brings a part into sight and narrows its list to some words.
   *
   * @param section id of the part
   * @param words what to look for; blank for the whole list
   */
  public void lookFor(String section, String words) {
    if (body.part("panel-" + section) != null) {
      String list = section.equals("filings") ? "services" : section;
      if (!words.isBlank() && body.lookup("#panel-" + list + "-words") instanceof TextField box) {
        box.setText(words);
      }
      bring("panel-" + section);
    }
  }

  /** Scrolls so that a part of the panel begins at the top. */
  private void bring(String id) {
    double top = body.part(id).getBoundsInParent().getMinY();
    layout();
    double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
  }
}

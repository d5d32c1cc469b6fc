package org.modelatlas.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** The way from the nation to what is looked at, and back; nothing on the map of the nation. */
final class Breadcrumb extends HBox {

  private static final String SIGN = "›";

  private final ExplorerState state;
  private final MapModel model;

  Breadcrumb(ExplorerState state, MapModel model) {
    this.state = state;
    this.model = model;
    setId("crumbs");
    getStyleClass().add("crumbs");
    Speaking.follow(state, messages -> write());
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (!place(before).equals(place(now))) {
                write();
              }
            });
  }

  private static List<Optional<Adcode>> place(ViewState view) {
    return List.of(view.inside(), view.prefecture());
  }

  private void write() {
    Optional<Adcode> province = state.view().inside();
    setVisible(province.isPresent());
    setManaged(province.isPresent());
    setAccessibleText(state.messages().get("explorer.crumbs"));
    getChildren().setAll(province.map(this::crumbs).orElse(List.of()));
  }

  private List<Node> crumbs(Adcode province) {
    var crumbs = new ArrayList<Node>();
    crumbs.add(link("crumb-nation", state.messages().get("panel.nation.title"), state::leave));
    crumbs.getFirst().setAccessibleText(state.messages().get("explorer.crumb.back"));
    crumbs.add(new Label(SIGN));
    Optional<Adcode> prefecture = state.view().prefecture();
    if (prefecture.isEmpty()) {
      crumbs.add(here("crumb-province", province));
    } else {
      Runnable back = () -> state.selectPrefecture(Optional.empty());
      crumbs.add(link("crumb-province", name(province), back));
      crumbs.add(new Label(SIGN));
      crumbs.add(here("crumb-prefecture", prefecture.get()));
    }
    return crumbs;
  }

  private String name(Adcode code) {
    Optional<LocalText> name = model.name(state.view(), code);
    return name.map(text -> text.in(state.view().language())).orElse(code.code());
  }

  private Label here(String id, Adcode code) {
    var label = new Label(name(code));
    label.setId(id);
    label.getStyleClass().add("crumb-here");
    return label;
  }

  private static Hyperlink link(String id, String text, Runnable action) {
    var link = new Hyperlink(text);
    link.setId(id);
    link.setOnAction(event -> action.run());
    return link;
  }
}

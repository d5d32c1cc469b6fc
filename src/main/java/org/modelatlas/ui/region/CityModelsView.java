package org.modelatlas.ui.region;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Accordion;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.ui.region.content.CityGroup;

/**
 * The families of a province as a group for each city, of which one is open; opening a city selects
 * it on the map, and selecting it there opens it here.
 */
final class CityModelsView extends Accordion {

  /** Where the view is found in the panel. */
  static final String ID = "panel-cities";

  private final PanelContext context;
  private boolean following;

  CityModelsView(List<CityGroup> groups, PanelContext context) {
    this.context = context;
    setId(ID);
    getStyleClass().add("city-models");
    setAccessibleText(context.messages().get("panel.models.byCity"));
    groups.forEach(group -> getPanes().add(pane(group)));
    open(context.state().view().prefecture());
    if (getPanes().size() == 1) {
      setExpandedPane(getPanes().getFirst());
    }
    expandedPaneProperty().addListener((open, before, now) -> chosen(Optional.ofNullable(now)));
  }

  /** The list of a city is made when it is opened: a province has hundreds of rows. */
  private TitledPane pane(CityGroup group) {
    var pane = new TitledPane();
    pane.setText(group.title());
    pane.setId("city-" + group.prefecture().map(Adcode::code).orElse("unstated"));
    pane.setUserData(group);
    pane.setAnimated(false);
    pane.setContent(new Region());
    pane.expandedProperty()
        .addListener(
            (expanded, before, now) ->
                pane.setContent(now ? new ModelListView(group.rows(), context) : new Region()));
    return pane;
  }

  private static Optional<Adcode> prefecture(TitledPane pane) {
    return ((CityGroup) pane.getUserData()).prefecture();
  }

  private void chosen(Optional<TitledPane> pane) {
    if (!following) {
      context.state().selectPrefecture(pane.flatMap(CityModelsView::prefecture));
    }
  }

  /**
   * Opens the group of the selected prefecture, and none where it has no family.
   *
   * @return whether another group is open now than before
   */
  boolean open(Optional<Adcode> selected) {
    Optional<TitledPane> shown = Optional.ofNullable(getExpandedPane());
    Optional<TitledPane> wanted =
        getPanes().stream()
            .filter(pane -> selected.isPresent() && prefecture(pane).equals(selected))
            .findFirst();
    boolean other = !shown.flatMap(CityModelsView::prefecture).equals(selected);
    if (other) {
      following = true;
      setExpandedPane(wanted.orElse(null));
      following = false;
    }
    return other && wanted.isPresent();
  }
}

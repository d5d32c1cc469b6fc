package org.modelatlas.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.CardPopOver;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.OwnGroups;

/** The groups that can be compared: documented ones, then a person's own, and what makes those. */
final class GroupMenu extends MenuButton {

  private static final int LONGEST_SHOWN = 32;

  private final ExplorerState state;
  private final Preferences preferences;
  private final Atlas atlas;
  private final List<RegionGroup> documented;
  private final CardPopOver popOver;

  GroupMenu(ExplorerState state, Preferences preferences, Atlas atlas, CardPopOver popOver) {
    super(state.messages().get("compare.groups"));
    this.state = state;
    this.preferences = preferences;
    this.atlas = atlas;
    this.documented = RegionGroup.of(atlas);
    this.popOver = popOver;
    setId("compare-groups");
    fill();
  }

  /** Offers the groups that there are now. */
  void fill() {
    Messages messages = state.messages();
    List<RegionGroup> own = preferences.settings().groups();
    var items = new ArrayList<MenuItem>();
    documented.forEach(group -> items.add(choosing(group)));
    if (!own.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    IntStream.range(0, own.size())
        .forEach(
            i -> {
              MenuItem item = choosing(own.get(i));
              item.setId("compare-own-" + i);
              items.add(item);
            });
    items.add(new SeparatorMenuItem());
    var edit = new MenuItem(messages.get("compare.groups.edit"));
    edit.setId("compare-groups-edit");
    edit.setOnAction(e -> edit());
    items.add(edit);
    getItems().setAll(items);
  }

  private MenuItem choosing(RegionGroup group) {
    String name = group.name().in(state.messages().language());
    boolean isLong = name.codePointCount(0, name.length()) > LONGEST_SHOWN;
    var item =
        new MenuItem(
            isLong ? name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : name);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> state.compare(group.members()));
    return item;
  }

  private void edit() {
    var groups = new OwnGroups(preferences.settings().groups(), documented);
    var card = new OwnGroupsCard(state, atlas, groups, preferences::keepGroups);
    popOver.show(card, this);
    card.begin();
  }
}

package org.modelatlas.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.OwnGroups;

/** Saves what is compared as a group of its own, and renames and deletes such groups. */
final class OwnGroupsCard extends VBox {

  private static final int MOST_TYPED = 600;

  private final ExplorerState state;
  private final Atlas atlas;
  private final Messages messages;
  private final Consumer<List<RegionGroup>> keep;
  private final TextField name = new TextField();
  private final Label told = Texts.paragraph("", StyleClasses.QUIET);
  private final Button undo = new Button();
  private final VBox rows = new VBox();
  private OwnGroups groups;

  /**
   * A card.
   *
   * @param groups the groups that there are
   * @param keep is given the groups whenever they change
   */
  OwnGroupsCard(
      ExplorerState state, Atlas atlas, OwnGroups groups, Consumer<List<RegionGroup>> keep) {
    this.state = state;
    this.atlas = atlas;
    this.messages = state.messages();
    this.groups = groups;
    this.keep = keep;
    getStyleClass().addAll("source-card", "own-groups");
    setId("own-groups");
    name.setId("group-name");
    bound(name);
    name.setPromptText(messages.get("compare.groups.name"));
    name.setAccessibleText(messages.get("compare.groups.name"));
    name.setOnAction(e -> save());
    told.setId("group-told");
    undo.setId("group-undo");
    undo.setText(messages.get("compare.groups.undo"));
    undo.setMinWidth(USE_PREF_SIZE);
    rows.getStyleClass().add("own-groups-rows");
    getChildren()
        .addAll(
            Texts.paragraph(messages.get("compare.groups.own"), StyleClasses.SUBHEADING),
            Texts.paragraph(
                messages.get("compare.groups.selection", names(state.view().compared())),
                StyleClasses.QUIET),
            line(name, button("group-save", "compare.groups.save", this::save)),
            line(told, undo),
            rows);
    tell("");
    fill();
  }

  /** Gives the keyboard to the name of the new group. */
  void begin() {
    name.requestFocus();
  }

  /**
   * A pasted megabyte is not even taken in: no field is slow, and it is said why. A formatter would
   * take the Escape key from the card.
   */
  private void bound(TextField field) {
    field
        .textProperty()
        .addListener(
            (text, before, now) -> {
              if (now.length() > MOST_TYPED) {
                field.setText(before);
                tell(fault(OwnGroups.Fault.TOO_LONG));
              }
            });
  }

  private String fault(OwnGroups.Fault fault) {
    return messages.get("compare.groups.fault." + fault, OwnGroups.LONGEST);
  }

  private static HBox line(Control first, Button... buttons) {
    HBox.setHgrow(first, Priority.ALWAYS);
    first.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(first);
    line.getChildren().addAll(buttons);
    line.getStyleClass().add("source-address");
    return line;
  }

  private Button button(String id, String key, Runnable action) {
    var button = new Button(messages.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private String names(List<Adcode> members) {
    return members.stream()
        .flatMap(code -> atlas.region(code).stream())
        .map(Region::shortName)
        .map(text -> text.in(messages.language()))
        .collect(Collectors.joining(messages.get("compare.and")));
  }

  private void fill() {
    rows.getChildren().clear();
    for (int i = 0; i < groups.own().size(); i++) {
      rows.getChildren().add(row(i));
    }
  }

  private VBox row(int index) {
    RegionGroup group = groups.own().get(index);
    String called = group.name().in(messages.language());
    var field = new TextField(called);
    field.setId("group-name-" + index);
    bound(field);
    field.setAccessibleText(messages.get("compare.groups.nameOf", called));
    field.setOnAction(e -> rename(index, field.getText()));
    var rename =
        button(
            "group-rename-" + index, "compare.groups.rename", () -> rename(index, field.getText()));
    rename.setAccessibleText(messages.get("compare.groups.renameOf", called));
    rename.disableProperty().bind(field.textProperty().isEqualTo(called));
    var delete = button("group-delete-" + index, "compare.groups.delete", () -> delete(index));
    delete.setAccessibleText(messages.get("compare.groups.deleteOf", called));
    var members = Texts.paragraph(names(group.members()), StyleClasses.QUIET);
    return new VBox(line(field, rename, delete), members);
  }

  private void save() {
    if (isFree(name.getText(), -1)) {
      String given = name.getText().strip();
      change(groups.with(given, state.view().compared()));
      name.clear();
      tell(messages.get("compare.groups.saved", given));
    }
  }

  private void rename(int index, String wanted) {
    if (isFree(wanted, index)) {
      change(groups.renamed(index, wanted));
      tell(messages.get("compare.groups.renamed", wanted.strip()));
      Optional.ofNullable(lookup("#group-name-" + index)).ifPresent(field -> field.requestFocus());
    }
  }

  private boolean isFree(String wanted, int index) {
    Optional<OwnGroups.Fault> fault = groups.fault(wanted, index);
    fault.ifPresent(f -> tell(fault(f)));
    return fault.isEmpty();
  }

  private void delete(int index) {
    RegionGroup gone = groups.own().get(index);
    change(groups.without(index));
    tell(messages.get("compare.groups.deleted", gone.name().in(messages.language())));
    undo.setOnAction(
        e -> {
          change(groups.inserted(index, gone));
          tell(messages.get("compare.groups.back", gone.name().in(messages.language())));
          name.requestFocus();
        });
    show(undo, true);
    undo.requestFocus();
  }

  private void change(OwnGroups now) {
    groups = now;
    keep.accept(now.own());
    fill();
  }

  private void tell(String text) {
    told.setText(text);
    show(told, !text.isEmpty());
    show(undo, false);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

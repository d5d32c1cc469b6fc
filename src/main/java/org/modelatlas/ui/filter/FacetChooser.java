package org.modelatlas.ui.filter;

import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.Facet;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.ViewState;

/** Chooses keys of one facet, each with how many families it would give. */
final class FacetChooser extends VBox implements FilterPopOver.Chooser {

  private static final int MOST_ROWS = 10;
  private static final int MANY_KEYS = 12;

  private final Facet facet;
  private final FilterModel model;
  private final FilteredList<String> keys;
  private final ListView<String> list;
  private final TextField search = new TextField();
  private final RadioButton leaveOut = new RadioButton();
  private final ChangeListener<ViewState> following = (view, before, now) -> update();

  FacetChooser(Facet facet, FilterModel model) {
    this.facet = facet;
    this.model = model;
    keys = new FilteredList<>(FXCollections.observableArrayList(model.keys(facet)));
    list = new ListView<>(keys);
    getStyleClass().add("filter-card");
    var title = new Label(model.words().facet(facet));
    title.getStyleClass().add(StyleClasses.SECTION_TITLE);
    getChildren().addAll(title, modes());
    fillList();
    if (keys.size() > MANY_KEYS) {
      getChildren().add(searchField());
    }
    getChildren().addAll(list, foot());
    model.state().viewProperty().addListener(following);
  }

  private HBox modes() {
    var group = new ToggleGroup();
    var only = new RadioButton(model.messages().get("filter.mode.only"));
    only.setId("filter-mode-only");
    only.setToggleGroup(group);
    leaveOut.setText(model.messages().get("filter.mode.not"));
    leaveOut.setId("filter-mode-not");
    leaveOut.setToggleGroup(group);
    boolean excludes = model.filter().choice(facet).excludes();
    group.selectToggle(excludes ? leaveOut : only);
    group.selectedToggleProperty().subscribe((before, now) -> exclude());
    var row = new HBox(only, leaveOut);
    row.getStyleClass().add("filter-modes");
    return row;
  }

  private void exclude() {
    if (!model.filter().choice(facet).isAny()) {
      model.exclude(facet, leaveOut.isSelected());
    }
  }

  private TextField searchField() {
    String prompt = model.messages().get("filter.search", model.words().facet(facet));
    search.setId("filter-search");
    search.setPromptText(prompt);
    search.setAccessibleText(prompt);
    search
        .textProperty()
        .subscribe(text -> keys.setPredicate(key -> model.mentions(facet, key, text)));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::goToList);
    return search;
  }

  private void goToList(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      focusList();
      event.consume();
    }
  }

  private void fillList() {
    list.setId("filter-keys");
    list.setAccessibleText(model.words().facet(facet));
    int rows = Math.min(keys.size(), MOST_ROWS);
    list.fixedCellSizeProperty()
        .subscribe(row -> list.setPrefHeight(Math.max(0, row.doubleValue()) * rows + 2));
    list.setCellFactory(view -> new FacetCell(facet, model, this::toggle));
    var none = new Label(model.messages().get("filter.noKey"));
    none.getStyleClass().add(StyleClasses.QUIET);
    list.setPlaceholder(none);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
  }

  private void choose(KeyEvent event) {
    String key = list.getFocusModel().getFocusedItem();
    boolean chooses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    if (chooses && key != null) {
      toggle(key);
      event.consume();
    }
  }

  private void toggle(String key) {
    model.toggle(facet, key, leaveOut.isSelected());
  }

  private HBox foot() {
    var hint = new Label(model.messages().get("filter.hint"));
    hint.getStyleClass().add(StyleClasses.QUIET);
    hint.setWrapText(true);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    var clear = new Button(model.messages().get("filter.clear"));
    clear.setId("filter-clear-facet");
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setAccessibleText(model.messages().get("filter.clear.facet", model.words().facet(facet)));
    clear.setOnAction(event -> model.state().filter(model.filter().without(facet)));
    var row = new HBox(hint, clear);
    row.getStyleClass().add("filter-foot");
    return row;
  }

  private void update() {
    list.refresh();
  }

  private void focusList() {
    list.requestFocus();
    if (list.getFocusModel().getFocusedIndex() < 0) {
      list.getFocusModel().focus(0);
    }
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void begin() {
    if (search.getParent() == null) {
      focusList();
    } else {
      search.requestFocus();
    }
  }

  @Override
  public void end() {
    model.state().viewProperty().removeListener(following);
  }
}

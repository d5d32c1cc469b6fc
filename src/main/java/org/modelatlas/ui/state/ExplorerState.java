package org.modelatlas.ui.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.History;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * The one observable value behind the explorer, changed only through intents.
 *
 * <p>Views listen to {@link #viewProperty()} and compare the parts they show; nothing else is
 * shared between them. For the UI thread only.
 */
public final class ExplorerState {

  private final ReadOnlyObjectWrapper<ViewState> view;
  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Optional<Adcode>> hovered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FigureUse>> visited =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Tool>> tool =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Set<Adcode>> brushed = new ReadOnlyObjectWrapper<>(Set.of());
  private Messages messages;
  private boolean flowing;

  public ExplorerState(ViewState initial) {
    view = new ReadOnlyObjectWrapper<>(initial);
    history = new ReadOnlyObjectWrapper<>(History.of(initial));
    messages = Messages.of(initial.language());
  }

  /** What is shown now; a new value at every change. */
  public ReadOnlyObjectProperty<ViewState> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** What is shown now. */
  public ViewState view() {
    return view.get();
  }

  /** The steps that led to what is shown, and those taken back. */
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The region under the pointer, if any. */
  public ReadOnlyObjectProperty<Optional<Adcode>> hoveredProperty() {
    return hovered.getReadOnlyProperty();
  }

  /**
   * The place that was asked for last, once the view has it: whoever shows it brings it into sight
   * and gives it the keyboard.
   */
  public ReadOnlyObjectProperty<Optional<FigureUse>> visitedProperty() {
    return visited.getReadOnlyProperty();
  }

  /** What stands beside the map to work on it, if anything does. */
  public ReadOnlyObjectProperty<Optional<Tool>> toolProperty() {
    return tool.getReadOnlyProperty();
  }

  /** Opens a tool beside the map, or closes it if it is open. */
  public void toggle(Tool wanted) {
    tool.set(tool.get().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted));
  }

  /** Closes the tool beside the map. */
  public void closeTool() {
    tool.set(Optional.empty());
    brush(Set.of());
  }

  /** The regions that are picked out of the others with a brush; none picks out none. */
  public ReadOnlyObjectProperty<Set<Adcode>> brushedProperty() {
    return brushed.getReadOnlyProperty();
  }

  /** Picks regions out of the others. */
  public void brush(Set<Adcode> regions) {
    brushed.set(Set.copyOf(regions));
  }

  /** The program's sentences in the language that is shown now. */
  public Messages messages() {
    return messages;
  }

  public void hover(Optional<Adcode> region) {
    hovered.set(region);
  }

  public void select(Adcode region) {
    change(v -> v.withSelection(Optional.of(region)));
  }

  public void clearSelection() {
    change(v -> v.withSelection(Optional.empty()));
  }

  /** Puts a region beside those compared, or takes it away from them. */
  public void toggleCompared(Adcode region) {
    var compared = new ArrayList<>(view().compared());
    if (!compared.remove(region)) {
      compared.add(region);
    }
    compare(compared);
  }

  /** Sets a region beside the selected one, or joins or leaves a comparison that there is. */
  public void compareWith(Adcode region) {
    Optional<Adcode> first = view().selection().filter(selected -> !selected.equals(region));
    if (view().compared().isEmpty() && first.isPresent()) {
      compare(List.of(first.get(), region));
    } else {
      toggleCompared(region);
    }
  }

  /** Compares these regions; none ends the comparison. */
  public void compare(List<Adcode> regions) {
    change(v -> v.withCompared(regions));
  }

  /** Shows the cities of a province, which is then the selected one. */
  public void enter(Adcode province) {
    change(v -> v.withSelection(Optional.of(province)).withInside(Optional.of(province)));
  }

  /**
   * Takes back the innermost of what was chosen: the comparison, else the prefecture, else the look
   * into a province, else the selection.
   */
  public void stepOut() {
    ViewState now = view();
    if (!now.compared().isEmpty()) {
      compare(List.of());
    } else if (now.prefecture().isPresent()) {
      selectPrefecture(Optional.empty());
    } else if (now.inside().isPresent()) {
      leave();
    } else {
      clearSelection();
    }
  }

  /** Shows the nation again. */
  public void leave() {
    change(v -> v.withInside(Optional.empty()));
  }

  /** Selects a prefecture of the province one looks into, or none. */
  public void selectPrefecture(Optional<Adcode> prefecture) {
    change(v -> v.withPrefecture(prefecture));
  }

  public void showIndicator(String indicatorId) {
    change(v -> v.withIndicator(indicatorId));
  }

  /** Lets figures count up to a day. */
  public void showAsOf(LocalDate day) {
    change(v -> v.withAsOf(day));
  }

  /** Shows the change since a day, or the figures themselves. */
  public void showChange(Optional<ChangeSpan> span) {
    change(v -> v.withChange(span));
  }

  public void filter(ModelFilter filter) {
    change(v -> v.withFilter(filter));
  }

  /** Filters, and lets figures count up to a day; one step. */
  public void filter(ModelFilter filter, LocalDate asOf) {
    change(v -> v.withFilter(filter).withAsOf(asOf));
  }

  public void useLimits(ClassLimits limits) {
    change(v -> v.withLimits(limits));
  }

  /** Draws the figures in another way. */
  public void draw(UnaryOperator<MapDesign> change) {
    change(v -> v.withDesign(change.apply(v.design())));
  }

  public void speak(Language language) {
    messages = Messages.of(language);
    change(v -> v.withLanguage(language));
  }

  public void useTheme(Theme theme) {
    change(v -> v.withTheme(theme));
  }

  public void present(Presentation presentation) {
    change(v -> v.withPresentation(presentation));
  }

  public void look(Optional<Camera> camera) {
    change(v -> v.withCamera(camera));
  }

  /** Shows a whole view, such as one that was kept; one step. */
  public void show(ViewState other) {
    messages = Messages.of(other.language());
    change(v -> other);
  }

  /** Goes to a place in which a figure stands; one step. */
  public void visit(FigureUse use) {
    change(use::from);
    visited.set(Optional.empty());
    visited.set(Optional.of(use));
  }

  /**
   * Makes changes of which those of one kind are one step together, as while something is dragged
   * or played.
   */
  public void flow(Runnable changes) {
    flowing = true;
    try {
      changes.run();
    } finally {
      flowing = false;
    }
  }

  /** Takes the last step back, if there is one. */
  public void undo() {
    history.get().back().ifPresent(this::turn);
  }

  /** Takes the step again that was taken back, if there is one. */
  public void redo() {
    history.get().forward().ifPresent(this::turn);
  }

  /**
   * Goes to a step of the history.
   *
   * @param index position among all its views
   */
  public void goTo(int index) {
    turn(history.get().at(index));
  }

  private void change(UnaryOperator<ViewState> intent) {
    turn(history.get().then(intent.apply(view.get()), flowing));
  }

  /** What was under the pointer is not on the map of another place. */
  private void turn(History now) {
    if (!now.present().inside().equals(view().inside())) {
      hover(Optional.empty());
    }
    history.set(now);
    view.set(now.present());
  }
}

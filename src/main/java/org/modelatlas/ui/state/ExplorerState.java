package org.modelatlas.ui.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.Camera;
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
  private final ReadOnlyObjectWrapper<Optional<Adcode>> hovered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Messages messages;

  public ExplorerState(ViewState initial) {
    view = new ReadOnlyObjectWrapper<>(initial);
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

  /** The region under the pointer, if any. */
  public ReadOnlyObjectProperty<Optional<Adcode>> hoveredProperty() {
    return hovered.getReadOnlyProperty();
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

  public void showIndicator(String indicatorId) {
    change(v -> v.withIndicator(indicatorId));
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

  private void change(UnaryOperator<ViewState> intent) {
    view.set(intent.apply(view.get()));
  }
}

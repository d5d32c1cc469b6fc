package org.modelatlas.ui.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Language;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.WindowPlace;

/**
 * What a person chose for good, as one observable value, and what follows from it for the explorer.
 * For the UI thread only.
 */
public final class Preferences {

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ExplorerState state;
  private final Language systemLanguage;
  private Theme systemTheme;

  /**
   * Preferences for an explorer, whose view is already in the language and theme they ask for.
   *
   * @param systemLanguage what "as the system" means for the language
   * @param systemTheme what it means for the theme, at the moment
   */
  public Preferences(
      Settings initial, ExplorerState state, Language systemLanguage, Theme systemTheme) {
    this.settings = new ReadOnlyObjectWrapper<>(initial);
    this.state = state;
    this.systemLanguage = systemLanguage;
    this.systemTheme = systemTheme;
  }

  /** The settings; a new value at every change. */
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** The settings. */
  public Settings settings() {
    return settings.get();
  }

  /** A language, or the system's. */
  public void chooseLanguage(Optional<Language> language) {
    change(s -> s.withLanguage(language));
    state.speak(language.orElse(systemLanguage));
  }

  /** A theme, or the system's. */
  public void chooseTheme(Optional<Theme> theme) {
    change(s -> s.withTheme(theme));
    state.useTheme(theme.orElse(systemTheme));
  }

  /** The system has turned light or dark. */
  public void systemIs(Theme theme) {
    systemTheme = theme;
    if (settings().theme().isEmpty()) {
      state.useTheme(theme);
    }
  }

  /** All text in percent of its usual size. */
  public void sizeText(int percent) {
    change(s -> s.withTextPercent(percent));
  }

  /** Where the window stands. */
  public void place(WindowPlace window) {
    change(s -> s.withWindow(window));
  }

  /** A person's own groups of regions. */
  public void keepGroups(List<RegionGroup> groups) {
    change(s -> s.withGroups(groups));
  }

  private void change(UnaryOperator<Settings> step) {
    settings.set(step.apply(settings.get()));
  }
}

package org.modelatlas.workspace;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Language;

/**
 * What the program keeps from one start to the next.
 *
 * @param language the chosen language; empty to follow the system
 * @param theme the chosen theme; empty to follow the system
 * @param textPercent size of all text, {@value #LEAST_TEXT} to {@value #MOST_TEXT}
 * @param window where the window stood
 * @param view what was shown last
 * @param groups a person's own groups of regions
 */
public record Settings(
    Optional<Language> language,
    Optional<Theme> theme,
    int textPercent,
    Optional<WindowPlace> window,
    Optional<ViewState> view,
    List<RegionGroup> groups) {

  /** The smallest text, in percent of the usual size. */
  public static final int LEAST_TEXT = 80;

  /** The largest text. */
  public static final int MOST_TEXT = 200;

  private static final int USUAL_TEXT = 100;

  /** Those of the first start. */
  public static final Settings FIRST =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          USUAL_TEXT,
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Settings {
    textPercent = Math.clamp(textPercent, LEAST_TEXT, MOST_TEXT);
    groups = List.copyOf(groups);
  }

  public Settings withLanguage(Optional<Language> value) {
    return new Settings(value, theme, textPercent, window, view, groups);
  }

  public Settings withTheme(Optional<Theme> value) {
    return new Settings(language, value, textPercent, window, view, groups);
  }

  public Settings withTextPercent(int value) {
    return new Settings(language, theme, value, window, view, groups);
  }

  public Settings withWindow(WindowPlace value) {
    return new Settings(language, theme, textPercent, Optional.of(value), view, groups);
  }

  public Settings withView(ViewState value) {
    return new Settings(language, theme, textPercent, window, Optional.of(value), groups);
  }

  public Settings withGroups(List<RegionGroup> value) {
    return new Settings(language, theme, textPercent, window, view, value);
  }
}

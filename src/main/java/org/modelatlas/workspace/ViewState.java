package org.modelatlas.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;

/**
 * Everything that decides what the explorer shows.
 *
 * @param language language of every text
 * @param theme light or dark
 * @param indicatorId the indicator on the map
 * @param asOf the day up to which figures count
 * @param selection the selected region, if any
 * @param camera the part of the plane that is seen; empty means the whole map fitted
 * @param presentation equal-area map or basemap
 */
public record ViewState(
    Language language,
    Theme theme,
    String indicatorId,
    LocalDate asOf,
    Optional<Adcode> selection,
    Optional<Camera> camera,
    Presentation presentation) {

  public ViewState withLanguage(Language value) {
    return new ViewState(value, theme, indicatorId, asOf, selection, camera, presentation);
  }

  public ViewState withTheme(Theme value) {
    return new ViewState(language, value, indicatorId, asOf, selection, camera, presentation);
  }

  public ViewState withIndicator(String value) {
    return new ViewState(language, theme, value, asOf, selection, camera, presentation);
  }

  public ViewState withSelection(Optional<Adcode> value) {
    return new ViewState(language, theme, indicatorId, asOf, value, camera, presentation);
  }

  public ViewState withCamera(Optional<Camera> value) {
    return new ViewState(language, theme, indicatorId, asOf, selection, value, presentation);
  }

  public ViewState withPresentation(Presentation value) {
    return new ViewState(language, theme, indicatorId, asOf, selection, camera, value);
  }
}

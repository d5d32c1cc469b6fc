package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;

class ViewStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
  private static final Optional<Adcode> REGION = Optional.of(new Adcode("440000"));
  private static final Optional<Camera> CAMERA = Optional.of(new Camera(1, 2, 3));

  @Test
  void everyStepChangesOneThingAndKeepsTheRest() {
    var start =
        new ViewState(
            Language.ZH,
            Theme.LIGHT,
            "models",
            DAY,
            Optional.empty(),
            Optional.empty(),
            Presentation.MAP);
    var end =
        start
            .withLanguage(Language.EN)
            .withTheme(Theme.DARK)
            .withIndicator("filings")
            .withSelection(REGION)
            .withCamera(CAMERA)
            .withPresentation(Presentation.BASEMAP);
    var expected =
        new ViewState(
            Language.EN, Theme.DARK, "filings", DAY, REGION, CAMERA, Presentation.BASEMAP);
    assertEquals(expected, end);
    assertEquals(Language.ZH, start.language());
  }

  @Test
  void cameraWithoutAScaleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, -1));
    assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Camera(Double.POSITIVE_INFINITY, 0, 1));
  }
}

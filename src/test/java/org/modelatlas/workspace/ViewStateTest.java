package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;

class ViewStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
  private static final Optional<Adcode> REGION = Optional.of(new Adcode("440000"));
  private static final ModelFilter OPEN =
      ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));
  private static final ChangeSpan SPAN = new ChangeSpan(DAY.minusYears(2), ChangeMeasure.PERCENT);
  private static final Optional<Camera> CAMERA = Optional.of(new Camera(1, 2, 3));

  @Test
  void everyStepChangesOneThingAndKeepsTheRest() {
    var start = ViewState.opening(Language.ZH, Theme.LIGHT, "models", DAY);
    var end =
        start
            .withLanguage(Language.EN)
            .withTheme(Theme.DARK)
            .withPresentation(Presentation.BASEMAP)
            .withIndicator("filings")
            .withAsOf(DAY.minusYears(1))
            .withFilter(OPEN)
            .withChange(Optional.of(SPAN))
            .withLimits(ClassLimits.OF_SHOWN)
            .withInside(REGION)
            .withSelection(REGION)
            .withCompared(List.of(REGION.get()))
            .withCamera(CAMERA);
    var expected =
        new ViewState(
            new Appearance(Language.EN, Theme.DARK, Presentation.BASEMAP),
            new Question(
                "filings",
                DAY.minusYears(1),
                Optional.of(SPAN),
                OPEN,
                MapDesign.USUAL.withLimits(ClassLimits.OF_SHOWN)),
            new Focus(REGION, List.of(REGION.get()), REGION, Optional.empty(), CAMERA));
    assertEquals(expected, end);
    assertEquals(Language.ZH, start.language());
  }

  @Test
  void whatWasGivenForTheValuesOfOneIndicatorEndsWithIt() {
    var drawn =
        MapDesign.USUAL
            .withForm(new MapForm.Bivariate("filings"))
            .withClassing(Classing.manual(List.of(3.0, 9.0)))
            .withColouring(new Colouring(Optional.of("rdbu"), Optional.of(4.0)));
    ViewState models = ViewState.opening(Language.ZH, Theme.LIGHT, "models", DAY).withDesign(drawn);
    MapDesign other = models.withIndicator("talent_density").design();
    assertEquals(Classing.of(Method.NATURAL_BREAKS, 3), other.classing());
    assertEquals(new Colouring(Optional.of("rdbu"), Optional.empty()), other.colouring());
    assertEquals(drawn.form(), other.form());
    assertEquals(MapForm.CHOROPLETH, models.withIndicator("filings").design().form());
  }

  @Test
  void enteringAProvinceFitsIt() {
    var zoomed = ViewState.opening(Language.ZH, Theme.LIGHT, "models", DAY).withCamera(CAMERA);
    assertEquals(Optional.empty(), zoomed.withInside(REGION).camera());
  }

  @Test
  void anotherRegionLeavesTheProvinceLookedInto() {
    var inside =
        ViewState.opening(Language.ZH, Theme.LIGHT, "models", DAY)
            .withSelection(REGION)
            .withInside(REGION)
            .withPrefecture(Optional.of(new Adcode("440300")))
            .withCamera(CAMERA);
    assertEquals(REGION, inside.withSelection(REGION).inside());
    var hunan = Optional.of(new Adcode("430000"));
    assertEquals(
        new Focus(hunan, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
        inside.withSelection(hunan).focus());
    assertEquals(Optional.empty(), inside.withInside(Optional.empty()).prefecture());
  }

  @Test
  void cameraWithoutAScaleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, -1));
    assertThrows(IllegalArgumentException.class, () -> new Camera(0, 0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Camera(Double.POSITIVE_INFINITY, 0, 1));
  }
}

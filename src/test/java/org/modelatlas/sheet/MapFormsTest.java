package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.BOX;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.request;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.table;
import static org.modelatlas.testing.ShippedSheets.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Fill;
import org.modelatlas.workspace.Colouring;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.ViewState;

class MapFormsTest {

  private static ViewState in(String indicator, MapForm form) {
    return view(indicator, Language.EN).withDesign(MapDesign.USUAL.withForm(form));
  }

  private static List<Mark.Group> circles(MapSheet sheet) {
    return sheet.main().marks().stream()
        .filter(group -> group.role() == Role.SYMBOLS)
        .flatMap(group -> group.marks().stream())
        .map(Mark.Group.class::cast)
        .toList();
  }

  private static double radius(Mark.Group circle) {
    return ((Mark.Circle) circle.marks().getFirst()).radiusPt();
  }

  @Test
  void everyRegionWithMoreThanNothingHasACircleInProportion() {
    ViewState view = in("models", new MapForm.Symbols());
    FigureTable figures = table(view);
    List<Mark.Group> circles = circles(sheet(view));
    long withSome = figures.figures().stream().filter(f -> f.value().orElse(0) > 0).count();
    assertEquals(withSome, circles.size());
    double most = figures.figures().stream().mapToDouble(f -> f.value().orElse(0)).max().orElse(0);
    double largest = radius(circles.getFirst());
    for (Mark.Group circle : circles) {
      double value = figures.figure(new Adcode(circle.id())).value().orElseThrow();
      assertEquals(value / most, Math.pow(radius(circle) / largest, 2), 1e-9, circle.name());
      assertTrue(circle.alternative().contains(circle.name()), circle.alternative());
    }
  }

  @Test
  void largerCirclesLieBehindSmallerOnes() {
    List<Double> radii =
        circles(sheet(in("talent_density", new MapForm.Overlay("models")))).stream()
            .map(MapFormsTest::radius)
            .toList();
    assertEquals(radii.stream().sorted((a, b) -> Double.compare(b, a)).toList(), radii);
  }

  @Test
  void anOverlayTellsZeroFromNotReported() {
    MapSheet sheet = sheet(in("filings", new MapForm.Overlay("compute_intelligent")));
    FigureTable compute = table(view("compute_intelligent", Language.EN));
    long known = compute.figures().stream().filter(f -> f.value().isPresent()).count();
    assertEquals(known, circles(sheet).size());
    String legends =
        sheet.furniture().stream()
            .filter(group -> group.role() == Role.LEGEND)
            .map(Mark.Group::alternative)
            .collect(Collectors.joining("; "));
    assertTrue(
        legends.contains("no circle: not reported: " + (compute.figures().size() - known)),
        legends);
  }

  @Test
  void bothIndicatorsStandInTitleSubtitleAndSources() {
    ViewState view = in("models", new MapForm.Bivariate("talent_density"));
    MapTerms terms =
        new SheetComposer(TypeMetrics.bundled())
            .terms(request(view, GEOMETRY, BOX), MapStyle.LIGHT);
    String models = ATLAS.indicator("models").name().in(Language.EN);
    String talent = ATLAS.indicator("talent_density").name().in(Language.EN);
    assertEquals(models + " × " + talent, terms.title());
    assertTrue(terms.subtitle().contains(talent), terms.subtitle());
    List<String> talentSources =
        table(view("talent_density", Language.EN)).figures().stream()
            .flatMap(figure -> figure.sourceIds().stream())
            .distinct()
            .toList();
    assertTrue(terms.sourceIds().containsAll(talentSources));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tier_talent", "centres"})
  void whatHasNoNumbersKeepsItsForm(String indicator) {
    MapSheet plain = sheet(view(indicator, Language.EN));
    for (MapForm form :
        List.of(
            new MapForm.Symbols(),
            new MapForm.Bivariate("models"),
            new MapForm.Overlay("models"))) {
      assertEquals(plain.main().areas(), sheet(in(indicator, form)).main().areas());
    }
  }

  @Test
  void aSecondIndicatorThatIsGoneLeavesTheFirst() {
    MapSheet plain = sheet(view("models", Language.EN));
    MapSheet lost = sheet(in("models", new MapForm.Bivariate("not_there")));
    assertEquals(plain.main().areas(), lost.main().areas());
  }

  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"MANUAL"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyMethodMakesAMapOfEveryIndicator(Method method) {
    for (String id : ATLAS.indicators().keySet()) {
      if (ATLAS.indicator(id).onMap()) {
        for (int classes : new int[] {Classing.LEAST, Classing.MOST}) {
          MapDesign design = MapDesign.USUAL.withClassing(Classing.of(method, classes));
          MapSheet made = sheet(view(id, Language.EN).withDesign(design));
          assertEquals(34, made.main().areas().size(), id);
        }
      }
    }
  }

  @Test
  void aPaletteChangesTheColoursOfClassesAlone() {
    ViewState usual = view("talent_density", Language.EN);
    var oranges = new Colouring(Optional.of("oranges"), Optional.empty());
    MapSheet before = sheet(usual);
    MapSheet after = sheet(usual.withDesign(MapDesign.USUAL.withColouring(oranges)));
    for (int i = 0; i < before.main().areas().size(); i++) {
      Fill one = before.main().areas().get(i).fill();
      Fill other = after.main().areas().get(i).fill();
      if (one.equals(MapStyle.LIGHT.areas().notReported())) {
        assertEquals(one, other);
      } else {
        assertFalse(one.equals(other));
      }
    }
  }

  private static List<MapForm> forms() {
    return List.of(
        MapForm.CHOROPLETH,
        new MapForm.Symbols(),
        new MapForm.Bivariate("filings"),
        new MapForm.Overlay("filings"));
  }

  private static MapSheet drawn(ViewState view, MapForm form, Method method) {
    MapDesign design = MapDesign.USUAL.withForm(form).withClassing(Classing.of(method, 5));
    return sheet(view.withDesign(design));
  }

  /** Before every source: nothing is reported of anything, and that is what each form says. */
  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"MANUAL"},
      mode = EnumSource.Mode.EXCLUDE)
  void withoutAnyValueEveryFormSaysSo(Method method) {
    ViewState before = view("talent_density", Language.EN).withAsOf(LocalDate.of(1990, 1, 1));
    Set<Fill> unknown =
        Set.of(MapStyle.LIGHT.areas().notReported(), MapStyle.LIGHT.areas().notApplicable());
    for (MapForm form : forms()) {
      MapSheet made = drawn(before, form, method);
      assertEquals(0, circles(made).size());
      assertTrue(
          made.main().areas().stream().allMatch(area -> unknown.contains(area.fill())),
          form::toString);
    }
  }

  /** Of one maker there are families in one province: one value, and zero everywhere else. */
  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"MANUAL"},
      mode = EnumSource.Mode.EXCLUDE)
  void oneValueIsDrawnInEveryForm(Method method) {
    ModelFilter one = ModelFilter.NONE.with(Facet.PROVINCE, FacetChoice.only("420000"));
    ViewState view = view("models", Language.EN).withFilter(one);
    assertEquals(1, table(view).figures().stream().filter(f -> f.value().orElse(0) > 0).count());
    for (MapForm form : forms()) {
      assertEquals(34, drawn(view, form, method).main().areas().size());
    }
    assertEquals(1, circles(drawn(view, new MapForm.Symbols(), method)).size());
  }
}

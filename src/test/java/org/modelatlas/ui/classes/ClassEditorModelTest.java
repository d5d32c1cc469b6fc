package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.Shading;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.ViewState;

class ClassEditorModelTest {

  private static final List<Double> OWN = List.of(10.0, 20.0, 40.0);

  private final ExplorerState state = new ExplorerState(view("models"));
  private final ClassEditorModel model = model(state);

  private static ViewState view(String indicator) {
    return ShippedSheets.view(indicator, Language.EN);
  }

  private static ClassEditorModel model(ExplorerState state) {
    return new ClassEditorModel(
        state,
        new MapModel(
            ShippedSheets.ATLAS,
            ShippedSheets.FIGURES,
            ShippedSheets.GEOMETRY,
            new SheetComposer(TypeMetrics.bundled()),
            ShippedSheets.INTERIORS));
  }

  private void useOwnLimits() {
    state.draw(design -> design.withClassing(Classing.manual(OWN)));
  }

  private Classing classing() {
    return state.view().design().classing();
  }

  @Test
  void movedLimitMakesLimitsOfOnesOwn() {
    useOwnLimits();
    model.limits().move(1, 31.2);
    assertEquals(Classing.manual(List.of(10.0, 31.0, 40.0)), classing());
  }

  @Test
  void limitStopsBeforeItsNeighboursAndWithinTheValues() {
    useOwnLimits();
    model.limits().move(1, 1000);
    assertEquals(List.of(10.0, 39.0, 40.0), model.limits().limits());
    model.limits().move(1, -1000);
    assertEquals(List.of(10.0, 11.0, 40.0), model.limits().limits());
    double greatest = model.shown().range().most();
    model.limits().move(2, 1e9);
    assertEquals(greatest - 1, model.limits().limits().get(2));
  }

  @Test
  void whatIsDraggedIsOneStepAndTheNextDragAnother() {
    useOwnLimits();
    int before = state.historyProperty().get().all().size();
    model.limits().begin();
    List.of(21.0, 23.0, 27.0).forEach(value -> model.limits().move(1, value));
    model.limits().begin();
    List.of(41.0, 45.0).forEach(value -> model.limits().move(2, value));
    assertEquals(before + 2, state.historyProperty().get().all().size());
    state.undo();
    assertEquals(List.of(10.0, 27.0, 40.0), model.limits().limits());
    state.undo();
    assertEquals(OWN, model.limits().limits());
  }

  @Test
  void writtenLimitsAreTakenTogetherAlsoWithFullWidthDigits() {
    useOwnLimits();
    var faults = model.limits().write(List.of("１２", "20.7", "50"));
    assertTrue(faults.stream().allMatch(Optional::isEmpty));
    assertEquals(List.of(12.0, 20.0, 50.0), classing().limits());
  }

  @Test
  void allThatIsWrongIsMarkedAtOnceAndTheMapStays() {
    useOwnLimits();
    var before = state.view();
    var faults = model.limits().write(List.of("many", "5000", "0"));
    assertInstanceOf(LimitFault.NotANumber.class, faults.get(0).orElseThrow());
    assertInstanceOf(LimitFault.AboveValues.class, faults.get(1).orElseThrow());
    assertInstanceOf(LimitFault.BelowValues.class, faults.get(2).orElseThrow());
    assertEquals(before, state.view());
  }

  @ParameterizedTest
  @CsvSource({
    "10,9,40,1,It has to be above 10",
    "10,10,40,1,10 is another limit",
    "30,20,40,0,It has to be below 20"
  })
  void changedFieldIsAtFaultForTheOrder(
      String first, String second, String third, int at, String words) {
    useOwnLimits();
    var faults = model.limits().write(List.of(first, second, third));
    assertEquals(1, faults.stream().filter(Optional::isPresent).count());
    String text = faults.get(at).orElseThrow().text(state.messages(), model.shown());
    assertTrue(text.startsWith(words), text);
    assertEquals(OWN, classing().limits());
  }

  @Test
  void ownLimitsBeginWithThoseOnTheMap() {
    List<Double> found = model.limits().limits();
    model.choose(Method.MANUAL);
    assertEquals(Classing.manual(found), classing());
  }

  @Test
  void ownLimitsKeepWhatTheyCanWhenTheirNumberChanges() {
    useOwnLimits();
    model.choose(5);
    assertTrue(classing().limits().containsAll(OWN));
    assertEquals(5, classing().classes());
    model.choose(3);
    assertEquals(2, classing().limits().size());
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyMethodCanBeChosenAndReset(Method method) {
    model.choose(method);
    assertEquals(method, classing().method());
    assertEquals(method == Method.UNCLASSED, model.values().breaks().isEmpty());
    for (double value : model.values().values()) {
      model.colour(value);
    }
    model.reset();
    assertTrue(model.isUsual());
  }

  @Test
  void fewerClassesThanWantedAreSaid() {
    model.choose(Method.QUANTILE);
    model.choose(9);
    int made = model.values().breaks().orElseThrow().size();
    assertTrue(made < 9);
    assertTrue(model.countRemark().startsWith(made + " classes came out, not 9"));
  }

  @Test
  void figuresInNoClassAreCounted() {
    var left = model.values().left();
    int regions = ShippedSheets.ATLAS.regions().size();
    long classed = model.values().values().size();
    assertEquals(regions, classed + left.zeros() + left.notReported() + left.notApplicable());
    assertTrue(model.leftRemark().contains(left.zeros() + " zero"));
  }

  @Test
  void whatIsNotClassedSaysWhy() {
    assertEquals(Shading.TIERS, shading(view("tier_talent")));
    assertEquals(Shading.CENTRES, shading(view("centres")));
    assertEquals(Shading.CIRCLES, shading(inForm(new MapForm.Symbols())));
    assertEquals(Shading.PAIRS, shading(inForm(new MapForm.Bivariate("filings"))));
    assertEquals(Shading.VALUES, shading(inForm(new MapForm.Overlay("filings"))));
    var since = new ChangeSpan(ShippedSheets.AS_OF.minusYears(1), ChangeMeasure.values()[0]);
    assertEquals(Shading.CHANGES, shading(view("filings").withChange(Optional.of(since))));
  }

  @Test
  void insideAProvinceItsPrefecturesAreClassed() {
    var guangdong = Adcode.find("440000");
    var inside = new ExplorerState(view("models").withInside(guangdong));
    assertTrue(model(inside).isClassed());
    var beijing = new ExplorerState(view("models").withInside(Adcode.find("110000")));
    assertFalse(model(beijing).isClassed());
    assertEquals(Shading.WHOLE, model(beijing).values().shading());
    assertFalse(model(beijing).remark().isEmpty());
  }

  private static ViewState inForm(MapForm form) {
    var view = view("models");
    return view.withDesign(view.design().withForm(form));
  }

  private static Shading shading(ViewState view) {
    return model(new ExplorerState(view)).values().shading();
  }
}

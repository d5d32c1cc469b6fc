package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoodnessOfFitTest {

  /** Mean 4, squares 9 + 4 + 1 + 36 = 50; within the classes 1 + 0 + 1 and 0. */
  @Test
  void fitIsThePartOfTheSquaresThatIsNotWithinClasses() {
    double[] values = {1, 2, 3, 10};
    assertEquals(0.96, GoodnessOfFit.gvf(new ClassBreaks(1, List.of(3.0, 10.0)), values), 1e-15);
    assertEquals(0, GoodnessOfFit.gvf(new ClassBreaks(1, List.of(10.0)), values));
    assertEquals(1, GoodnessOfFit.gvf(new ClassBreaks(1, List.of(1.0, 2.0, 3.0, 10.0)), values));
  }

  @Test
  void emptyClassesAddNothing() {
    double[] values = {1, 2, 3, 10};
    var breaks = new ClassBreaks(-5, List.of(-5.0, 3.0, 7.0, 10.0));
    assertEquals(0.96, GoodnessOfFit.gvf(breaks, values), 1e-15);
  }

  @Test
  void equalValuesFitWholly() {
    assertEquals(1, GoodnessOfFit.gvf(new ClassBreaks(0, List.of(5.0)), new double[] {5, 5}));
  }
}

package org.modelatlas.ui.classes;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.palette.Paper;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.ClassedValues;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.Question;
import org.modelatlas.workspace.Theme;

/** The classes on the map, worked out when asked for and only if they can have changed. */
final class ShownClasses {

  private static final Box ANYWHERE = new Box(0, 0, 1, 1);
  private static final int DIGITS = 9;

  private final ExplorerState state;
  private final MapModel map;
  private Optional<Key> known = Optional.empty();
  private Optional<ClassedValues> values = Optional.empty();

  /** What the classes and their colours depend on. */
  private record Key(Question question, Optional<Adcode> inside, Theme theme) {}

  ShownClasses(ExplorerState state, MapModel map) {
    this.state = state;
    this.map = map;
  }

  ClassedValues values() {
    var view = state.view();
    var now = new Key(view.question(), view.inside(), view.theme());
    if (known.filter(now::equals).isEmpty()) {
      values = Optional.of(ClassedValues.of(map.request(view, messages(), ANYWHERE)));
      known = Optional.of(now);
    }
    return values.orElseThrow();
  }

  Optional<ClassBreaks> breaks() {
    return values().breaks();
  }

  /** All values from the least to the greatest; from 0 to 0 where there is none. */
  ValueRange range() {
    return values().range().orElse(new ValueRange(0, 0));
  }

  Messages messages() {
    return state.messages();
  }

  MapDesign design() {
    return state.view().design();
  }

  Classing classing() {
    return design().classing();
  }

  Paper paper() {
    return state.view().theme() == Theme.DARK ? Paper.DARK : Paper.LIGHT;
  }

  /** Draws the map in another way, as a step of its own. */
  void draw(UnaryOperator<MapDesign> change) {
    state.draw(change);
  }

  /** Draws the map in another way, as a part of the step before if that was one of drawing. */
  void drawOn(UnaryOperator<MapDesign> change) {
    state.flow(() -> state.draw(change));
  }

  /** A limit or value as it is written. */
  String text(double value) {
    return Numbers.upTo(messages().language(), DIGITS).text(value);
  }
}

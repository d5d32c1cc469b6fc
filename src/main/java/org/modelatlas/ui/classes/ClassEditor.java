package org.modelatlas.ui.classes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Shading;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;

/**
 * Shows and changes how the values on the map are classed and coloured; the map follows at once.
 *
 * <p>It works nothing out before it is in a window and visible; whoever hides it takes it out of
 * the window or makes it itself invisible. For the UI thread only.
 */
public final class ClassEditor extends VBox {

  private final ClassEditorModel model;
  private final Label title = Words.label(StyleClasses.SUBHEADING);
  private final Label remark = Words.label(StyleClasses.QUIET);
  private final Label caption = Words.label(StyleClasses.QUIET);
  private final Label left = Words.label(StyleClasses.QUIET);
  private final Label rowsName = Words.label(StyleClasses.QUIET);
  private Optional<Parts> parts = Optional.empty();
  private String hovered = "";
  private boolean stale = true;

  /** What is made when it is first seen. */
  private record Parts(
      HistogramView histogram,
      ClassRows rows,
      MethodView method,
      PaletteView palettes,
      PairsView pairs) {}

  private final Supplier<Optional<Path>> ask;
  private final Consumer<List<DataProblem>> tell;

  /**
   * An editor of what is on the map.
   *
   * @param state is listened to and changed
   * @param map works out what is on the map
   * @param ask asks for a palette file; empty where the person gives none
   * @param tell takes all that is wrong in such a file
   */
  public ClassEditor(
      ExplorerState state,
      MapModel map,
      Supplier<Optional<Path>> ask,
      Consumer<List<DataProblem>> tell) {
    this.model = new ClassEditorModel(state, map);
    this.ask = ask;
    this.tell = tell;
    setId("classes");
    getStyleClass().add("classes");
    caption.setId("classes-caption");
    state.viewProperty().subscribe(this::changed);
    sceneProperty().subscribe(this::show);
    visibleProperty().subscribe(this::show);
  }

  private void changed() {
    stale = true;
    show();
  }

  private void show() {
    if (stale && isShown()) {
      stale = false;
      write(parts());
    }
  }

  private boolean isShown() {
    for (Node node = this; node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return getScene() != null;
  }

  private Parts parts() {
    if (parts.isEmpty()) {
      var made =
          new Parts(
              new HistogramView(model, this::hover),
              new ClassRows(model),
              new MethodView(model),
              new PaletteView(model, ask, tell),
              new PairsView(model));
      getChildren().addAll(title, remark, made.histogram(), caption, left, rowsName, made.rows());
      getChildren().addAll(made.method(), made.palettes(), made.pairs());
      parts = Optional.of(made);
    }
    return parts.orElseThrow();
  }

  private void hover(String words) {
    hovered = words;
    writeCaption();
  }

  private void writeCaption() {
    caption.setText(hovered.isEmpty() ? model.valuesRemark() : hovered);
  }

  private void write(Parts made) {
    hovered = "";
    boolean classed = model.isClassed();
    boolean limits = classed && model.values().breaks().isPresent();
    Words.say(title, model.messages().get("classes.title"));
    Words.say(remark, model.remark());
    Words.say(caption, classed ? model.valuesRemark() : "");
    Words.say(left, classed ? model.leftRemark() : "");
    Words.say(rowsName, limits ? model.messages().get("classes.limits") : "");
    if (use(made.histogram(), classed)) {
      made.histogram().write();
    }
    if (use(made.rows(), limits)) {
      made.rows().write();
    }
    if (use(made.method(), classed)) {
      made.method().write();
    }
    if (use(made.palettes(), model.palettes().isOpen())) {
      made.palettes().write();
    }
    if (use(made.pairs(), model.values().shading() == Shading.PAIRS)) {
      made.pairs().write();
    }
  }

  private static boolean use(Region part, boolean used) {
    part.setVisible(used);
    part.setManaged(used);
    return used;
  }
}

package org.modelatlas.ui.classes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.ui.theme.StyleClasses;

/** How limits are found, into how many classes, and how well these stand for the values. */
final class MethodView extends VBox {

  private static final int DIGITS = 3;
  private static final double TIP_PX = 320;
  private static final double ALMOST = 0.999;

  /** A list asked for its width makes and measures its cells. */
  static final double UNMEASURED_PX = 200;

  private final ClassEditorModel model;
  private final Label methodName = Words.label(StyleClasses.QUIET);
  private final ComboBox<Method> method = new ComboBox<>();
  private final Label objection = Words.label("classes-caution");
  private final Label countName = Words.label(StyleClasses.QUIET);
  private final SpinnerValueFactory.IntegerSpinnerValueFactory numbers =
      new SpinnerValueFactory.IntegerSpinnerValueFactory(Classing.LEAST, Classing.MOST);
  private final Spinner<Integer> count = new Spinner<>(numbers);
  private final Button reset = new Button();
  private final Label countRemark = Words.label(StyleClasses.QUIET);
  private final Label fitName = Words.label(StyleClasses.QUIET);
  private final ProgressBar fitBar = new ProgressBar(0);
  private final Label fit = new Label();
  private Optional<Tooltip> fitTip = Optional.empty();
  private final HBox fitLine = new HBox(fitName, fitBar, fit);
  private boolean writing = true;

  MethodView(ClassEditorModel model) {
    this.model = model;
    getStyleClass().add("classes-method");
    makeMethod();
    makeCount();
    makeFit();
    getChildren()
        .addAll(methodName, method, objection, countName, countLine(), countRemark, fitLine);
  }

  private void makeMethod() {
    method.setId("classes-method");
    method.getItems().setAll(Method.values());
    method.setVisibleRowCount(Method.values().length);
    method.setMaxWidth(Double.MAX_VALUE);
    method.setPrefWidth(UNMEASURED_PX);
    method.setConverter(new Names());
    methodName.setLabelFor(method);
    method.valueProperty().subscribe(this::choose);
  }

  private final class Names extends StringConverter<Method> {
    @Override
    public String toString(Method shown) {
      return shown == null ? "" : Words.alone(model.messages().get("classes.method." + shown.id()));
    }

    @Override
    public Method fromString(String text) {
      throw new UnsupportedOperationException("not editable");
    }
  }

  private void choose(Method chosen) {
    if (!writing && chosen != null) {
      model.choose(chosen);
      write();
    }
  }

  private void makeCount() {
    count.setId("classes-count");
    count.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
    countName.setLabelFor(count);
    numbers.valueProperty().subscribe(this::chooseCount);
    reset.setId("classes-reset");
    reset.setOnAction(e -> model.reset());
    reset.setMinWidth(Region.USE_PREF_SIZE);
  }

  private void chooseCount(Integer classes) {
    if (!writing && classes != null) {
      model.choose(classes);
    }
  }

  private Node countLine() {
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var line = new HBox(count, room, reset);
    line.getStyleClass().add("classes-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void makeFit() {
    fit.setId("classes-gvf");
    fit.setMinWidth(Region.USE_PREF_SIZE);
    fitLine.getStyleClass().add("classes-line");
    fitLine.setAlignment(Pos.CENTER_LEFT);
    fitBar.setMinWidth(0);
    fitBar.setMaxWidth(Double.MAX_VALUE);
    fitBar.setFocusTraversable(false);
    HBox.setHgrow(fitBar, Priority.ALWAYS);
    fitLine.setOnMouseEntered(e -> explain());
  }

  /** A tooltip is made when the pointer comes: the first one takes a while. */
  private void explain() {
    if (fitTip.isEmpty()) {
      var tip = new Tooltip();
      tip.setWrapText(true);
      tip.setMaxWidth(TIP_PX);
      Tooltip.install(fitLine, tip);
      fitTip = Optional.of(tip);
    }
    fitTip.orElseThrow().setText(model.messages().get("classes.fit.what"));
  }

  void write() {
    writing = true;
    var messages = model.messages();
    Words.say(methodName, messages.get("classes.method"));
    nameMethods();
    method.setValue(model.method());
    Words.say(objection, model.objection());
    Words.say(countName, messages.get("classes.count"));
    numbers.setMax(model.mostClasses());
    numbers.setValue(model.classes());
    count.setDisable(!model.isCounted());
    reset.setText(messages.get("classes.reset"));
    reset.setDisable(model.isUsual());
    Words.say(countRemark, model.countRemark());
    writeFit();
    writing = false;
  }

  /** The names in the list are written anew only in another language. */
  private void nameMethods() {
    String name = model.messages().get("classes.method");
    if (!name.equals(method.getAccessibleText())) {
      method.setAccessibleText(name);
      count.setAccessibleText(model.messages().get("classes.count"));
      method.setConverter(new Names());
    }
  }

  /** What is not quite one is not rounded up to it. */
  private static double honest(double fit) {
    return fit < 1 ? Math.min(fit, ALMOST) : fit;
  }

  private void writeFit() {
    var messages = model.messages();
    var value = model.values().goodnessOfFit();
    fitLine.setVisible(value.isPresent());
    fitLine.setManaged(value.isPresent());
    value.ifPresent(
        v -> {
          Words.say(fitName, messages.get("classes.fit"));
          fitBar.setProgress(v);
          fit.setText(Numbers.fixed(messages.language(), DIGITS).text(honest(v)));
          fit.setAccessibleText(messages.get("classes.fit.spoken", fit.getText()));
          fit.setAccessibleHelp(messages.get("classes.fit.what"));
        });
  }
}

package org.modelatlas.ui.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.ViewState;

/** Chooses the dates between which families were first listed, as text or along a range. */
final class DatesChooser extends VBox implements FilterPopOver.Chooser {

  private final FilterModel model;
  private final DateField from;
  private final DateField until;
  private final MonthRange range;
  private final Label fault = new Label();
  private final ChangeListener<ViewState> following = (view, before, now) -> show();

  DatesChooser(FilterModel model) {
    this.model = model;
    String prompt = model.messages().get("filter.dates.prompt");
    String since = model.messages().get("filter.dates.from");
    String upTo = model.messages().get("filter.dates.until");
    from = new DateField("filter-from", since, prompt, this::apply);
    until = new DateField("filter-until", upTo, prompt, this::apply);
    range = new MonthRange(first(), last(), model.messages(), this::apply);
    getStyleClass().add("filter-card");
    var fields = new HBox(from, until);
    fields.getStyleClass().add("filter-dates");
    fault.setId("filter-dates-fault");
    fault.getStyleClass().add("filter-fault");
    fault.setWrapText(true);
    getChildren()
        .addAll(
            line(model.messages().get("filter.dates"), StyleClasses.SECTION_TITLE),
            fields,
            fault,
            range,
            line(model.messages().get("filter.dates.hint"), StyleClasses.QUIET),
            clear());
    show();
    model.state().viewProperty().addListener(following);
  }

  private YearMonth first() {
    return model.figures().oldestListing().map(YearMonth::from).orElseGet(YearMonth::now);
  }

  private YearMonth last() {
    return model.figures().newestListing().map(YearMonth::from).orElseGet(YearMonth::now);
  }

  private static Label line(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private HBox clear() {
    var clear = new Button(model.messages().get("filter.clear"));
    clear.setId("filter-clear-facet");
    clear.setAccessibleText(
        model.messages().get("filter.clear.facet", model.messages().get("filter.dates")));
    clear.setOnAction(event -> apply(Optional.empty(), Optional.empty()));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return new HBox(spring, clear);
  }

  /** Applies what is written, if both are dates and in order. */
  private void apply() {
    try {
      apply(WrittenDate.first(from.text()), WrittenDate.last(until.text()));
    } catch (IllegalArgumentException noDate) {
      fault("filter.dates.noDate");
    }
  }

  private void apply(Optional<LocalDate> since, Optional<LocalDate> upTo) {
    if (since.isPresent() && upTo.filter(since.get()::isAfter).isPresent()) {
      fault("filter.dates.order");
      return;
    }
    ModelFilter wanted = model.filter().listed(since, upTo);
    model.state().filter(wanted);
    show();
  }

  private void fault(String key) {
    fault.setText(model.messages().get(key));
    showFault(true);
  }

  private void showFault(boolean is) {
    fault.setVisible(is);
    fault.setManaged(is);
    from.faulty(is);
    until.faulty(is);
  }

  private void show() {
    ModelFilter filter = model.filter();
    from.show(filter.from());
    until.show(filter.until());
    range.show(filter.from(), filter.until());
    showFault(false);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void begin() {
    from.begin();
  }

  @Override
  public void end() {
    model.state().viewProperty().removeListener(following);
  }
}

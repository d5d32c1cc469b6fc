package org.modelatlas.ui.snapshot;

import static org.modelatlas.ui.snapshot.RequestSteps.additions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageLook;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSubject;
import org.modelatlas.page.PaperSize;
import org.modelatlas.sheet.Picture;
import org.modelatlas.ui.theme.StyleClasses;

/** What can be chosen for pages; each choice is in the preview at once. */
final class OptionsView extends VBox {

  private static final int LEAST_MARGIN_MM = 5;
  private static final int MOST_MARGIN_MM = 40;

  private static final Function<PageRequest, PaperSize> PAPER = r -> r.paper().size();
  private static final Function<PageRequest, Languages> LANGUAGES = r -> Languages.of(r.look());
  private static final Function<PageRequest, PageLook.Inking> INKING = r -> r.look().inking();
  private static final Function<PageRequest, PageLook.Length> LENGTH = r -> r.look().length();

  private final SnapshotModel model;
  private final OwnTexts texts;
  private final Subjects subjects;
  private final LocalDate today;
  private final Runnable chooseLogo;
  private final Button removeLogo = new Button();
  private Messages messages;

  /** The languages of a page, by the key that names them. */
  private enum Languages {
    ZH(Language.ZH),
    EN(Language.EN),
    BOTH(Language.ZH, Language.EN);

    private final List<Language> of;

    Languages(Language... of) {
      this.of = List.of(of);
    }

    static Languages of(PageLook look) {
      return look.languages().size() > 1 ? BOTH : look.languages().equals(ZH.of) ? ZH : EN;
    }
  }

  private enum Lie {
    UPRIGHT,
    ACROSS
  }

  /**
   * All choices.
   *
   * @param chooseLogo asks for a logo, which comes later by {@link #take}
   */
  OptionsView(
      SnapshotModel model,
      Subjects subjects,
      LocalDate today,
      Runnable chooseLogo,
      Messages messages) {
    this.model = model;
    this.texts = new OwnTexts(model);
    this.subjects = subjects;
    this.today = today;
    this.chooseLogo = chooseLogo;
    this.messages = messages;
    removeLogo.setId("snapshot-logo-remove");
    removeLogo.setOnAction(e -> model.ask(additions(a -> a.withLogo(Optional.empty()))));
    model
        .requestProperty()
        .subscribe(request -> removeLogo.setDisable(request.additions().logo().isEmpty()));
    setId("snapshot-options");
    getStyleClass().add("snapshot-options");
    write(messages);
  }

  /** Writes everything in a language. */
  void write(Messages now) {
    messages = now;
    getChildren()
        .setAll(
            field("subject", subject()),
            pair(
                field("paper", choice("paper", PaperSize.values(), PAPER, RequestSteps::size)),
                field("lie", choice("lie", Lie.values(), this::lie, OptionsView::lay))),
            pair(
                field(
                    "language",
                    choice(
                        "language",
                        Languages.values(),
                        LANGUAGES,
                        l -> RequestSteps.languages(l.of))),
                field(
                    "inking",
                    choice("inking", PageLook.Inking.values(), INKING, RequestSteps::inking))),
            pair(
                field("margins", margins()),
                field(
                    "length",
                    choice("length", PageLook.Length.values(), LENGTH, RequestSteps::length))),
            field("title", texts.title()),
            field("note", texts.note()),
            field("logo", logo()),
            date());
  }

  private static Node pair(Node first, Node second) {
    var pair = new GridPane();
    pair.getStyleClass().add("snapshot-pair");
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    pair.getColumnConstraints().addAll(half, half);
    pair.addRow(0, first, second);
    return pair;
  }

  private Node field(String id, Node control) {
    var label = new Label(messages.get("snapshot.option." + id));
    label.getStyleClass().add(StyleClasses.QUIET);
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    return new VBox(label, control);
  }

  private Node subject() {
    var box = new ComboBox<PageSubject>();
    box.setId("snapshot-subject");
    box.getItems().setAll(subjects.all());
    box.setConverter(converter(subject -> subjects.name(subject, messages)));
    box.setValue(model.request().subject());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(
        e -> Optional.ofNullable(box.getValue()).ifPresent(s -> model.ask(r -> r.about(s))));
    return box;
  }

  private <T extends Enum<T>> Node choice(
      String id,
      T[] values,
      Function<PageRequest, T> shown,
      Function<T, UnaryOperator<PageRequest>> step) {
    var box = new ComboBox<T>();
    box.setId("snapshot-" + id);
    box.getItems().setAll(values);
    box.setConverter(converter(value -> messages.get("snapshot." + id + "." + value)));
    box.setValue(shown.apply(model.request()));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(e -> model.ask(step.apply(box.getValue())));
    return box;
  }

  private static <T> StringConverter<T> converter(Function<T, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : text.apply(value);
      }

      @Override
      public T fromString(String written) {
        throw new UnsupportedOperationException("these lists are not written in");
      }
    };
  }

  private Lie lie(PageRequest request) {
    return request.paper().landscape() ? Lie.ACROSS : Lie.UPRIGHT;
  }

  private static UnaryOperator<PageRequest> lay(Lie lie) {
    return RequestSteps.landscape(lie == Lie.ACROSS);
  }

  /** The widest margins leave room on every paper that is offered. */
  private Node margins() {
    int now = (int) Math.round(model.request().paper().margins().topMm());
    var spinner = new Spinner<Integer>(LEAST_MARGIN_MM, MOST_MARGIN_MM, now);
    spinner.setId("snapshot-margins");
    spinner.setEditable(true);
    spinner.setMaxWidth(Double.MAX_VALUE);
    spinner.valueProperty().addListener((value, before, mm) -> model.ask(RequestSteps.margins(mm)));
    return spinner;
  }

  private Node logo() {
    var choose = new Button(messages.get("snapshot.logo.choose"));
    choose.setId("snapshot-logo");
    choose.setOnAction(e -> chooseLogo.run());
    removeLogo.setText(messages.get("snapshot.logo.remove"));
    var buttons = new HBox(choose, removeLogo);
    buttons.getStyleClass().add("snapshot-buttons");
    return buttons;
  }

  /** A logo was read. */
  void take(Picture logo) {
    model.ask(additions(a -> a.withLogo(Optional.of(logo))));
  }

  private Node date() {
    var box = new CheckBox(messages.get("snapshot.option.date", today));
    box.setId("snapshot-date");
    box.setWrapText(true);
    box.setSelected(model.request().additions().printed().isPresent());
    box.setOnAction(
        e ->
            model.ask(
                additions(a -> a.withPrinted(Optional.of(today).filter(d -> box.isSelected())))));
    return box;
  }

  /** Puts the keyboard at the first choice. */
  void begin() {
    lookup("#snapshot-subject").requestFocus();
  }
}

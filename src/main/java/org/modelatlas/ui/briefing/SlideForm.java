package org.modelatlas.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.SlideRow;
import org.modelatlas.story.SlideView;
import org.modelatlas.ui.theme.WayOut;

/** What is said on the slide that is worked on, in both languages, changed as one types. */
final class SlideForm extends VBox {

  private final StoryModel model;
  private final ComboBox<SlideLayout> layout = new ComboBox<>();
  private final MenuButton figures = new MenuButton();
  private final List<TextInputControl> texts = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final VBox notes = new VBox();
  private final RowsField rows;
  private Messages messages;
  private Optional<TextInputControl> last = Optional.empty();
  private boolean filling;
  private boolean typing;

  SlideForm(StoryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("story-form");
    rows = new RowsField(messages, now -> change(slide -> withRows(slide, now)), this::enter);
    layout.setId("story-layout");
    layout.getItems().setAll(SlideLayout.values());
    layout.setMaxWidth(Double.MAX_VALUE);
    layout.setConverter(new LayoutNames());
    layout.valueProperty().addListener((v, before, now) -> take(now));
    figures.setId("story-figures");
    figures.setOnShowing(e -> offer());
    figures.getItems().add(new MenuItem());
    add("layout", layout);
    for (String part : List.of("headline", "number", "lines", "notes")) {
      add(part + ".zh", field(part, "zh"));
      add(part + ".en", field(part, "en"));
      if (part.equals("number")) {
        add("rows", rows);
      }
    }
    notes.getStyleClass().add("story-notes");
    getChildren().add(1, figures);
    getChildren().add(2, layoutHint());
    follow();
    write(messages);
  }

  private void follow() {
    model
        .historyProperty()
        .addListener(
            h -> {
              if (!filling) {
                show();
              }
            });
    model
        .atProperty()
        .addListener(
            a -> {
              typing = false;
              show();
            });
  }

  private Label layoutHint() {
    var hint = new Label();
    hint.setWrapText(true);
    hint.getStyleClass().add("presenter-soft");
    labels.add(hint);
    keys.add("story.field.hint");
    return hint;
  }

  /** Names of layouts in the language of the window. */
  private final class LayoutNames extends StringConverter<SlideLayout> {
    @Override
    public String toString(SlideLayout value) {
      return value == null ? "" : messages.get("story.layout." + value.key());
    }

    @Override
    public SlideLayout fromString(String text) {
      throw new UnsupportedOperationException("layouts are chosen, not typed");
    }
  }

  private void add(String key, Node field) {
    var label = new Label();
    label.setWrapText(true);
    label.setLabelFor(field);
    labels.add(label);
    keys.add("story.field." + key);
    boolean isNote = key.startsWith("notes");
    (isNote ? notes : this).getChildren().add(new VBox(label, field));
  }

  /** What the speaker wants to say, to be put where there is room. */
  Node notes() {
    return notes;
  }

  private TextInputControl field(String part, String language) {
    boolean large = part.equals("lines") || part.equals("notes");
    TextInputControl field = large ? new TextArea() : new TextField();
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(3);
      area.setMinHeight(USE_PREF_SIZE);
      WayOut.byTab(area);
    }
    field.setId("story-" + part + "-" + language);
    field
        .focusedProperty()
        .addListener(
            (f, before, now) -> {
              if (now) {
                enter(field);
              }
            });
    field.textProperty().addListener(t -> change(this::read));
    texts.add(field);
    return field;
  }

  /** What is typed in one field is one step. */
  private void enter(TextInputControl field) {
    typing = false;
    last = Optional.of(field);
  }

  /** Everything in another language. */
  void write(Messages now) {
    messages = now;
    IntStream.range(0, labels.size()).forEach(i -> labels.get(i).setText(now.get(keys.get(i))));
    figures.setText(now.get("story.insert"));
    layout.setConverter(new LayoutNames());
    show();
  }

  private void show() {
    filling = true;
    Slide slide = model.slide();
    layout.setValue(slide.layout());
    List<LocalText> all =
        List.of(slide.headline(), slide.body().number(), lines(slide.body()), slide.notes());
    for (int i = 0; i < texts.size(); i++) {
      LocalText text = all.get(i / 2);
      put(texts.get(i), i % 2 == 0 ? text.zh() : BothTexts.english(text));
    }
    rows.show(slide.body().rows(), messages);
    filling = false;
  }

  /** What stands there already keeps its caret. */
  private static void put(TextInputControl field, String text) {
    if (!field.getText().strip().equals(text.strip())) {
      field.setText(text);
    }
  }

  private static LocalText lines(SlideBody body) {
    return new LocalText(
        String.join("\n", body.lines().stream().map(LocalText::zh).toList()),
        String.join("\n", body.lines().stream().map(LocalText::en).toList()));
  }

  private void take(SlideLayout chosen) {
    typing = false;
    change(
        slide ->
            new Slide(
                slide.id(), chosen, slide.view(), slide.headline(), slide.body(), slide.notes()));
  }

  /** Fields are not filled from what was read of them: one may be empty while it is written. */
  private void change(UnaryOperator<Slide> step) {
    if (!filling) {
      Slide now = step.apply(model.slide());
      filling = true;
      model.replace(now, typing);
      filling = false;
      typing = true;
    }
  }

  private static Slide withRows(Slide slide, List<SlideRow> rows) {
    SlideBody body = slide.body();
    return new Slide(
        slide.id(),
        slide.layout(),
        slide.view(),
        slide.headline(),
        new SlideBody(body.number(), body.lines(), rows),
        slide.notes());
  }

  private Slide read(Slide slide) {
    List<LocalText> all =
        IntStream.range(0, texts.size() / 2)
            .mapToObj(i -> BothTexts.of(text(2 * i), text(2 * i + 1)))
            .toList();
    return new Slide(
        slide.id(),
        slide.layout(),
        slide.view(),
        all.get(0),
        new SlideBody(all.get(1), split(all.get(2)), slide.body().rows()),
        all.get(3));
  }

  private String text(int field) {
    return texts.get(field).getText();
  }

  /**
   * Paragraph by paragraph, empty lines apart; one that is missing in one language is that of the
   * other.
   */
  private static List<LocalText> split(LocalText lines) {
    List<String> zh = lines.zh().lines().filter(line -> !line.isBlank()).toList();
    List<String> en = lines.en().lines().filter(line -> !line.isBlank()).toList();
    return IntStream.range(0, Math.max(zh.size(), en.size()))
        .mapToObj(i -> BothTexts.of(i < zh.size() ? zh.get(i) : "", i < en.size() ? en.get(i) : ""))
        .toList();
  }

  /** Figures that may be put where the caret is: those of what the slide looks at. */
  private void offer() {
    List<MenuItem> items =
        model.slide().view().map(this::bindings).orElse(List.of("{families}", "{date}")).stream()
            .map(this::item)
            .toList();
    figures.getItems().setAll(items);
  }

  private List<String> bindings(SlideView view) {
    String indicator = view.question().indicatorId();
    var bindings = new ArrayList<String>();
    bindings.add("{indicator:" + indicator + "}");
    bindings.add("{nation:" + indicator + "}");
    var regions = new ArrayList<Adcode>(view.focus().compared());
    view.focus().selection().ifPresent(regions::add);
    for (Adcode region : regions) {
      bindings.add("{name:" + region.code() + "}");
      bindings.add("{figure:" + indicator + ":" + region.code() + "}");
    }
    bindings.add("{families}");
    bindings.add("{date}");
    return bindings;
  }

  private MenuItem item(String binding) {
    var item = new MenuItem(binding);
    item.setMnemonicParsing(false);
    item.setOnAction(
        e ->
            insert(
                last.filter(field -> field.getScene() != null).orElseGet(texts::getFirst),
                binding));
    return item;
  }

  private static void insert(TextInputControl field, String binding) {
    field.insertText(field.getCaretPosition(), binding);
    field.requestFocus();
  }
}

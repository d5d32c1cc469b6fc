package org.modelatlas.ui.snapshot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.export.BookExport;
import org.modelatlas.export.SnapshotFormat;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.sheet.Picture;
import org.modelatlas.surface.fx.CanvasSurface;
import org.modelatlas.surface.fx.HatchPatterns;
import org.modelatlas.surface.java2d.PictureReader;
import org.modelatlas.surface.svg.Lettering;

/** Choices at the left, the page in the middle, what is done with it below. */
final class SnapshotView extends BorderPane {

  private static final int PNG_DPI = 300;
  private static final double COPY_SCALE = 2;

  private final SnapshotModel model;
  private final SnapshotTools tools;
  private final PreviewView preview;
  private final OptionsView options;
  private final PrintView print;
  private final Delivery delivery;
  private final BookBar book;
  private final Subjects subjects;
  private final Label told = new Label();
  private final Label at = new Label();
  private final Button back = new Button("‹");
  private final Button on = new Button("›");
  private final Button nearer = new Button("+");
  private final Button further = new Button("−");
  private final Button whole = new Button("⤢");
  private final Button copy = new Button();
  private final MenuButton save = new MenuButton();
  private Messages messages = Messages.of(Language.ZH);

  SnapshotView(SnapshotModel model, Subjects subjects, SnapshotTools tools, LocalDate today) {
    this.model = model;
    this.tools = tools;
    preview = new PreviewView(model);
    options = new OptionsView(model, subjects, today, this::chooseLogo, messages);
    delivery = new Delivery(tools.printers(), tools.background(), Platform::runLater, this::tell);
    book = new BookBar(tools, delivery);
    this.subjects = subjects;
    print = new PrintView(tools.askPrint(), this::print);
    getStyleClass().add("snapshot");
    var choices = new ScrollPane(options);
    choices.setFitToWidth(true);
    VBox.setVgrow(choices, Priority.ALWAYS);
    var left = new VBox(choices, print);
    left.getStyleClass().add("snapshot-left");
    setLeft(left);
    setCenter(preview);
    setBottom(new VBox(book, bar()));
    model.pagesProperty().addListener(p -> follow());
    model.pageProperty().addListener(p -> follow());
    model.composingProperty().addListener(c -> follow());
    book.runningProperty().addListener((r, before, now) -> follow(now));
  }

  /** The book in the making, if there is one. */
  BookBar book() {
    return book;
  }

  SnapshotModel model() {
    return model;
  }

  /** Finds printers and puts the keyboard at the first choice. */
  void begin() {
    delivery.findPrinters(messages, print::offer);
    options.begin();
  }

  private Node bar() {
    name(back, "snapshot-back", () -> model.turn(-1));
    name(on, "snapshot-on", () -> model.turn(1));
    name(nearer, "snapshot-nearer", () -> preview.zoom(1));
    name(further, "snapshot-further", () -> preview.zoom(-1));
    name(whole, "snapshot-whole", preview::fit);
    name(copy, "snapshot-copy", this::copy);
    at.setId("snapshot-at");
    told.setId("snapshot-told");
    told.setWrapText(true);
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMaxWidth(Double.MAX_VALUE);
    save.setId("snapshot-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    var bar = new HBox(back, at, on, further, nearer, whole, told, copy, save);
    bar.getStyleClass().add("snapshot-bar");
    return bar;
  }

  private static void name(Button button, String id, Runnable action) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
  }

  void write(Messages now) {
    messages = now;
    options.write(now);
    print.write(now);
    back.setAccessibleText(now.get("snapshot.back"));
    on.setAccessibleText(now.get("snapshot.on"));
    nearer.setAccessibleText(now.get("snapshot.nearer"));
    further.setAccessibleText(now.get("snapshot.further"));
    whole.setAccessibleText(now.get("snapshot.whole"));
    copy.setText(now.get("snapshot.copy"));
    save.setText(now.get("snapshot.save"));
    book.write(now);
    save.getItems().setAll(List.of(SnapshotFormat.values()).stream().map(this::item).toList());
    save.getItems().add(new SeparatorMenuItem());
    save.getItems().add(bookItem("all", now.get("snapshot.book.all"), subjects.provinces()));
    List<Adcode> chosen = subjects.chosen();
    if (!chosen.isEmpty()) {
      save.getItems().add(bookItem("chosen", subjects.bookOf(chosen, now), chosen));
    }
    follow();
  }

  private MenuItem item(SnapshotFormat format) {
    var item = new MenuItem(messages.get("snapshot.format." + format));
    item.setId("snapshot-save-" + format.name().toLowerCase(Locale.ROOT));
    item.setOnAction(e -> pages().ifPresent(made -> save(made, format)));
    return item;
  }

  private MenuItem bookItem(String id, String text, List<Adcode> provinces) {
    var item = new MenuItem(text);
    item.setId("snapshot-book-" + id);
    item.disableProperty().bind(book.runningProperty());
    item.setOnAction(
        e ->
            tools
                .askFile()
                .ask(getScene().getWindow(), bookTitle(), SnapshotFormat.PDF)
                .ifPresent(
                    file -> {
                      tell(Told.fine(""));
                      book.make(new BookExport.Order(model.request(), provinces), file);
                    }));
    return item;
  }

  /** In the first language of the pages, as on the cover. */
  private String bookTitle() {
    var request = model.request();
    Messages said = Messages.of(request.look().languages().getFirst());
    return request.additions().title().orElseGet(() -> said.get("book.title"));
  }

  private Optional<PageSequence> pages() {
    return model.pagesProperty().get();
  }

  /** The keyboard goes back to where a book was asked for. */
  private void follow(boolean makesBook) {
    if (!makesBook) {
      save.requestFocus();
    }
  }

  /** What depends on which pages there are. */
  private void follow() {
    boolean isReady = pages().isPresent() && !model.composingProperty().get();
    int shown = model.pageProperty().get();
    int count = pages().map(made -> made.pages().size()).orElse(0);
    at.setText(
        isReady
            ? messages.get("snapshot.pageOf", shown + 1, count)
            : messages.get("snapshot.composing"));
    back.setDisable(shown == 0);
    on.setDisable(shown + 1 >= count);
    copy.setDisable(!isReady);
    save.setDisable(!isReady);
    print.setDisable(!isReady);
    preview.write(messages);
  }

  private void tell(Told what) {
    told.setText(what.text());
    told.getStyleClass().remove("snapshot-problem");
    if (what.isProblem()) {
      told.getStyleClass().add("snapshot-problem");
    }
  }

  private void save(PageSequence made, SnapshotFormat format) {
    tools
        .askFile()
        .ask(getScene().getWindow(), made.title(), format)
        .ifPresent(file -> save(made, format, file));
  }

  private void save(PageSequence made, SnapshotFormat format, Path file) {
    tell(Told.fine(messages.get("snapshot.saving")));
    delivery.save(
        messages,
        file,
        (export, target) ->
            switch (format) {
              case PDF -> export.pdf(List.of(made), target);
              case SVG -> export.svg(List.of(made), Lettering.EMBEDDED_FONTS, target);
              case PNG -> export.png(List.of(made), PNG_DPI, target);
              case CSV, XLSX -> tools.figures().write(model.request(), format, target);
            });
  }

  private void chooseLogo() {
    tools
        .askPicture()
        .apply(getScene().getWindow())
        .ifPresent(
            file ->
                delivery.run(
                    messages,
                    () -> {
                      Picture logo = PictureReader.read(file);
                      Platform.runLater(() -> options.take(logo));
                      return Told.fine("");
                    }));
  }

  private void print(PrintChoice choice) {
    pages()
        .ifPresent(
            made -> {
              tell(Told.fine(messages.get("snapshot.printing", choice.printer())));
              delivery.print(messages, made, model.request().paper().size().name(), choice);
            });
  }

  private void copy() {
    Page page = pages().orElseThrow().pages().get(model.pageProperty().get());
    var canvas = new Canvas(page.widthPt() * COPY_SCALE, page.heightPt() * COPY_SCALE);
    var context = canvas.getGraphicsContext2D();
    context.scale(COPY_SCALE, COPY_SCALE);
    var surface = new CanvasSurface(context, new HatchPatterns());
    PagePainter.paint(pages().orElseThrow(), page, surface);
    var content = new ClipboardContent();
    content.putImage(canvas.snapshot(new SnapshotParameters(), null));
    Clipboard.getSystemClipboard().setContent(content);
    tell(Told.fine(messages.get("snapshot.copied")));
  }
}

package org.modelatlas.ui.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.export.BriefingFormat;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;
import org.modelatlas.story.edit.TypedNumbers;
import org.modelatlas.story.edit.ViewSlides;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.ui.briefing.talk.SlidePicture;
import org.modelatlas.ui.briefing.talk.SlidePictures;
import org.modelatlas.ui.briefing.talk.SlideScreen;
import org.modelatlas.ui.briefing.talk.TalkScript;
import org.modelatlas.ui.state.ExplorerState;

/**
 * The story editor: slides at the left, the slide in the middle, what is said on it at the right.
 */
final class StoryView extends BorderPane {

  private static final int KEPT_SMALL = 120;
  private static final int KEPT_LARGE = 4;

  /** As wide as a small picture, its number and a scroll bar. */
  private static final double LEFT = 320;

  private static final double RIGHT_SHARE = 0.36;
  private static final double SHAPE = SlideSize.WIDE.heightPt() / SlideSize.WIDE.widthPt();

  private final StoryModel model;
  private final ExplorerState state;
  private final StoryTools tools;
  private final Briefing briefing;
  private final LatestPicture picture;
  private final StoryFiles files;
  private final SlideScreen screen = new SlideScreen();
  private final Label problems = new Label();
  private final Label told = new Label();
  private final List<Consumer<Messages>> writings = new ArrayList<>();
  private final Button undo = new Button("↶");
  private final Button redo = new Button("↷");
  private final SlideList list;
  private final SlideForm form;

  StoryView(StoryModel model, ExplorerState state, StoryTools tools, Briefing briefing) {
    this.model = model;
    this.state = state;
    this.tools = tools;
    this.briefing = briefing;
    picture = new LatestPicture(new SlidePictures(tools.talk(), KEPT_LARGE), this::show);
    files = new StoryFiles(tools.talk(), told::setText);
    list = new SlideList(model, new SlidePictures(tools.talk(), KEPT_SMALL), this::script);
    form = new SlideForm(model, state.messages());
    getStyleClass().add("story");
    setTop(bar());
    setLeft(left());
    setCenter(middle());
    setRight(right());
    setBottom(foot());
    model.historyProperty().addListener(h -> follow());
    model.atProperty().addListener(a -> follow());
    screen.widthProperty().addListener(w -> request());
    screen.heightProperty().addListener(h -> request());
    write(state.messages());
  }

  private TalkScript script() {
    return new TalkScript(model.story(), model.place(), state.view().language(), SlideSize.WIDE);
  }

  private Node bar() {
    var stories = new MenuButton();
    stories.setId("story-stories");
    writings.add(m -> stories.setText(m.get("story.stories")));
    stories.getItems().add(new MenuItem());
    stories.setOnShowing(e -> stories.getItems().setAll(stories()));
    var export = new MenuButton();
    export.setId("story-export");
    writings.add(
        m -> {
          export.setText(m.get("story.export"));
          export.getItems().setAll(Stream.of(BriefingFormat.values()).map(this::export).toList());
        });
    undo.setId("story-undo");
    undo.setOnAction(e -> model.undo());
    writings.add(m -> name(undo, m.get("menu.undo")));
    redo.setId("story-redo");
    redo.setOnAction(e -> model.redo());
    writings.add(m -> name(redo, m.get("menu.redo")));
    writings.add(m -> list.setAccessibleText(m.get("story.slides")));
    stories.setMinWidth(Region.USE_PREF_SIZE);
    export.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var bar =
        new HBox(
            stories,
            undo,
            redo,
            gap,
            export,
            button("present", () -> briefing.present(getScene().getWindow())),
            button("present-here", () -> briefing.presentFromHere(getScene().getWindow())));
    bar.getStyleClass().add("story-bar");
    return bar;
  }

  /** What was read or written, there only while there is something to say. */
  private Node foot() {
    told.setId("story-told");
    told.setWrapText(true);
    told.setMaxWidth(Double.MAX_VALUE);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.getStyleClass().add("story-told");
    told.visibleProperty().bind(told.textProperty().isNotEmpty());
    told.managedProperty().bind(told.visibleProperty());
    return told;
  }

  private static void name(Button sign, String name) {
    sign.setAccessibleText(name);
    sign.setTooltip(new Tooltip(name));
  }

  private List<MenuItem> stories() {
    var items = new ArrayList<MenuItem>();
    for (String id : ShippedStories.IDS) {
      Story shipped = ShippedStories.story(id);
      var item = new MenuItem(shipped.title().in(state.view().language()));
      item.setId("story-open-" + id);
      item.setOnAction(e -> open(shipped));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    var open = new MenuItem(state.messages().get("story.open"));
    open.setId("story-open-file");
    open.setOnAction(e -> tools.askOpen().ask(getScene().getWindow()).ifPresent(this::open));
    items.add(open);
    return items;
  }

  /** Says which region was taken where none was chosen. */
  private void open(Story shipped) {
    Messages messages = state.messages();
    told.setText(
        briefing
            .open(shipped)
            .map(region -> messages.get("story.regionTaken", region.name().in(messages.language())))
            .orElse(""));
  }

  /** The keyboard goes to the list of slides. */
  void focusSlides() {
    list.requestFocus();
  }

  /** Works on the story of a file, if it can be read. */
  void open(Path file) {
    files.open(file, state.messages(), read -> model.open(read.story(), Optional.of(file)));
  }

  private MenuItem export(BriefingFormat format) {
    String name = format.key();
    var item = new MenuItem(state.messages().get("story.format." + name));
    item.setId("story-export-" + name);
    item.setOnAction(e -> write(format));
    return item;
  }

  private void write(BriefingFormat format) {
    Story written = model.story();
    String story = written.title().in(state.view().language());
    String title =
        format == BriefingFormat.HANDOUT ? state.messages().get("handout.fileName", story) : story;
    tools
        .askSave()
        .ask(getScene().getWindow(), title, format)
        .ifPresent(
            file ->
                files.write(
                    script(),
                    format,
                    file,
                    state.messages(),
                    () -> {
                      if (format == BriefingFormat.ATLASSTORY) {
                        model.savedTo(file, written);
                      }
                    }));
  }

  private Button button(String id, Runnable action) {
    var button = new Button();
    button.setId("story-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    writings.add(m -> button.setText(m.get("story." + id)));
    return button;
  }

  private Node left() {
    VBox.setVgrow(list, Priority.ALWAYS);
    var buttons =
        new FlowPane(
            button("add", () -> model.add(ViewSlides.of(state.view()))),
            button("duplicate", model::duplicate),
            button("remove", model::remove));
    buttons.getStyleClass().add("story-buttons");
    var left = new VBox(list, buttons);
    left.getStyleClass().add("story-left");
    left.setMinWidth(LEFT);
    left.setPrefWidth(LEFT);
    return left;
  }

  private Node middle() {
    var frame = new StackPane(screen);
    frame.getStyleClass().add("presenter-frame");
    frame.prefHeightProperty().bind(frame.widthProperty().multiply(SHAPE));
    frame.minHeightProperty().bind(frame.prefHeightProperty());
    problems.setId("story-problems");
    problems.getStyleClass().add("story-problems");
    problems.setWrapText(true);
    problems.setMinHeight(Region.USE_PREF_SIZE);
    problems.managedProperty().bind(problems.textProperty().isNotEmpty());
    var views =
        new FlowPane(button("look-here", this::lookHere), button("look-there", this::lookThere));
    views.getStyleClass().add("story-buttons");
    VBox.setVgrow(form.notes(), Priority.ALWAYS);
    var middle = new VBox(frame, views, problems, form.notes());
    middle.getStyleClass().add("presenter-column");
    var scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("story-middle");
    return scroll;
  }

  /** The slide looks at what the window shows. */
  private void lookHere() {
    Slide slide = model.slide();
    model.replace(
        new Slide(
            slide.id(),
            slide.layout(),
            Optional.of(ViewSlides.seen(state.view())),
            slide.headline(),
            slide.body(),
            slide.notes()),
        false);
  }

  /** The window shows what the slide looks at, as far as the data has it. */
  private void lookThere() {
    model
        .slide()
        .view()
        .filter(view -> briefing.isKnown(view.question().indicatorId()))
        .ifPresent(view -> state.show(ViewSlides.shown(view, state.view())));
  }

  private Node right() {
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    scroll.prefWidthProperty().bind(widthProperty().multiply(RIGHT_SHARE));
    scroll.getStyleClass().add("story-right");
    return scroll;
  }

  /** Everything in another language. */
  void write(Messages messages) {
    writings.forEach(writing -> writing.accept(messages));
    form.write(messages);
    list.fill();
    follow();
  }

  private void follow() {
    undo.setDisable(model.historyProperty().get().past().isEmpty());
    redo.setDisable(model.historyProperty().get().future().isEmpty());
    request();
  }

  private void request() {
    int width = screen.widthPx(SlideSize.WIDE.widthPt(), SlideSize.WIDE.heightPt());
    if (width > 0) {
      picture.want(new SlidePictures.Wanted(script(), model.at(), width));
    }
  }

  private void show(SlidePictures.Wanted asked, SlidePicture made) {
    screen.show(made, false);
    problems.setText(String.join("\n", sentences(made)));
  }

  /** What is wrong with the slide, and which numbers on it nothing stands behind. */
  private List<String> sentences(SlidePicture made) {
    Messages messages = state.messages();
    var all =
        new ArrayList<String>(
            made.slide().problems().stream()
                .map((DataProblem problem) -> problem.sentence(messages))
                .distinct()
                .toList());
    List<String> typed = TypedNumbers.in(model.slide());
    if (!typed.isEmpty()) {
      all.add(messages.get("story.typed", String.join(messages.get("list.comma"), typed)));
    }
    return all;
  }
}

package org.modelatlas.ui.briefing.talk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.modelatlas.i18n.Messages;
import org.modelatlas.story.talk.Stopwatch;
import org.modelatlas.story.talk.Talk;

/** What the speaker sees: this slide and the next, notes, clock, stopwatch, the list of slides. */
final class PresenterView extends BorderPane {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final double NEXT_SHARE = 0.36;

  private final TalkModel model;
  private final SlidePictures pictures;
  private final Messages messages;
  private final InstantSource time;
  private final SlideScreen now = new SlideScreen();
  private final SlideScreen next = new SlideScreen();
  private final Label at = new Label();
  private final Label notes = new Label();
  private final ScrollPane notesPane = new ScrollPane(notes);
  private final Label clock = new Label();
  private final Label elapsed = new Label();
  private final Button pause = new Button();
  private final ListView<Integer> slides = new ListView<>();
  private final Timeline ticking = new Timeline(new KeyFrame(Duration.millis(500), e -> tick()));
  private List<String> headlines = List.of();
  private Stopwatch stopwatch = Stopwatch.ZERO;

  /**
   * A view of a talk.
   *
   * @param time what the clock and the stopwatch go by
   */
  PresenterView(TalkModel model, SlidePictures pictures, Messages messages, InstantSource time) {
    this.model = model;
    this.pictures = pictures;
    this.messages = messages;
    this.time = time;
    setId("presenter");
    getStyleClass().add("presenter");
    setTop(bar());
    setCenter(slideAndNotes());
    setRight(nextAndList());
    model.talkProperty().addListener(t -> follow());
    model.scriptProperty().addListener(s -> follow());
    now.widthProperty().addListener(w -> request());
    now.heightProperty().addListener(h -> request());
    next.widthProperty().addListener(w -> request());
    next.heightProperty().addListener(h -> request());
    stopwatch = stopwatch.start(time.instant());
    ticking.setCycleCount(Timeline.INDEFINITE);
    ticking.play();
    tick();
    listHeadlines();
    follow();
  }

  /** Ends what goes on by itself. */
  void close() {
    ticking.stop();
  }

  private Node bar() {
    at.setId("presenter-at");
    clock.setId("presenter-clock");
    elapsed.setId("presenter-elapsed");
    elapsed.getStyleClass().add("presenter-elapsed");
    pause.setId("presenter-pause");
    pause.setOnAction(e -> pause());
    pause.setFocusTraversable(false);
    var again = new Button(messages.get("presenter.again"));
    again.setId("presenter-again");
    again.setOnAction(e -> restart());
    again.setFocusTraversable(false);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var keys = new Label(messages.get("presenter.keys"));
    keys.getStyleClass().add("presenter-soft");
    var bar = new HBox(elapsed, pause, again, keys, gap, at, clock);
    bar.getStyleClass().add("presenter-bar");
    return bar;
  }

  private Node list() {
    slides.setId("presenter-slides");
    slides.setFocusTraversable(false);
    slides.getItems().setAll(IntStream.range(0, model.talk().count()).boxed().toList());
    slides.setCellFactory(view -> new SlideCell());
    slides.setOnMouseClicked(
        e ->
            Optional.ofNullable(slides.getSelectionModel().getSelectedItem())
                .ifPresent(index -> model.go(talk -> talk.to(index))));
    return slides;
  }

  /** The number and the headline of a slide. */
  private final class SlideCell extends ListCell<Integer> {

    SlideCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
      super.updateItem(index, empty);
      String headline = empty || headlines.isEmpty() ? "" : headlines.get(index);
      setText(empty ? "" : messages.get("presenter.slide", index + 1, headline));
    }
  }

  private void listHeadlines() {
    pictures
        .headlines(model.script())
        .thenAcceptAsync(
            made -> {
              headlines = made;
              slides.refresh();
            },
            pictures.ui())
        .exceptionally(pictures::rethrow);
  }

  private Node slideAndNotes() {
    notes.setId("presenter-notes");
    notes.setWrapText(true);
    notesPane.setFitToWidth(true);
    notesPane.setFocusTraversable(false);
    notesPane.getStyleClass().add("presenter-notes");
    VBox.setVgrow(notesPane, Priority.ALWAYS);
    var column = new VBox(framed(now), notesPane);
    column.getStyleClass().add("presenter-column");
    return column;
  }

  private Node nextAndList() {
    var coming = new Label(messages.get("presenter.next"));
    coming.getStyleClass().add("presenter-soft");
    Node list = list();
    VBox.setVgrow(list, Priority.ALWAYS);
    var column = new VBox(coming, framed(next), list);
    column.getStyleClass().add("presenter-column");
    column.setPrefWidth(0);
    column.prefWidthProperty().bind(widthProperty().multiply(NEXT_SHARE));
    return column;
  }

  /** As wide as its column, in the shape of the slides. */
  private Node framed(SlideScreen screen) {
    var frame = new StackPane(screen);
    frame.getStyleClass().add("presenter-frame");
    double shape = model.script().size().heightPt() / model.script().size().widthPt();
    frame.prefHeightProperty().bind(frame.widthProperty().multiply(shape));
    frame.minHeightProperty().bind(frame.prefHeightProperty());
    return frame;
  }

  private void follow() {
    Talk talk = model.talk();
    at.setText(messages.get("presenter.at", talk.at() + 1, talk.count()));
    slides.getSelectionModel().select(talk.at());
    slides.scrollTo(Math.max(0, talk.at() - 2));
    request();
  }

  private void request() {
    Talk talk = model.talk();
    request(now, talk.at());
    next.setVisible(!talk.isLast());
    request(next, talk.to(talk.at() + 1).at());
  }

  private void request(SlideScreen screen, int index) {
    TalkScript script = model.script();
    int width = screen.widthPx(script.size().widthPt(), script.size().heightPt());
    if (width > 0) {
      pictures
          .of(new SlidePictures.Wanted(script, index, width))
          .thenAcceptAsync(picture -> show(screen, index, picture), pictures.ui())
          .exceptionally(pictures::rethrow);
    }
  }

  private void show(SlideScreen screen, int index, SlidePicture picture) {
    int at = model.talk().at();
    if (screen == now && index == at) {
      now.show(picture, false);
      String text = picture.slide().content().notes();
      write(text.isEmpty() ? messages.get("presenter.noNotes") : text);
    } else if (screen == next && index == at + 1) {
      next.show(picture, false);
    }
  }

  /** Other notes are read from their beginning. */
  private void write(String text) {
    if (!text.equals(notes.getText())) {
      notes.setText(text);
      notesPane.setVvalue(0);
    }
  }

  private void tick() {
    Instant moment = time.instant();
    clock.setText(CLOCK.format(LocalTime.ofInstant(moment, ZoneId.systemDefault())));
    elapsed.setText(Stopwatch.text(stopwatch.elapsed(moment)));
    boolean isGoing = stopwatch.since().isPresent();
    pause.setText(messages.get(isGoing ? "presenter.pause" : "presenter.goOn"));
  }

  private void pause() {
    Instant moment = time.instant();
    boolean isGoing = stopwatch.since().isPresent();
    stopwatch = isGoing ? stopwatch.stop(moment) : stopwatch.start(moment);
    tick();
  }

  private void restart() {
    stopwatch = Stopwatch.ZERO.start(time.instant());
    tick();
  }
}

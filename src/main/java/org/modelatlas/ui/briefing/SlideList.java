package org.modelatlas.ui.briefing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.ui.briefing.talk.SlidePicture;
import org.modelatlas.ui.briefing.talk.SlidePictures;
import org.modelatlas.ui.briefing.talk.TalkScript;

/**
 * The slides of the story as small pictures; they are dragged, or moved by keys, to another place.
 */
final class SlideList extends ListView<Integer> {

  private static final DataFormat PLACE = new DataFormat("application/x-atlas-slide");
  private static final double WIDTH_PT = 224;
  private static final double SHAPE = SlideSize.WIDE.heightPt() / SlideSize.WIDE.widthPt();

  private final StoryModel model;
  private final SlidePictures pictures;
  private final Supplier<TalkScript> script;

  /**
   * A list that follows the story.
   *
   * @param script the story in the language of the window
   */
  SlideList(StoryModel model, SlidePictures pictures, Supplier<TalkScript> script) {
    this.model = model;
    this.pictures = pictures;
    this.script = script;
    setId("story-slides");
    getStyleClass().add("story-slides");
    setCellFactory(view -> new SlideCell());
    getSelectionModel()
        .selectedIndexProperty()
        .addListener((s, before, now) -> choose(now.intValue()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    model.historyProperty().addListener(h -> fill());
    model.atProperty().addListener(a -> select());
    fill();
  }

  private void choose(int index) {
    if (index >= 0) {
      model.goTo(index);
    }
  }

  /** Shows the slides as they are now. */
  void fill() {
    List<Integer> places = IntStream.range(0, model.story().slides().size()).boxed().toList();
    if (!places.equals(getItems())) {
      int at = model.at();
      getItems().setAll(places);
      model.goTo(at);
    }
    select();
    refresh();
  }

  private void select() {
    if (getSelectionModel().getSelectedIndex() != model.at()) {
      getSelectionModel().select(model.at());
      scrollTo(Math.max(0, model.at() - 1));
    }
  }

  private void answer(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? -1 : 1;
    if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      model.move(model.at(), model.at() + by);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.remove();
      event.consume();
    }
  }

  /** The number and the picture of a slide. */
  private final class SlideCell extends ListCell<Integer> {

    private final ImageView picture = new ImageView();
    private final Label number = new Label();
    private final StackPane frame = new StackPane(picture);
    private final HBox content = new HBox(number, frame);
    private final LatestPicture latest = new LatestPicture(pictures, this::show);
    private int shown = -1;

    SlideCell() {
      content.getStyleClass().add("story-slide");
      picture.setFitWidth(WIDTH_PT);
      picture.setPreserveRatio(true);
      frame.setMinSize(WIDTH_PT, WIDTH_PT * SHAPE);
      setOnDragDetected(
          e -> {
            if (!isEmpty()) {
              var moved = new ClipboardContent();
              moved.put(PLACE, getItem());
              startDragAndDrop(TransferMode.MOVE).setContent(moved);
              e.consume();
            }
          });
      setOnDragOver(this::accept);
      setOnDragDropped(this::drop);
    }

    private void accept(DragEvent event) {
      if (event.getDragboard().hasContent(PLACE) && !isEmpty()) {
        event.acceptTransferModes(TransferMode.MOVE);
        event.consume();
      }
    }

    private void drop(DragEvent event) {
      model.move((Integer) event.getDragboard().getContent(PLACE), getItem());
      event.setDropCompleted(true);
      event.consume();
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
      super.updateItem(index, empty);
      setGraphic(empty ? null : content);
      if (!empty && index < model.story().slides().size()) {
        number.setText(String.valueOf(index + 1));
        request(index);
      } else {
        latest.forget();
        setAccessibleText("");
      }
    }

    private void request(int index) {
      double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
      if (index != shown) {
        shown = index;
        picture.setImage(null);
        setAccessibleText(number.getText());
      }
      latest.want(new SlidePictures.Wanted(script.get(), index, (int) (WIDTH_PT * scale)));
    }

    private void show(SlidePictures.Wanted asked, SlidePicture made) {
      picture.setImage(made.image());
      setAccessibleText((asked.index() + 1) + " " + made.slide().page().title());
    }
  }
}

package org.modelatlas.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.classes.ClassEditor;
import org.modelatlas.ui.filter.FilterBar;
import org.modelatlas.ui.help.HelpWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.scatter.ScatterPane;
import org.modelatlas.ui.search.SearchBox;
import org.modelatlas.ui.snapshot.SnapshotTools;
import org.modelatlas.ui.snapshot.SnapshotWindow;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.ui.style.StylePane;
import org.modelatlas.ui.timeline.TimelineFrame;

/** The main window's content: the bars above, the map on the left, the panel on the right. */
public final class ExplorerWindow {

  private final BorderPane root = new BorderPane();
  private final MapStage stage;
  private final NoticeBar notices;
  private final HelpWindow help;
  private final SnapshotWindow snapshot;
  private final Briefing briefing;

  /**
   * Builds the window's content.
   *
   * @param state what a person looks at
   * @param preferences what a person chose for good
   * @param model the map
   * @param panel the panel
   * @param tools what the print preview works with, fetched when it opens
   * @param briefing the story at hand
   */
  public ExplorerWindow(
      ExplorerState state,
      Preferences preferences,
      MapModel model,
      RegionPanel panel,
      Supplier<SnapshotTools> tools,
      Briefing briefing) {
    this.briefing = briefing;
    notices = new NoticeBar(state);
    stage = new MapStage(state, preferences, model, problem -> notices.tell(List.of(problem)));
    snapshot = new SnapshotWindow(state, preferences, model.atlas(), tools);
    help = new HelpWindow(state, preferences, model.atlas(), model.figures());
    root.getStyleClass().add("explorer");
    var filters = new FilterBar(state, model.atlas(), model.figures());
    var search =
        new SearchBox(
            state,
            model.atlas(),
            ForkJoinPool.commonPool(),
            arrival -> panel.lookFor(arrival.section(), arrival.words()));
    var top =
        new TopBar(
            state,
            preferences,
            model,
            search,
            new AtlasMenu(state, preferences, model, this),
            snapshot,
            briefing);
    HBox.setHgrow(filters, Priority.ALWAYS);
    var line = new HBox(new ToolButtons(state), filters);
    line.getStyleClass().add("tool-line");
    root.setTop(new VBox(top, line, notices, new Breadcrumb(state, model)));
    root.setCenter(row(state, preferences, model, panel));
  }

  private MapRow row(
      ExplorerState state, Preferences preferences, MapModel model, RegionPanel panel) {
    return new MapRow(
        state,
        new TimelineFrame(state, model, stage),
        new SidePane(state, preferences, panel, model),
        new ToolDock(state, preferences, tool -> tool(tool, state, model)),
        () -> stage.shown().requestFocus());
  }

  private Node tool(Tool tool, ExplorerState state, MapModel model) {
    return switch (tool) {
      case STYLE ->
          new StylePane(
              state,
              model.atlas(),
              new ClassEditor(state, model, () -> askPalette(state.messages()), notices::tell));
      case SCATTER -> new ScatterPane(state, model);
    };
  }

  private Optional<Path> askPalette(Messages messages) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("style.palette.open"));
    return Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
        .map(file -> file.toPath());
  }

  /** The content, for a scene. */
  public Parent root() {
    return root;
  }

  /** The map that is seen, on paper or on the basemap. */
  public MapView map() {
    return stage.shown();
  }

  /** Paints the map anew: a finer outline has come. */
  public void repaint() {
    stage.repaint();
  }

  /** The print preview, which is closed at first. */
  public SnapshotWindow snapshot() {
    return snapshot;
  }

  /** The story at hand, and the talk in which it is given. */
  public Briefing briefing() {
    return briefing;
  }

  /** The help, which is closed at first. */
  public HelpWindow help() {
    return help;
  }

  /** Where problems that a person can act on are told. */
  public NoticeBar notices() {
    return notices;
  }
}

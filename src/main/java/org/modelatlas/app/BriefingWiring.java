package org.modelatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.dataset.Once;
import org.modelatlas.export.BriefingFormat;
import org.modelatlas.i18n.Messages;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.Story;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.ui.briefing.StoryTools;
import org.modelatlas.ui.briefing.talk.TalkTools;
import org.modelatlas.ui.snapshot.SaveDialog;
import org.modelatlas.ui.state.ExplorerState;

/** What talks of the program work with: slides over the outlines that the window shows. */
final class BriefingWiring {

  private BriefingWiring() {}

  static StoryTools tools(LoadedAtlas loaded, ExplorerState state) {
    var talk =
        new TalkTools(
            new Once<>(() -> composer(loaded)), ForkJoinPool.commonPool(), Platform::runLater);
    return new StoryTools(
        talk,
        (owner, title, form) -> askSave(state.messages(), owner, title, form),
        owner -> askOpen(state.messages(), owner));
  }

  private static Optional<Path> askSave(
      Messages messages, Window owner, String title, BriefingFormat form) {
    return new SaveDialog(
            messages.get("story.saveTitle"),
            messages.get("story.format." + form.key()),
            form.extension())
        .ask(owner, title);
  }

  private static Optional<Path> askOpen(Messages messages, Window owner) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("story.open"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.get("story.format.atlasstory"), "*" + Story.ENDING));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
  }

  private static SlideComposer composer(LoadedAtlas loaded) {
    return loaded.geometry() instanceof FileMap own
        ? new SlideComposer(
            loaded.figures(),
            own.still(),
            ProvinceMaps.still(loaded.index().atlas()),
            TypeMetrics.bundled())
        : SlideComposer.shipped(loaded.index());
  }
}

package org.modelatlas.app;

import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.dataset.Once;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.ui.briefing.talk.TalkTools;

/** What talks of the program work with: slides over the outlines that the window shows. */
final class BriefingWiring {

  private BriefingWiring() {}

  static TalkTools tools(LoadedAtlas loaded) {
    return new TalkTools(
        new Once<>(() -> composer(loaded)), ForkJoinPool.commonPool(), Platform::runLater);
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

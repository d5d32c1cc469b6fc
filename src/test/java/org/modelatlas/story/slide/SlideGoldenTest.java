package org.modelatlas.story.slide;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.export.DeckExport;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.SnapshotExport;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;

/** Slides that ship, against pictures looked at. */
class SlideGoldenTest {

  private static SlideComposer composer;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws DataProblemException {
    composer = SlideComposer.shipped(new AtlasIndex(DataPackageReader.readShipped()));
  }

  @ParameterizedTest
  @CsvSource({
    "report-2023,counted,ZH,WIDE",
    "report-2023,counted,EN,WIDE",
    "report-2023,where,ZH,WIDE",
    "report-2023,where,EN,STANDARD",
    "moved-2023-2026,last-map,ZH,STANDARD",
    "moved-2023-2026,table,EN,WIDE",
    "moved-2023-2026,who-rose,ZH,WIDE"
  })
  void pngIsAsLookedAt(String story, String id, Language language, SlideSize size)
      throws DataProblemException {
    Story whole = ShippedStories.story(story);
    Slide slide = whole.slides().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    var one = new Story(whole.id(), whole.title(), List.of(slide));
    Deck deck = composer.compose(one, language, size, Place.of(whole.id()));
    Path file = folder.resolve("slide.png");
    new DeckExport(new TypeCase(), Runnable::run)
        .png(deck, new SnapshotExport.Target(file, SafeFile.Existing.KEEP));
    String shape = size == SlideSize.WIDE ? "" : "-4x3";
    String name = "slide-" + id + "-" + language.name().toLowerCase(Locale.ROOT) + shape;
    Golden.assertMatches(name, "java2d", Pictures.read(file));
  }
}

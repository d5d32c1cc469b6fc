package org.modelatlas.ui.briefing;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.modelatlas.ui.briefing.talk.SlidePicture;
import org.modelatlas.ui.briefing.talk.SlidePictures;

/**
 * The picture of what is wanted last. One is made at a time: what was wanted meanwhile and is
 * wanted no more, as the slide after each letter that is typed, is never made. For the UI thread
 * only.
 */
final class LatestPicture {

  private final SlidePictures pictures;
  private final BiConsumer<SlidePictures.Wanted, SlidePicture> show;
  private Optional<SlidePictures.Wanted> wanted = Optional.empty();
  private boolean making;

  /**
   * Nothing is wanted yet.
   *
   * @param show is given what was wanted and its picture
   */
  LatestPicture(SlidePictures pictures, BiConsumer<SlidePictures.Wanted, SlidePicture> show) {
    this.pictures = pictures;
    this.show = show;
  }

  /** What is wanted now. */
  void want(SlidePictures.Wanted now) {
    wanted = Optional.of(now);
    if (!making) {
      make(now);
    }
  }

  /** Nothing is wanted any more. */
  void forget() {
    wanted = Optional.empty();
  }

  private void make(SlidePictures.Wanted now) {
    making = true;
    pictures
        .of(now)
        .thenAcceptAsync(made -> take(now, made), pictures.ui())
        .exceptionally(
            defect -> {
              pictures.ui().execute(() -> making = false);
              return pictures.rethrow(defect);
            });
  }

  private void take(SlidePictures.Wanted asked, SlidePicture made) {
    making = false;
    if (wanted.equals(Optional.of(asked))) {
      show.accept(asked, made);
    } else {
      wanted.ifPresent(this::make);
    }
  }
}

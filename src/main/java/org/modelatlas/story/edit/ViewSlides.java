package org.modelatlas.story.edit;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.SlideRow;
import org.modelatlas.story.SlideView;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;
import org.modelatlas.workspace.ViewState;

/**
 * Slides made of what a window shows: the map beside a table of the regions that are compared, or
 * beside the figure of the selected one, or alone. Every number in them is bound.
 */
public final class ViewSlides {

  private ViewSlides() {}

  /** A slide of a view. */
  public static Slide of(ViewState view) {
    SlideView seen = seen(view);
    String indicator = view.indicatorId();
    LocalText title = LocalText.same("{indicator:" + indicator + "}");
    if (!view.compared().isEmpty()) {
      List<SlideRow> rows = view.compared().stream().map(code -> row(indicator, code)).toList();
      return slide(
          SlideLayout.MAP_TABLE, seen, title, new SlideBody(LocalText.EMPTY, List.of(), rows));
    }
    Optional<Adcode> region = view.selection();
    if (region.isEmpty()) {
      return slide(SlideLayout.FULL_MAP, seen, title, empty());
    }
    String code = region.get().code();
    LocalText headline =
        new LocalText(
            "{name:%s}：{indicator:%s}".formatted(code, indicator),
            "{name:%s}: {indicator:%s}".formatted(code, indicator));
    List<SlideRow> rows = List.of(row(indicator, region.get()));
    return slide(
        SlideLayout.MAP_TABLE, seen, headline, new SlideBody(LocalText.EMPTY, List.of(), rows));
  }

  /** What a slide keeps of a view: everything but language, theme and how near one stands. */
  public static SlideView seen(ViewState view) {
    Question question = view.question();
    Focus focus =
        new Focus(
            view.selection(), view.compared(), view.inside(), Optional.empty(), Optional.empty());
    return new SlideView(question, focus);
  }

  /** The view of a slide, in the language and theme of another view. */
  public static ViewState shown(SlideView slide, ViewState other) {
    return new ViewState(other.appearance(), slide.question(), slide.focus());
  }

  private static SlideBody empty() {
    return new SlideBody(LocalText.EMPTY, List.of(), List.of());
  }

  private static SlideRow row(String indicator, Adcode region) {
    String code = region.code();
    return new SlideRow(
        LocalText.same("{name:" + code + "}"),
        LocalText.same("{figure:%s:%s}".formatted(indicator, code)));
  }

  private static Slide slide(
      SlideLayout layout, SlideView view, LocalText headline, SlideBody body) {
    return new Slide(
        view.question().indicatorId(), layout, Optional.of(view), headline, body, LocalText.EMPTY);
  }
}

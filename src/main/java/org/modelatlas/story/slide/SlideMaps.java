package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapStyle;
import org.modelatlas.sheet.MapTerms;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;
import org.modelatlas.story.SlideView;
import org.modelatlas.workspace.Appearance;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Maps of slides: what a window shows, set for a slide. */
final class SlideMaps {

  private static final double CAPTION_PT = 14;
  private static final double CAPTION_GAP_PT = 4;
  private static final double LEAST_HEIGHT_PT = 60;
  private static final Box ANY_BOX = new Box(0, 0, 400, 400);

  private final Figures figures;
  private final SheetComposer composer;
  private final MapGeometry nation;
  private final Interiors interiors;

  SlideMaps(Figures figures, SheetComposer composer, MapGeometry nation, Interiors interiors) {
    this.figures = figures;
    this.composer = composer;
    this.nation = nation;
    this.interiors = interiors;
  }

  /**
   * What the data does not have of a view.
   *
   * @param place the story, for what is said of it
   * @param slide its number
   */
  List<DataProblem> problems(SlideView view, Place place, int slide) {
    var problems = new ArrayList<DataProblem>();
    String indicator = view.question().indicatorId();
    if (!isKnown(view)) {
      problems.add(DataProblem.warning("story.noIndicator", place, indicator, slide));
    }
    var named = new ArrayList<>(view.focus().compared());
    view.focus().selection().ifPresent(named::add);
    view.focus().inside().ifPresent(named::add);
    for (Adcode code : named) {
      if (atlas().region(code).isEmpty()) {
        problems.add(DataProblem.warning("story.noRegion", place, code.code(), slide));
      }
    }
    return problems;
  }

  private Atlas atlas() {
    return figures.atlas();
  }

  /** Whether there is something to draw. */
  boolean isKnown(SlideView view) {
    return atlas().indicators().containsKey(view.question().indicatorId());
  }

  /** Names what the map of a view says, before marks of sources are given. */
  void name(SlideView view, SlideContext context) {
    SheetRequest request = request(view, context.messages());
    context.sources().name(terms(request).sourceIds());
    context.sources().remark(request.geometry().credit().in(context.messages().language()));
  }

  /** Its caption, on one line where it has room. */
  List<Run> caption(SlideView view, SlideContext context) {
    MapTerms terms = terms(request(view, context.messages()));
    var runs = new ArrayList<Run>();
    runs.add(new Run.Words(terms.title(), SlideLook.strong(CAPTION_PT)));
    runs.addAll(context.sources().marks(terms.sourceIds(), SlideLook.strong(CAPTION_PT)));
    runs.add(new Run.Words("  " + terms.subtitle(), SlideLook.faint(SlideLook.FLOOR_PT)));
    return runs;
  }

  /** The map in a box with its caption above; regions that the data does not have are left out. */
  List<PageItem> in(Box box, SlideView view, SlideContext context) {
    SheetRequest request = request(view, context.messages());
    Piece caption =
        context.setter().lines(caption(view, context), box.widthPt()).as(Role.HEADING_2);
    double top = caption.heightPt() + CAPTION_GAP_PT;
    var room =
        new Box(
            box.xPt(),
            box.yPt() + top,
            box.widthPt(),
            Math.max(LEAST_HEIGHT_PT, box.heightPt() - top));
    var items = new ArrayList<PageItem>();
    caption
        .at(box.xPt(), box.yPt())
        .forEach(mark -> items.add(new PageItem.Marks((Mark.Group) mark)));
    items.addAll(new SlideMapSetting(composer, context.setter(), request, terms(request)).in(room));
    return items;
  }

  private MapTerms terms(SheetRequest request) {
    return composer.terms(request, MapStyle.LIGHT);
  }

  private SheetRequest request(SlideView view, Messages messages) {
    Focus focus = known(view.focus());
    var looks = new Appearance(messages.language(), Theme.LIGHT, Presentation.MAP);
    return new SheetRequest(
        atlas(),
        figures,
        focus.inside().flatMap(interiors::of).orElse(nation),
        view.question().answer(atlas(), figures),
        new ViewState(looks, view.question(), focus),
        messages,
        ANY_BOX);
  }

  private Focus known(Focus focus) {
    return new Focus(
        focus.selection().filter(this::has),
        focus.compared().stream().filter(this::has).toList(),
        focus.inside().filter(this::has),
        Optional.empty(),
        Optional.empty());
  }

  private boolean has(Adcode code) {
    return atlas().region(code).isPresent();
  }
}

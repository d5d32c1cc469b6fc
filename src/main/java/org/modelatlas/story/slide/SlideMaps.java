package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Placement;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapSheet;
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

/** Maps of slides: the sheet that a window shows, seen at the size of a slide. */
final class SlideMaps {

  /** Larger letters would leave no room beside the country, and the legend would cover it. */
  private static final double SCALE = 0.8;

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

  /** The map in a box; regions that the data does not have are left out. */
  List<PageItem> in(Box box, SlideView view, Messages messages) {
    Focus focus = known(view.focus());
    var looks = new Appearance(messages.language(), Theme.LIGHT, Presentation.MAP);
    MapSheet sheet =
        composer.compose(
            new SheetRequest(
                atlas(),
                figures,
                focus.inside().flatMap(interiors::of).orElse(nation),
                view.question().answer(atlas(), figures),
                new ViewState(looks, view.question(), focus),
                messages,
                new Box(0, 0, box.widthPt() / SCALE, box.heightPt() / SCALE)));
    return items(sheet, new Placement(SCALE, box.xPt(), box.yPt()));
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

  private static List<PageItem> items(MapSheet sheet, Placement place) {
    var items = new ArrayList<PageItem>();
    items.add(new PageItem.Map(place.frame(sheet.main())));
    for (MapFrame inset : sheet.insets()) {
      items.add(new PageItem.Map(place.frame(inset)));
      var rim =
          new Mark.Rectangle(
              place.box(inset.box()),
              Optional.empty(),
              Optional.of(place.stroke(sheet.style().hairline())));
      items.add(new PageItem.Marks(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(rim))));
    }
    sheet.furniture().forEach(group -> items.add(new PageItem.Marks(place.group(group))));
    return items;
  }
}

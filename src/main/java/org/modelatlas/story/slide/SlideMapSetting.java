package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapFigure;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapStyle;
import org.modelatlas.sheet.MapTerms;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Placement;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;

/**
 * A map in a room with its insets, legend and scale bar. Letters are as large as leaves names their
 * room, and never below {@link SlideLook#FLOOR_PT}.
 */
final class SlideMapSetting {

  private static final double[] SCALES = {1.2, 1.1, 1};

  /** So many names of usual length find room across the map. */
  private static final double NAMES_ACROSS = 12;

  private final SheetComposer composer;
  private final Typesetter setter;
  private final SheetRequest request;
  private final MapTerms terms;

  SlideMapSetting(SheetComposer composer, Typesetter setter, SheetRequest request, MapTerms terms) {
    this.composer = composer;
    this.setter = setter;
    this.request = request;
    this.terms = terms;
  }

  /** A map at a scale of its letters. */
  private record Made(double scale, SlideMapPlace.Place place, MapFigure map) {

    /** Whether the map is wide beside its names, so that most stand in their regions. */
    boolean hasRoom(Typesetter setter) {
      double name =
          texts(map.main())
              .mapToDouble(text -> setter.widthPt(text.text(), text.style()))
              .average()
              .orElse(0);
      return place.fit().widthPt() / scale >= NAMES_ACROSS * name;
    }

    double smallestPt() {
      return texts(map.main())
              .mapToDouble(text -> text.style().sizePt())
              .min()
              .orElse(SlideLook.FLOOR_PT)
          * scale;
    }

    private static Stream<Mark.Text> texts(MapFrame frame) {
      return frame.marks().stream().flatMap(Made::texts);
    }

    private static Stream<Mark.Text> texts(Mark mark) {
      return switch (mark) {
        case Mark.Text text -> Stream.of(text);
        case Mark.Group group -> group.marks().stream().flatMap(Made::texts);
        default -> Stream.empty();
      };
    }
  }

  /** Map, insets, legend and scale bar, in drawing order. */
  List<PageItem> in(Box room) {
    Made best = made(room, SCALES[0]);
    for (int i = 1; i < SCALES.length && !best.hasRoom(setter); i++) {
      Made other = made(room, SCALES[i]);
      best = other.smallestPt() >= SlideLook.FLOOR_PT - 1e-9 ? other : best;
    }
    return items(best);
  }

  private Made made(Box room, double scale) {
    var places = new SlideMapPlace(composer, setter, request, scale);
    var legend = new SlideLegend(setter, request.messages(), terms, scale);
    SlideMapPlace.Place place = places.in(room, legend);
    MapFigure map = composer.figure(places.in(place.frame()), MapStyle.LIGHT, places.seen(place));
    return new Made(scale, place, map);
  }

  private List<PageItem> items(Made made) {
    Box frame = made.place().frame();
    var placement = new Placement(made.scale(), frame.xPt(), frame.yPt());
    var items = new ArrayList<PageItem>();
    items.add(new PageItem.Map(placement.frame(made.map().main())));
    for (MapFrame inset : made.map().insets()) {
      items.add(new PageItem.Map(placement.frame(inset)));
      items.add(rim(placement.box(inset.box())));
    }
    made.map().over().forEach(name -> items.add(new PageItem.Marks(placement.group(name))));
    Box legend = made.place().legendBox();
    made.place()
        .legend()
        .at(legend.xPt(), legend.yPt())
        .forEach(mark -> items.add(new PageItem.Marks((Mark.Group) mark)));
    Mark.Group bar = made.map().scaleBar();
    items.add(new PageItem.Marks(SlideScaleBar.in(bar, made.scale(), made.place().bar())));
    return items;
  }

  private static PageItem rim(Box box) {
    var rim = new Mark.Rectangle(box, Optional.empty(), Optional.of(SlideLook.hairline()));
    return new PageItem.Marks(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(rim)));
  }
}

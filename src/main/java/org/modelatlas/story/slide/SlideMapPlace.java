package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FigurePlace;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapStyle;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;

/**
 * Finds where a map, its legend and its scale bar stand in a room, so that neither they nor the
 * inset lie over land: the legend in the lower left corner, beside the map or below it, whichever
 * leaves the map largest.
 */
final class SlideMapPlace {

  private static final double GAP_PT = 8;
  private static final double BAR_PT = 18;
  private static final double CLEAR_PT = 5;
  private static final double RIM_PT = 4;
  private static final double WIDEST_LEGEND = 0.42;
  private static final double SMALLEST = 0.5;
  private static final double STEP = 0.03;
  private static final double[] ACROSS = {1, 0.75, 0.5, 0.25, 0};
  private static final double[] DOWN = {0.5, 0, 0.25, 0.75, 1};

  /** So much larger must a map be above its legend; in the corner one finds it first. */
  private static final double MUCH = 1.06;

  private final SheetComposer composer;
  private final Typesetter setter;
  private final SheetRequest request;
  private final double scale;

  /**
   * Places for a map.
   *
   * @param request what the map shows, whatever its box
   * @param scale how much larger the map's letters are than on a screen
   */
  SlideMapPlace(SheetComposer composer, Typesetter setter, SheetRequest request, double scale) {
    this.composer = composer;
    this.setter = setter;
    this.request = request;
    this.scale = scale;
  }

  /**
   * A place, on the slide.
   *
   * @param frame of the map
   * @param fit where in it the whole map lies
   * @param legend what its looks mean
   * @param legendBox where that stands
   * @param bar where the scale bar stands
   */
  record Place(Box frame, Box fit, Piece legend, Box legendBox, Box bar) {}

  /** The best place in a room. */
  Place in(Box room, SlideLegend legend) {
    Piece column = legend.column(room.widthPt() * WIDEST_LEGEND);
    Piece lines = legend.lines(room.widthPt());
    var candidates = new ArrayList<Place>();
    boolean isNation = request.geometry().province().isEmpty();
    if (isNation && column.heightPt() + BAR_PT + GAP_PT <= room.heightPt()) {
      corner(room, column).ifPresent(candidates::add);
    } else if (column.heightPt() + BAR_PT + GAP_PT <= room.heightPt()) {
      candidates.add(beside(room, column));
    }
    candidates.add(below(room, lines));
    Place best = candidates.getFirst();
    for (Place other : candidates) {
      best = metresPerPt(other) * MUCH < metresPerPt(best) ? other : best;
    }
    return best;
  }

  private double metresPerPt(Place place) {
    return FrameTransform.fit(request.geometry().fitBoundsM(), place.fit()).metresPerPt();
  }

  private Optional<Place> corner(Box room, Piece legend) {
    double top = room.bottomPt() - BAR_PT - GAP_PT / 2 - legend.heightPt();
    var box = new Box(room.xPt(), top, legend.widthPt(), legend.heightPt());
    return searched(room, Optional.of(box))
        .map(fit -> new Place(room, fit, legend, box, bar(room, fit)));
  }

  /** The frame begins right of the legend and of the bar, which depends on the frame. */
  private Place beside(Box room, Piece legend) {
    double top = room.bottomPt() - BAR_PT - GAP_PT / 2 - legend.heightPt();
    var box = new Box(room.xPt(), top, legend.widthPt(), legend.heightPt());
    double left = legend.widthPt() + 2 * GAP_PT;
    Place place = beside(room, legend, box, left);
    while (place.bar().rightPt() > place.frame().xPt()) {
      left += GAP_PT;
      place = beside(room, legend, box, left);
    }
    return place;
  }

  private Place beside(Box room, Piece legend, Box legendBox, double leftPt) {
    double width = Math.max(1, room.widthPt() - leftPt);
    var frame = new Box(room.xPt() + leftPt, room.yPt(), width, room.heightPt());
    Box fit = frame.inset(2 * RIM_PT);
    return new Place(frame, fit, legend, legendBox, bar(room, fit));
  }

  private Place below(Box room, Piece legend) {
    double foot = legend.heightPt() + GAP_PT;
    boolean isNation = request.geometry().province().isEmpty();
    var frame = new Box(room.xPt(), room.yPt(), room.widthPt(), room.heightPt() - foot);
    var box = new Box(room.xPt(), frame.bottomPt() + GAP_PT, room.widthPt(), legend.heightPt());
    Optional<Box> free = isNation ? searched(frame, Optional.empty()) : Optional.empty();
    if (free.isPresent()) {
      return new Place(frame, free.get(), legend, box, bar(frame, free.get()));
    }
    double height = Math.max(1, frame.heightPt() - BAR_PT);
    var lower = new Box(frame.xPt(), frame.yPt(), frame.widthPt(), height);
    Box fit = lower.inset(2 * RIM_PT);
    return new Place(lower, fit, legend, box, bar(frame, fit));
  }

  /** Where the largest map lies in a frame that leaves legend, bar and inset free. */
  private Optional<Box> searched(Box frame, Optional<Box> legend) {
    Box most = frame.inset(RIM_PT);
    var bounds = request.geometry().fitBoundsM();
    double largest = FrameTransform.fit(bounds, most).metresPerPt();
    for (double share = 1; share >= SMALLEST; share -= STEP) {
      double width = bounds.width() / largest * share;
      double height = bounds.height() / largest * share;
      for (double down : DOWN) {
        for (double across : ACROSS) {
          var fit =
              new Box(
                  most.xPt() + (most.widthPt() - width) * across,
                  most.yPt() + (most.heightPt() - height) * down,
                  width,
                  height);
          if (isClear(frame, fit, legend)) {
            return Optional.of(fit);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isClear(Box frame, Box fit, Optional<Box> legend) {
    var taken = new ArrayList<Box>();
    legend.ifPresent(box -> taken.add(box.inset(-CLEAR_PT)));
    taken.add(bar(frame, fit).inset(-CLEAR_PT));
    return composer.isClear(in(frame), place(frame, fit, taken));
  }

  /** The box of the scale bar at the lower left of a room. */
  private Box bar(Box room, Box fit) {
    Mark.Group bar = composer.scaleBar(in(fit), MapStyle.LIGHT, place(fit, fit, List.of()));
    double width = SlideScaleBar.widthPt(bar, scale, setter);
    return new Box(room.xPt(), room.bottomPt() - BAR_PT, width, BAR_PT);
  }

  /** What the map shows, in a frame of the slide. */
  SheetRequest in(Box frame) {
    return request.in(new Box(0, 0, frame.widthPt() / scale, frame.heightPt() / scale));
  }

  /** The same place as the map sees it. */
  FigurePlace seen(Place place) {
    return place(place.frame(), place.fit(), List.of(place.legendBox(), place.bar()));
  }

  private FigurePlace place(Box frame, Box fit, List<Box> taken) {
    return new FigurePlace(
        inFrame(fit, frame),
        taken.stream().map(box -> inFrame(box, frame)).toList(),
        SlideLook.FLOOR_PT / scale);
  }

  private Box inFrame(Box box, Box frame) {
    return new Box(
        (box.xPt() - frame.xPt()) / scale,
        (box.yPt() - frame.yPt()) / scale,
        box.widthPt() / scale,
        box.heightPt() / scale);
  }
}

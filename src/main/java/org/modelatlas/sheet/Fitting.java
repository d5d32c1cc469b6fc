package org.modelatlas.sheet;

import java.util.Optional;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.workspace.Camera;

/**
 * How the whole map lies on a sheet, clear of title, credit and the window's own buttons, and how
 * the title is broken so as to stay clear of the map.
 *
 * <p>Where there is room to spare the national map leans to the right, or upwards, so that the
 * legend at the lower left covers less of it.
 *
 * @param camera shows the whole map
 * @param content what is shown, at the level of detail of that camera
 * @param level that level
 * @param title the title
 * @param lines of the title
 * @param credit the foot of the sheet
 */
record Fitting(
    Camera camera,
    MapContent content,
    MapLevel level,
    TitleBlock title,
    TitleBlock.Lines lines,
    CreditLine credit) {

  private static final double TITLE_ROOM_PT = 56;
  private static final double TITLE_GAP_PT = 4;
  private static final double LEAST_ROOM_PT = 40;
  private static final double LEAN_RIGHT_PT = 54;
  private static final double LEAN_UP_PT = 45;

  /** On a sheet so low the legend folds into a button, beside which the map has room. */
  private static final double LOW_PT = 330;

  private static final double LEAN_FROM_BUTTON_PT = 170;

  static Fitting of(TypeMetrics metrics, MapStyle style, SheetRequest request) {
    Camera first = camera(request, TITLE_ROOM_PT, CreditLine.ROOM_PT);
    MapLevel level = request.geometry().level(first.metresPerPt());
    var content = MapContent.of(request, style, level);
    var credit = new CreditLine(metrics, style, request, content);
    var title = new TitleBlock(metrics, style, request, content);
    Camera usual = camera(request, TITLE_ROOM_PT, credit.roomPt());
    var land = new LandCover(level.regions(), new FrameTransform(request.box(), usual));
    Optional<TitleBlock.Lines> clear = title.clearOf(land);
    if (clear.isPresent()) {
      return new Fitting(usual, content, level, title, clear.get(), credit);
    }
    TitleBlock.Lines lines = title.widest();
    double top = title.bottomPt(lines) - request.box().yPt() + TITLE_GAP_PT;
    Camera lower = camera(request, Math.max(TITLE_ROOM_PT, top), credit.roomPt());
    return new Fitting(lower, content, level, title, lines, credit);
  }

  private static Camera camera(SheetRequest request, double topPt, double footPt) {
    Box box = request.box();
    Bounds bounds = request.geometry().fitBoundsM();
    var room =
        new Box(
            box.xPt() + Furniture.MARGIN_PT,
            box.yPt() + topPt,
            Math.max(
                LEAST_ROOM_PT, box.widthPt() - Furniture.MARGIN_PT - TitleBlock.BUTTON_ROOM_PT),
            Math.max(LEAST_ROOM_PT, box.heightPt() - topPt - footPt));
    Camera fit = FrameTransform.fit(bounds, room);
    double scale = fit.metresPerPt();
    double spareX = Math.max(0, (room.widthPt() - bounds.width() / scale) / 2);
    double spareY = Math.max(0, (room.heightPt() - bounds.height() / scale) / 2);
    boolean leans = request.geometry().province().isEmpty();
    double lean = box.heightPt() < LOW_PT ? LEAN_FROM_BUTTON_PT : LEAN_RIGHT_PT;
    double right = leans ? Math.clamp(lean - spareX, 0, spareX) : 0;
    double up = leans ? Math.min(spareY, LEAN_UP_PT) : 0;
    return new Camera(
        fit.centreXM() + (box.centreXPt() - room.centreXPt() - right) * scale,
        fit.centreYM() - (box.centreYPt() - room.centreYPt() + up) * scale,
        scale);
  }

  /** The plane-to-sheet map of the whole map. */
  FrameTransform transform(Box box) {
    return new FrameTransform(box, camera);
  }

  /** What must not be hidden, as it lies on the sheet. */
  LandCover land(Box box) {
    return new LandCover(level.regions(), transform(box));
  }
}

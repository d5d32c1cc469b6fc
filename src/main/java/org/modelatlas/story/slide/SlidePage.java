package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.page.Page;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.story.BoundText;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.SlideView;

/** Places the parts of one slide: headline above, sources at the foot, its body between them. */
final class SlidePage {

  private static final double MAP_SHARE = 0.61;
  private static final double LEFT_SHARE = 0.46;
  private static final int HEADLINE_LINES = 2;
  private static final double LEADING = 1.36;
  private static final double UPPER = 0.2;
  private static final double MIDDLE = 0.42;
  private static final double MOST_FOOT = 0.3;
  private static final double RULE_PT = 3;
  private static final double RULE_LENGTH_PT = 56;

  private final SlideContext context;
  private final BoundSlide bound;
  private final SlideSize size;
  private final SlidePanel panel;
  private final List<DataProblem> problems;
  private final List<PageItem> items = new ArrayList<>();
  private final List<SlidePart> parts = new ArrayList<>();

  SlidePage(
      SlideContext context, BoundSlide bound, SlideSize size, List<DataProblem> unboundTexts) {
    this.context = context;
    this.bound = bound;
    this.size = size;
    this.panel = new SlidePanel(context, bound);
    this.problems = new ArrayList<>(unboundTexts);
  }

  /** What could not be bound, shown or fitted; complete once the slide is composed. */
  List<DataProblem> problems() {
    return List.copyOf(problems);
  }

  /** What stands on the slide; complete once it is composed. */
  SlideContent content() {
    return new SlideContent(
        bound.slide().id(),
        bound.slide().layout(),
        bound.headline().text(),
        parts,
        bound.notes().text());
  }

  /** Once more where something is found wrong on the way: then the foot needs room to say it. */
  Page compose() {
    checkView();
    nameSources();
    int said;
    do {
      said = problems.size();
      items.clear();
      parts.clear();
      place();
    } while (problems.size() > said);
    return new Page(size.widthPt(), size.heightPt(), items);
  }

  private void place() {
    add(new Piece(0, 0, List.of(SlideLook.filled(sheet(), SlideLook.PAPER))).seenOnly(), 0, 0);
    SetPanel foot = foot();
    double footTop = size.heightPt() - SlideLook.FOOT_PT - foot.piece().heightPt();
    double top = bound.slide().layout() == SlideLayout.TITLE ? SlideLook.TOP_PT : headline();
    body(new Box(SlideLook.MARGIN_PT, top, widthPt(), footTop - SlideLook.GAP_PT / 2 - top));
    add(foot, SlideLook.MARGIN_PT, footTop);
  }

  private SetPanel foot() {
    SetPanel foot = new SlideFoot(context, bound.number()).of(widthPt(), problems);
    double most = size.heightPt() * MOST_FOOT;
    return new CutPanel(context.setter()).of(foot, most);
  }

  private Box sheet() {
    return new Box(0, 0, size.widthPt(), size.heightPt());
  }

  private double widthPt() {
    return size.widthPt() - 2 * SlideLook.MARGIN_PT;
  }

  /** Numbers the sources in the order of reading, so that the height of the foot is known. */
  private void nameSources() {
    texts().forEach(context.sources()::name);
    shown().ifPresent(view -> context.maps().name(view, context));
    texts().forEach(text -> context.sources().runs(text, SlideLook.plain(SlideLook.TEXT_PT)));
    shown().ifPresent(view -> context.maps().caption(view, context));
  }

  private Stream<BoundText> texts() {
    return Stream.of(
            Stream.of(bound.headline(), bound.figure()),
            bound.rows().stream().flatMap(row -> Stream.of(row.label(), row.value())),
            bound.lines().stream())
        .flatMap(texts -> texts);
  }

  /** What the map shows, where there is one and the data has it. */
  private Optional<SlideView> shown() {
    return bound
        .slide()
        .view()
        .filter(view -> bound.slide().layout().hasMap() && context.maps().isKnown(view));
  }

  private void checkView() {
    bound
        .slide()
        .view()
        .ifPresent(
            view ->
                problems.addAll(context.maps().problems(view, context.place(), bound.number())));
    if (bound.slide().layout().hasMap() && bound.slide().view().isEmpty()) {
      problems.add(problem("story.noView"));
    }
    boolean chart = panel.isChart();
    if (chart && bound.rows().stream().anyMatch(row -> !row.value().isFigure())) {
      problems.add(problem("story.notNumber"));
    }
  }

  private DataProblem problem(String key) {
    return DataProblem.warning(key, context.place(), bound.number());
  }

  private void add(SetPanel panel, double xPt, double yPt) {
    add(panel.piece(), xPt, yPt);
    parts.addAll(panel.at(xPt, yPt));
  }

  private void add(Piece piece, double xPt, double yPt) {
    for (Mark mark : piece.at(xPt, yPt)) {
      items.add(
          new PageItem.Marks(
              mark instanceof Mark.Group group
                  ? group
                  : new Mark.Group(Role.PARAGRAPH, "", "", "", List.of(mark))));
    }
  }

  /** The headline under its rule; where the body begins. */
  private double headline() {
    var rule = new Box(0, 0, RULE_LENGTH_PT, RULE_PT);
    add(
        new Piece(
                rule.widthPt(), rule.heightPt(), List.of(SlideLook.filled(rule, SlideLook.ACCENT)))
            .seenOnly(),
        SlideLook.MARGIN_PT,
        SlideLook.TOP_PT);
    double top = SlideLook.TOP_PT + RULE_PT + SlideLook.GAP_PT / 4;
    FittedText text =
        FittedText.of(
            this::headline,
            SlideLook.HEADLINE_PT,
            SlideLook.HEADLINE_FLOOR_PT,
            HEADLINE_LINES * SlideLook.HEADLINE_PT * LEADING);
    SetPanel set = fit(text, HEADLINE_LINES * SlideLook.HEADLINE_PT * LEADING);
    add(set, SlideLook.MARGIN_PT, top);
    return top + set.piece().heightPt() + SlideLook.GAP_PT;
  }

  private SetPanel headline(double sizePt) {
    return panel.headline(SlidePart.Kind.HEADLINE, SlideLook.strong(sizePt), widthPt());
  }

  /** What does not fit at the floor is cut and said. */
  private SetPanel fit(FittedText text, double heightPt) {
    if (text.fits()) {
      return text.panel();
    }
    DataProblem tooLong = problem("story.tooLong");
    if (!problems.contains(tooLong)) {
      problems.add(tooLong);
    }
    return new CutPanel(context.setter()).of(text.panel(), heightPt);
  }

  private void body(Box room) {
    switch (bound.slide().layout()) {
      case FULL_MAP -> map(room);
      case MAP_TEXT, MAP_CHART, MAP_TABLE -> {
        double map = room.widthPt() * MAP_SHARE;
        double side = room.widthPt() - map - SlideLook.GAP_PT;
        place(panel::rowsAndLines, new Box(room.xPt(), room.yPt(), side, room.heightPt()));
        map(new Box(room.rightPt() - map, room.yPt(), map, room.heightPt()));
      }
      case BIG_NUMBER -> bigNumber(room);
      case TITLE -> place(panel::title, room);
      case TEXT -> text(room);
    }
  }

  private void bigNumber(Box room) {
    if (bound.rows().isEmpty()) {
      place(panel::numberAndLines, room);
      return;
    }
    double left = room.widthPt() * LEFT_SHARE;
    double right = room.widthPt() - left - 2 * SlideLook.GAP_PT;
    place(panel::numberAndLines, new Box(room.xPt(), room.yPt(), left, room.heightPt()));
    place(panel::rows, new Box(room.rightPt() - right, room.yPt(), right, room.heightPt()));
  }

  /** Texts alone are larger and begin near the top. */
  private void text(Box room) {
    place(panel::rowsAndLines, room, SlideLook.TEXT_ALONE_PT, UPPER);
  }

  private void place(SlidePanel.Setting setting, Box room) {
    place(setting, room, SlideLook.TEXT_PT, MIDDLE);
  }

  /**
   * Sets a panel at the largest size that its room allows.
   *
   * @param above the share of what is left of the height that stands above it
   */
  private void place(SlidePanel.Setting setting, Box room, double largestPt, double above) {
    FittedText text =
        FittedText.of(
            sizePt -> setting.at(sizePt, room.widthPt()),
            largestPt,
            SlideLook.FLOOR_PT,
            room.heightPt());
    SetPanel set = fit(text, room.heightPt());
    double spare = Math.max(0, room.heightPt() - set.piece().heightPt());
    add(set, room.xPt(), room.yPt() + spare * above);
  }

  private void map(Box room) {
    shown()
        .ifPresentOrElse(
            view -> map(room, context.maps().in(room, view, context)),
            () -> add(noMap(room.widthPt()), room.xPt(), room.centreYPt()));
  }

  private void map(Box room, List<PageItem> map) {
    items.addAll(map);
    parts.add(new SlidePart.Map(room, map));
  }

  private SetPanel noMap(double widthPt) {
    String text = context.messages().get("story.noMap");
    Run words = new Run.Words(text, SlideLook.faint(SlideLook.TEXT_PT));
    return SetPanel.text(
        context.setter().lines(List.of(words), widthPt).as(Role.PARAGRAPH),
        SlidePart.Kind.BODY,
        List.of(new SlidePart.Paragraph(List.of(words), false)));
  }
}

package org.modelatlas.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Period;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** A count at the dates at which it was published, as columns that begin at zero. */
final class HistoryChart {

  private static final double COLUMN_SHARE = 0.66;
  private static final double TOP_PT = 12;
  private static final double FOOT_PT = 11;

  private final Desk desk;

  HistoryChart(Desk desk) {
    this.desk = desk;
  }

  /**
   * A count at a date.
   *
   * @param period the date
   * @param count not negative
   */
  record Point(Period period, double count) {}

  /** The chart with its heading; nothing for fewer than two dates. */
  Piece titled(
      Words title, List<Point> points, List<String> sources, double widthPt, double heightPt) {
    Piece chart = of(title, points, widthPt, heightPt);
    if (chart.isEmpty()) {
      return Piece.NONE;
    }
    var style = desk.style();
    Piece heading =
        desk.setter()
            .lines(desk.runs(title, style.heading(), style.besideHeading(), sources), widthPt)
            .as(Role.HEADING_2);
    return Piece.stack(style.pt(1), List.of(heading, chart));
  }

  /** The chart; nothing for fewer than two dates. */
  Piece of(Words title, List<Point> points, double widthPt, double heightPt) {
    if (points.size() < 2) {
      return Piece.NONE;
    }
    var style = desk.style();
    double most = Math.max(1, points.stream().mapToDouble(Point::count).max().orElse(1));
    double foot = heightPt - style.pt(FOOT_PT);
    double reach = foot - style.pt(TOP_PT);
    LocalDate first = points.getFirst().period().end();
    double days = Math.max(1, ChronoUnit.DAYS.between(first, points.getLast().period().end()));
    double column = widthPt / (points.size() + 1) * COLUMN_SHARE;
    var marks = new ArrayList<Mark>();
    for (Point point : points) {
      double share = ChronoUnit.DAYS.between(first, point.period().end()) / days;
      double left = share * (widthPt - column);
      double height = reach * point.count() / most;
      boolean last = point == points.getLast();
      marks.add(
          new Mark.Rectangle(
              new Box(left, foot - height, column, height),
              Optional.of(new Fill.Solid(last ? style.accent() : style.accent().at(0.45))),
              Optional.empty()));
    }
    marks.add(
        new Mark.Line(
            new double[] {0, foot, widthPt, foot}, Stroke.of(style.rule(), style.pt(0.6))));
    addNumber(marks, points.getFirst(), 0, foot - reach * points.getFirst().count() / most, false);
    addNumber(
        marks, points.getLast(), widthPt, foot - reach * points.getLast().count() / most, true);
    addDate(marks, points.getFirst(), 0, foot, false);
    addDate(marks, points.getLast(), widthPt, foot, true);
    return new Piece(widthPt, heightPt, marks)
        .as(Role.FIGURE, "history", title.first(), sentence(points));
  }

  private void addNumber(List<Mark> marks, Point point, double x, double top, boolean right) {
    var style = desk.style();
    Piece number =
        desk.setter()
            .line(
                new Run.Words(
                    desk.voice().number(point.count()), right ? style.strong() : style.small()));
    marks.addAll(number.at(right ? x - number.widthPt() : x, top - number.heightPt()));
  }

  private void addDate(List<Mark> marks, Point point, double x, double foot, boolean right) {
    Piece date =
        desk.setter()
            .line(new Run.Words(desk.voice().date(point.period()).first(), desk.style().small()));
    marks.addAll(date.at(right ? x - date.widthPt() : x, foot + desk.style().pt(1.5)));
  }

  private String sentence(List<Point> points) {
    var first = points.getFirst();
    var last = points.getLast();
    return desk.voice()
        .say(
            "panel.growth",
            points.size(),
            first.period().text(),
            first.count(),
            last.period().text(),
            last.count())
        .first();
  }
}

package org.modelatlas.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.dataset.Region;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** Regions over time as lines that begin at zero, each in the ink of its outline on the map. */
final class TrendChart {

  private static final double FOOT_PT = 11;
  private static final double TOP_PT = 4;
  private static final double NUMBER_PT = 26;

  private final Desk desk;

  TrendChart(Desk desk) {
    this.desk = desk;
  }

  /** The chart in a box of a size. */
  Piece of(
      Words name, Comparison.Trend trend, List<Region> regions, double widthPt, double heightPt) {
    var style = desk.style();
    double foot = heightPt - style.pt(FOOT_PT);
    double right = widthPt - style.pt(NUMBER_PT);
    var marks = new ArrayList<Mark>();
    var axis = Stroke.of(style.rule(), style.pt(0.6));
    marks.add(new Mark.Line(new double[] {0, foot, right, foot}, axis));
    var said = new ArrayList<String>();
    for (int r = 0; r < trend.lines().size(); r++) {
      double[] line = line(trend, r, right, foot);
      if (line.length >= 4) {
        String last = desk.voice().number(last(trend.lines().get(r)));
        marks.add(new Mark.Line(line, style.map().series().stroke(r, style.pt(1.4))));
        Piece number = desk.setter().line(new Run.Words(last, style.small()));
        double y = line[line.length - 1] - number.heightPt() / 2;
        marks.addAll(number.at(right + style.pt(3), y));
        said.add(regions.get(r).shortName().in(desk.voice().language()) + " " + last);
      }
    }
    addDates(marks, trend, right, foot);
    String alternative = String.join(desk.voice().main().get("list.comma"), said);
    return new Piece(widthPt, heightPt, marks)
        .as(Role.FIGURE, "trend-" + trend.indicator().id(), name.first(), alternative);
  }

  private static double last(List<Optional<Double>> values) {
    return values.stream().flatMap(Optional::stream).reduce(0.0, (a, b) -> b);
  }

  /** The known values of a region as places between the axis and the largest of all. */
  private double[] line(Comparison.Trend trend, int region, double right, double foot) {
    double most =
        trend.lines().stream()
            .flatMap(List::stream)
            .flatMap(Optional::stream)
            .mapToDouble(v -> v)
            .max()
            .orElse(1);
    double perUnit = (foot - desk.style().pt(TOP_PT)) / Math.max(1, most);
    LocalDate first = trend.steps().getFirst().end();
    double days = Math.max(1, ChronoUnit.DAYS.between(first, trend.steps().getLast().end()));
    var xy = new ArrayList<Double>();
    for (int i = 0; i < trend.steps().size(); i++) {
      double x = right * ChronoUnit.DAYS.between(first, trend.steps().get(i).end()) / days;
      trend
          .lines()
          .get(region)
          .get(i)
          .ifPresent(
              value -> {
                xy.add(x);
                xy.add(foot - perUnit * value);
              });
    }
    return xy.stream().mapToDouble(d -> d).toArray();
  }

  private void addDates(List<Mark> marks, Comparison.Trend trend, double right, double foot) {
    var style = desk.style();
    Piece first = date(trend.steps().getFirst().text());
    Piece last = date(trend.steps().getLast().text());
    marks.addAll(first.at(0, foot + style.pt(1.5)));
    marks.addAll(last.at(right - last.widthPt(), foot + style.pt(1.5)));
  }

  private Piece date(String text) {
    return desk.setter().line(new Run.Words(text, desk.style().small()));
  }
}

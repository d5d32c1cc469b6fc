package org.modelatlas.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.ui.figure.FigureContext;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.theme.StyleClasses;

/** A count over time, a line for each region, and the same in words. */
final class TrendView extends VBox {

  private static final double HEIGHT_PX = 200;
  private static final double DAYS_IN_YEAR = 365.25;

  private final Comparison.Trend trend;
  private final Messages messages;

  TrendView(Comparison.Trend trend, Comparison comparison, FigureContext context) {
    this.trend = trend;
    this.messages = context.messages();
    var language = messages.language();
    setId("compare-trend-" + trend.indicator().id());
    getStyleClass().add("panel-section");
    String name = trend.indicator().name().in(language);
    var chart = chart(comparison);
    chart.setAccessibleText(description(comparison, name));
    getChildren()
        .addAll(
            CompareTexts.title(messages.get("compare.trend", name), trend.marks(), context),
            chart,
            Texts.paragraph(description(comparison, name), StyleClasses.QUIET));
    if (!trend.note().isBlank()) {
      getChildren().add(Texts.paragraph(trend.note(), StyleClasses.QUIET));
    }
  }

  private LineChart<Number, Number> chart(Comparison comparison) {
    var chart = new LineChart<Number, Number>(days(), new NumberAxis());
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setCreateSymbols(false);
    chart.setMinHeight(HEIGHT_PX);
    chart.setPrefHeight(HEIGHT_PX);
    for (int i = 0; i < trend.lines().size(); i++) {
      var series = new XYChart.Series<Number, Number>();
      series.setName(CompareTexts.region(comparison, i, messages.language()));
      List<Optional<Double>> values = trend.lines().get(i);
      for (int step = 0; step < values.size(); step++) {
        long day = trend.steps().get(step).end().toEpochDay();
        values.get(step).ifPresent(value -> series.getData().add(new XYChart.Data<>(day, value)));
      }
      chart.getData().add(series);
    }
    colour(chart);
    return chart;
  }

  /** Adding a series writes the style classes of those before it anew, so colours come last. */
  private static void colour(LineChart<Number, Number> chart) {
    for (int i = 0; i < chart.getData().size(); i++) {
      chart.getData().get(i).getNode().getStyleClass().add(CompareTexts.series(i));
    }
  }

  private NumberAxis days() {
    double first = trend.steps().getFirst().end().toEpochDay();
    double last = trend.steps().getLast().end().toEpochDay();
    double ticks = last - first > 2 * DAYS_IN_YEAR ? DAYS_IN_YEAR : DAYS_IN_YEAR / 2;
    var axis = new NumberAxis(first, last, ticks);
    axis.setMinorTickVisible(false);
    axis.setTickLabelFormatter(
        new StringConverter<>() {
          @Override
          public String toString(Number day) {
            return LocalDate.ofEpochDay(day.longValue()).toString().substring(0, 7);
          }

          @Override
          public Number fromString(String text) {
            return LocalDate.parse(text + "-01").toEpochDay();
          }
        });
    return axis;
  }

  /** First and last number of each region with their dates. */
  private String description(Comparison comparison, String name) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < trend.lines().size(); i++) {
      List<Optional<Double>> values = trend.lines().get(i);
      List<Integer> known =
          IntStream.range(0, values.size())
              .filter(step -> values.get(step).isPresent())
              .boxed()
              .toList();
      String region = CompareTexts.region(comparison, i, messages.language());
      sentences.add(
          known.isEmpty()
              ? messages.get("compare.trendNone", region)
              : messages.get(
                  "compare.trendOf",
                  region,
                  number(values, known.getFirst()),
                  trend.steps().get(known.getFirst()).text(),
                  number(values, known.getLast()),
                  trend.steps().get(known.getLast()).text()));
    }
    return messages.get(
        "compare.trendText", name, String.join(messages.get("list.separator"), sentences));
  }

  private String number(List<Optional<Double>> values, int step) {
    int decimals = trend.indicator().decimals();
    return Numbers.fixed(messages.language(), decimals).text(values.get(step).orElseThrow());
  }
}

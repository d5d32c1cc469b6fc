package org.modelatlas.surface.pptx;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.SchemeColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.modelatlas.i18n.Messages;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.slide.SlidePart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Fills a chart of an office program: bars from zero, their values beside them, a workbook. */
final class PptxChart {

  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private static final double LABEL_SHARE = 0.55;
  private static final double GAP_PT = 8;

  /** Said in so many words, LibreOffice leaves no name out for want of room. */
  private static final int LEVEL = 0;

  private static final int GAP_PERCENT = 60;

  private final SlidePart.Chart part;
  private final Messages messages;
  private final TypeMetrics metrics;
  private final PptxText texts;
  private final List<BarLabel> labels;

  PptxChart(SlidePart.Chart part, Messages messages, TypeMetrics metrics, PptxText texts) {
    this.part = part;
    this.messages = messages;
    this.metrics = metrics;
    this.texts = texts;
    this.labels = BarLabel.of(part.rows());
  }

  /**
   * Fills a chart.
   *
   * @param created what the workbook says of its age
   */
  void fill(XSLFChart chart, LocalDate created) throws IOException {
    chart.setWorkbook(workbook(created));
    chart.setAutoTitleDeleted(true);
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    XDDFCategoryAxis names = names(chart);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setVisible(false);
    values.setMinimum(0);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.crossAxis(names);
    names.crossAxis(values);
    var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setGapWidth(GAP_PERCENT);
    bars.setVaryColors(false);
    addSeries(chart, bars);
    chart.plot(bars);
    CTPlotArea plot = chart.getCTChart().getPlotArea();
    layout(plot);
    label(plot.getBarChartArray(0).getSerArray(0));
    showEveryName(plot);
  }

  private void addSeries(XDDFChart chart, XDDFBarChartData bars) {
    int last = part.rows().size();
    String[] names = labels.stream().map(BarLabel::name).toArray(String[]::new);
    Double[] numbers =
        part.rows().stream()
            .map(row -> row.number().isPresent() ? row.number().getAsDouble() : null)
            .toArray(Double[]::new);
    var series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromArray(
                names, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
            XDDFDataSourcesFactory.fromArray(
                numbers, chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1));
    String title = messages.get("deck.chart.values");
    series.setTitle(title, chart.setSheetTitle(title, 1));
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(SchemeColor.ACCENT_1)));
  }

  private XSSFWorkbook workbook(LocalDate created) {
    var workbook = new XSSFWorkbook();
    workbook.createSheet(messages.get("deck.chart.sheet"));
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator(PptxDocument.CREATOR);
    Optional<Date> day = Optional.of(Date.from(created.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.getUnderlyingProperties().setCreatedProperty(day);
    core.getUnderlyingProperties().setModifiedProperty(day);
    return workbook;
  }

  private XDDFCategoryAxis names(XSLFChart chart) {
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setMajorTickMark(AxisTickMark.NONE);
    names.setMinorTickMark(AxisTickMark.NONE);
    names.setCrosses(AxisCrosses.AUTO_ZERO);
    names
        .getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    var axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
    CTTextBody letters = axis.addNewTxPr();
    style(letters, part.rows().getFirst().label(), STTextWrappingType.SQUARE);
    letters.getBodyPr().setRot(LEVEL);
    return names;
  }

  /** Room for the names at the left and for the longest value at the right. */
  private void layout(CTPlotArea plot) {
    double width = part.box().widthPt();
    double left = Math.min(widestName() + GAP_PT, LABEL_SHARE * width);
    double right = widestValue() + GAP_PT;
    CTManualLayout layout =
        (plot.isSetLayout() ? plot.getLayout() : plot.addNewLayout()).addNewManualLayout();
    layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(left / width);
    layout.addNewY().setVal(0);
    layout.addNewW().setVal(Math.max(0.1, (width - left - right) / width));
    layout.addNewH().setVal(1);
  }

  /** The type of this element is not among those that POI brings along. */
  private static void showEveryName(CTPlotArea plot) {
    var axis = plot.getCatAxArray(0);
    if (axis.isSetNoMultiLvlLbl()) {
      axis.unsetNoMultiLvlLbl();
    }
    try (XmlCursor cursor = axis.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("tickLblSkip", NAMESPACE);
      cursor.insertAttributeWithValue("val", "1");
    }
    axis.addNewNoMultiLvlLbl().setVal(true);
  }

  private double widestName() {
    TextStyle style = part.rows().getFirst().label().runs().getFirst().style();
    return labels.stream().mapToDouble(l -> metrics.widthPt(l.name(), style)).max().orElse(0);
  }

  private double widestValue() {
    return part.rows().stream()
        .flatMap(
            row ->
                row.value().runs().stream()
                    .map(r -> metrics.widthPt(row.value().text(), r.style())))
        .mapToDouble(width -> width)
        .max()
        .orElse(0);
  }

  private void label(CTBarSer series) {
    CTDLbls all = series.addNewDLbls();
    var format = all.addNewNumFmt();
    format.setFormatCode(BarLabel.format(labels));
    format.setSourceLinked(false);
    all.addNewSpPr().addNewNoFill();
    style(all.addNewTxPr(), part.rows().getFirst().value(), STTextWrappingType.NONE);
    all.addNewDLblPos().setVal(STDLblPos.OUT_END);
    all.addNewShowLegendKey().setVal(false);
    all.addNewShowVal().setVal(true);
    all.addNewShowCatName().setVal(false);
    all.addNewShowSerName().setVal(false);
    all.addNewShowPercent().setVal(false);
    all.addNewShowBubbleSize().setVal(false);
  }

  private void style(CTTextBody body, SlidePart.Paragraph like, STTextWrappingType.Enum wrapping) {
    body.addNewBodyPr().setWrap(wrapping);
    body.addNewLstStyle();
    TextStyle style = like.runs().getFirst().style();
    var paragraph = body.addNewP();
    texts.style(paragraph.addNewPPr().addNewDefRPr(), style);
    paragraph.addNewEndParaRPr().setLang(messages.language().locale().toLanguageTag());
  }
}

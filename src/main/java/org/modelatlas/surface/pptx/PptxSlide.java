package org.modelatlas.surface.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.setting.Run;
import org.modelatlas.paint.PaperPath;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.slide.SlidePart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** A slide that takes parts and keeps each as what it is. */
public final class PptxSlide {

  private static final double PARAGRAPH_EM = 0.6;
  private static final double RULE_ABOVE_PT = 6;
  private static final Stroke RULE = Stroke.of(Ink.hex("CBD2D9"), 1);

  private final XMLSlideShow show;
  private final XSLFSlide slide;
  private final Box page;
  private final Messages messages;
  private final TypeMetrics metrics;
  private final PptxText texts;
  private final ShapeWriter shapes;

  PptxSlide(XMLSlideShow show, XSLFSlide slide, Box page, Messages messages, TypeMetrics metrics) {
    this.show = show;
    this.slide = slide;
    this.page = page;
    this.messages = messages;
    this.metrics = metrics;
    this.texts = new PptxText(messages.language());
    this.shapes = new ShapeWriter(texts, this::embedded);
  }

  /**
   * Adds a part at its place, over those that are there.
   *
   * @param created what the workbook of a chart says of its age
   * @throws IOException if a chart cannot be made
   */
  public void add(SlidePart part, LocalDate created) throws IOException {
    switch (part) {
      case SlidePart.Text text -> add(text);
      case SlidePart.Table table -> add(table);
      case SlidePart.Chart chart -> add(chart, created);
      case SlidePart.Map map -> add(map);
    }
  }

  private void add(SlidePart.Text text) {
    switch (text.kind()) {
      case HEADLINE -> headline(text, Placeholder.TITLE);
      case TITLE -> headline(text, Placeholder.CENTERED_TITLE);
      case NUMBER -> box(text, "deck.bigNumber");
      case BODY -> box(text, "deck.text");
      case FOOT -> {
        rule(text.box());
        box(text, "deck.sources");
      }
      case SLIDE_NUMBER -> number(text);
    }
  }

  /** The headline is the slide's title: outlines and screen readers name the slide by it. */
  private void headline(SlidePart.Text text, Placeholder kind) {
    var shape = (XSLFTextShape) slide.getPlaceholder(kind);
    shape.setAnchor(rectangle(text.box()));
    fill((CTShape) shape.getXmlObject(), text, "deck.headline");
  }

  private void box(SlidePart.Text text, String nameKey) {
    if (text.paragraphs().isEmpty()) {
      return;
    }
    XSLFTextBox shape = slide.createTextBox();
    shape.setAnchor(rectangle(text.box()));
    fill((CTShape) shape.getXmlObject(), text, nameKey);
  }

  private void fill(CTShape shape, SlidePart.Text text, String nameKey) {
    ShapeWriter.name(shape.getNvSpPr().getCNvPr(), new Drawn.Naming(messages.get(nameKey), ""));
    CTTextBody body = ShapeWriter.body(shape);
    texts.body(body.addNewBodyPr(), PptxText.Place.TOP, true);
    body.addNewLstStyle();
    double before = 0;
    for (SlidePart.Paragraph paragraph : text.paragraphs()) {
      var look = new PptxText.Look(PptxText.Look.LEFT.align(), before, paragraph.bulleted());
      texts.paragraph(body, paragraph.runs(), look);
      before = paragraph.bulleted() ? PARAGRAPH_EM * size(paragraph) : 0;
    }
  }

  private static double size(SlidePart.Paragraph paragraph) {
    return paragraph.runs().stream().mapToDouble(r -> r.style().sizePt()).max().orElse(0);
  }

  private void rule(Box foot) {
    double y = foot.yPt() - RULE_ABOVE_PT + RULE.widthPt() / 2;
    var line = new Box(foot.xPt(), y, page.widthPt() - 2 * foot.xPt(), 0);
    var path = new int[] {units(line.xPt()), units(y), units(line.rightPt()), units(y)};
    shapes.write(
        List.of(
            new Drawn.Freeform(
                new Drawn.Naming(messages.get("deck.rule"), ""),
                List.of(path),
                Optional.empty(),
                Optional.of(RULE))),
        tree());
  }

  private static int units(double pt) {
    return (int) Math.round(pt * PaperPath.UNITS_PER_PT);
  }

  /** A field, which counts again when slides are moved, and how many there are. */
  private void number(SlidePart.Text text) {
    XSLFTextBox shape = slide.createTextBox();
    shape.setAnchor(rectangle(text.box()));
    var xml = (CTShape) shape.getXmlObject();
    ShapeWriter.name(xml.getNvSpPr().getCNvPr(), new Drawn.Naming(messages.get("deck.number"), ""));
    CTPlaceholder place = xml.getNvSpPr().getNvPr().addNewPh();
    place.setType(STPlaceholderType.SLD_NUM);
    place.setIdx(4);
    CTTextBody body = ShapeWriter.body(xml);
    texts.body(body.addNewBodyPr(), PptxText.Place.TOP, true);
    body.addNewLstStyle();
    Run run = text.paragraphs().getFirst().runs().getFirst();
    String own = Integer.toString(slide.getSlideNumber());
    int at = run.text().indexOf(own);
    CTTextParagraph paragraph = texts.paragraph(body, List.of(), PptxText.Look.RIGHT);
    CTTextField field = paragraph.addNewFld();
    field.setId(
        "{"
            + UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(Locale.ROOT)
            + "}");
    field.setType("slidenum");
    texts.style(field.addNewRPr(), run.style());
    field.setT(own);
    texts.run(paragraph, new Run.Words(run.text().substring(at + own.length()), run.style()));
  }

  private void add(SlidePart.Table part) {
    XSLFTable table = slide.createTable(part.rows().size(), 2);
    new PptxTable(part, texts).fill(table);
    String said =
        part.rows().stream()
            .map(row -> messages.get("story.bar", row.label().text(), row.value().text()))
            .collect(Collectors.joining(messages.get("list.separator")));
    nameLastFrame(new Drawn.Naming(messages.get("deck.table"), said));
  }

  private void add(SlidePart.Chart part, LocalDate created) throws IOException {
    XSLFChart chart = show.createChart();
    new PptxChart(part, messages, metrics, texts).fill(chart, created);
    Box box = part.box();
    slide.addChart(
        chart,
        new Rectangle2D.Double(
            Units.toEMU(box.xPt()),
            Units.toEMU(box.yPt()),
            Units.toEMU(box.widthPt()),
            Units.toEMU(box.heightPt())));
    nameLastFrame(new Drawn.Naming(messages.get("deck.chart"), part.alternative()));
  }

  private CTGroupShape tree() {
    return slide.getXmlObject().getCSld().getSpTree();
  }

  static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.xPt(), box.yPt(), box.widthPt(), box.heightPt());
  }

  private void nameLastFrame(Drawn.Naming naming) {
    CTGroupShape tree = tree();
    CTGraphicalObjectFrame frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
    ShapeWriter.name(frame.getNvGraphicFramePr().getCNvPr(), naming);
  }

  private String embedded(Picture picture) {
    XSLFPictureData data = show.addPicture(picture.png(), PictureData.PictureType.PNG);
    return slide.addRelation(null, XSLFRelation.IMAGES, data).getRelationship().getId();
  }

  private void add(SlidePart.Map map) {
    var surface = new PptxSurface(page, messages, metrics);
    surface.begin(Role.FIGURE, "", messages.get("deck.map"), map.alternative());
    map.items().forEach(item -> PagePainter.paint(item, surface));
    surface.end();
    shapes.write(surface.drawn(), tree());
  }

  /** Says what the speaker wants to say. */
  public void note(String notes) {
    new PptxNotes(show, messages).add(slide, notes);
  }
}

package org.modelatlas.surface.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.setting.Run;
import org.modelatlas.story.slide.SlidePart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;

/** Fills a table: names at the left, what is said of them at the right, a line between rows. */
final class PptxTable {

  /** More room for numbers, in fonts that are wider; names have it to spare. */
  private static final double SLACK_PT = 6;

  private static final Stroke RULE = Stroke.of(Ink.hex("CBD2D9"), 1);

  private final SlidePart.Table part;
  private final PptxText texts;

  PptxTable(SlidePart.Table part, PptxText texts) {
    this.part = part;
    this.texts = texts;
  }

  void fill(XSLFTable table) {
    CTTableProperties look = table.getCTTable().getTblPr();
    look.setFirstRow(false);
    look.setBandRow(false);
    look.setFirstCol(true);
    table.setAnchor(PptxSlide.rectangle(part.box()));
    boolean numbers = part.rows().stream().allMatch(row -> row.number().isPresent());
    double from = part.valuesFrom() - (numbers ? SLACK_PT : 0);
    table.setColumnWidth(0, from);
    table.setColumnWidth(1, part.box().widthPt() - from);
    PptxText.Look right = numbers ? PptxText.Look.RIGHT : PptxText.Look.LEFT;
    for (int i = 0; i < part.rows().size(); i++) {
      SlidePart.Row row = part.rows().get(i);
      table.setRowHeight(i, part.heightsPt().get(i));
      boolean last = i == part.rows().size() - 1;
      cell(table.getCell(i, 0), row.label().runs(), PptxText.Look.LEFT, last);
      cell(table.getCell(i, 1), row.value().runs(), right, last);
    }
  }

  private void cell(XSLFTableCell cell, List<Run> runs, PptxText.Look look, boolean last) {
    var xml = (CTTableCell) cell.getXmlObject();
    if (xml.isSetTxBody()) {
      xml.unsetTxBody();
    }
    CTTextBody body = xml.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    texts.paragraph(body, runs, look);
    if (xml.isSetTcPr()) {
      xml.unsetTcPr();
    }
    CTTableCellProperties properties = xml.addNewTcPr();
    properties.setMarL(0);
    properties.setMarR(0);
    properties.setMarT(0);
    properties.setMarB(0);
    properties.setAnchor(STTextAnchoringType.CTR);
    none(properties.addNewLnL());
    none(properties.addNewLnR());
    none(properties.addNewLnT());
    if (last) {
      none(properties.addNewLnB());
    } else {
      PptxInks.stroke(properties.addNewLnB(), RULE);
    }
    properties.addNewNoFill();
  }

  private static void none(CTLineProperties line) {
    line.addNewNoFill();
  }
}

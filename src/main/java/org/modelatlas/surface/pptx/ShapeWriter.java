package org.modelatlas.surface.pptx;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.util.Units;
import org.apache.xmlbeans.XmlCursor;
import org.modelatlas.paint.PaperPath;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Picture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Writes what was drawn as shapes of one slide. POI's own shapes search the whole slide for each
 * group; so these are written without them, under numbers that POI does not come to.
 */
final class ShapeWriter {

  private static final int FIRST_ID = 1000;
  private static final int EMU_PER_UNIT = Units.EMU_PER_POINT / PaperPath.UNITS_PER_PT;

  private final PptxText texts;
  private final Function<Picture, String> pictures;
  private int nextId = FIRST_ID;

  /**
   * A writer.
   *
   * @param pictures puts a picture into the file and gives what the slide calls it
   */
  ShapeWriter(PptxText texts, Function<Picture, String> pictures) {
    this.texts = texts;
    this.pictures = pictures;
  }

  void write(List<? extends Drawn> all, CTGroupShape into) {
    all.forEach(drawn -> write(drawn, into));
  }

  private void write(Drawn drawn, CTGroupShape into) {
    switch (drawn) {
      case Drawn.Group group -> write(group, into.addNewGrpSp());
      case Drawn.Freeform freeform -> write(freeform, into.addNewSp());
      case Drawn.Simple simple -> write(simple, into.addNewSp());
      case Drawn.Image image -> write(image, into.addNewPic());
      case Drawn.Letters letters -> write(letters, into.addNewSp());
    }
  }

  /** Members keep their places on the slide: the group's own space is the slide's. */
  private void write(Drawn.Group group, CTGroupShape shape) {
    var about = shape.addNewNvGrpSpPr();
    identify(about.addNewCNvPr(), group.naming());
    about.addNewCNvGrpSpPr();
    about.addNewNvPr();
    CTGroupTransform2D place = shape.addNewGrpSpPr().addNewXfrm();
    corner(place.addNewOff(), group.box());
    size(place.addNewExt(), group.box());
    corner(place.addNewChOff(), group.box());
    size(place.addNewChExt(), group.box());
    write(group.members(), shape);
  }

  private void write(Drawn.Freeform freeform, CTShape shape) {
    CTShapeProperties properties = begin(shape, freeform, false);
    var geometry = properties.addNewCustGeom();
    geometry.addNewAvLst();
    geometry.addNewGdLst();
    geometry.addNewAhLst();
    geometry.addNewCxnLst();
    var room = geometry.addNewRect();
    room.setL("0");
    room.setT("0");
    room.setR("r");
    room.setB("b");
    path(geometry.addNewPathLst().addNewPath(), freeform);
    PptxInks.fill(properties, freeform.fill());
    PptxInks.stroke(properties, freeform.stroke());
  }

  private static void path(CTPath2D path, Drawn.Freeform freeform) {
    Box box = freeform.box();
    int left = (int) Math.round(box.xPt() * PaperPath.UNITS_PER_PT);
    int top = (int) Math.round(box.yPt() * PaperPath.UNITS_PER_PT);
    path.setW(Units.toEMU(box.widthPt()));
    path.setH(Units.toEMU(box.heightPt()));
    boolean closed = freeform.fill().isPresent();
    if (!closed) {
      path.setFill(STPathFillMode.NONE);
    }
    try (XmlCursor cursor = path.newCursor()) {
      cursor.toEndToken();
      for (int[] xy : freeform.paths()) {
        for (int i = 0; i < xy.length; i += 2) {
          point(cursor, i == 0 ? "moveTo" : "lnTo", xy[i] - left, xy[i + 1] - top);
        }
        if (closed) {
          cursor.insertElement("close", PptxInks.NAMESPACE);
        }
      }
    }
  }

  /** Written as it stands: an object for each of many thousand points takes seconds. */
  private static void point(XmlCursor cursor, String kind, int x, int y) {
    cursor.beginElement(kind, PptxInks.NAMESPACE);
    cursor.beginElement("pt", PptxInks.NAMESPACE);
    cursor.insertAttributeWithValue("x", Integer.toString(x * EMU_PER_UNIT));
    cursor.insertAttributeWithValue("y", Integer.toString(y * EMU_PER_UNIT));
    cursor.toNextToken();
    cursor.toNextToken();
  }

  private void write(Drawn.Simple simple, CTShape shape) {
    CTShapeProperties properties = begin(shape, simple, false);
    var geometry = properties.addNewPrstGeom();
    geometry.setPrst(simple.round() ? STShapeType.ELLIPSE : STShapeType.RECT);
    geometry.addNewAvLst();
    PptxInks.fill(properties, simple.fill());
    PptxInks.stroke(properties, simple.stroke());
  }

  private void write(Drawn.Letters letters, CTShape shape) {
    var geometry = begin(shape, letters, true).addNewPrstGeom();
    geometry.setPrst(STShapeType.RECT);
    geometry.addNewAvLst();
    CTTextBody body = shape.addNewTxBody();
    texts.body(body.addNewBodyPr(), PptxText.Place.MIDDLE, false);
    body.addNewLstStyle();
    texts.lines(body, letters);
  }

  private void write(Drawn.Image image, CTPicture picture) {
    var about = picture.addNewNvPicPr();
    identify(about.addNewCNvPr(), image.naming());
    about.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
    about.addNewNvPr();
    var fill = picture.addNewBlipFill();
    fill.addNewBlip().setEmbed(pictures.apply(image.picture()));
    fill.addNewStretch().addNewFillRect();
    CTShapeProperties properties = picture.addNewSpPr();
    place(properties.addNewXfrm(), image.box());
    var geometry = properties.addNewPrstGeom();
    geometry.setPrst(STShapeType.RECT);
    geometry.addNewAvLst();
  }

  private CTShapeProperties begin(CTShape shape, Drawn drawn, boolean isText) {
    var about = shape.addNewNvSpPr();
    identify(about.addNewCNvPr(), drawn.naming());
    var kind = about.addNewCNvSpPr();
    if (isText) {
      kind.setTxBox(true);
    }
    about.addNewNvPr();
    CTShapeProperties properties = shape.addNewSpPr();
    place(properties.addNewXfrm(), drawn.box());
    return properties;
  }

  private static void place(CTTransform2D place, Box box) {
    corner(place.addNewOff(), box);
    size(place.addNewExt(), box);
  }

  private static void corner(CTPoint2D point, Box box) {
    point.setX(Units.toEMU(box.xPt()));
    point.setY(Units.toEMU(box.yPt()));
  }

  private static void size(CTPositiveSize2D size, Box box) {
    size.setCx(Units.toEMU(box.widthPt()));
    size.setCy(Units.toEMU(box.heightPt()));
  }

  private void identify(CTNonVisualDrawingProps properties, Drawn.Naming naming) {
    properties.setId(nextId++);
    properties.setName("");
    name(properties, naming);
  }

  /** An empty text body in place of the one that a shape has. */
  static CTTextBody body(CTShape shape) {
    if (shape.isSetTxBody()) {
      shape.unsetTxBody();
    }
    return shape.addNewTxBody();
  }

  /** Names a shape; without a name it keeps the one that it has. */
  static void name(CTNonVisualDrawingProps properties, Drawn.Naming naming) {
    if (!naming.name().isEmpty()) {
      properties.setName(naming.name());
    }
    if (!naming.alternative().isEmpty()) {
      properties.setDescr(naming.alternative());
    }
  }
}

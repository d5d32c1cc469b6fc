package org.modelatlas.surface.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.modelatlas.i18n.Messages;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The page of notes of a slide: its picture and what the speaker wants to say. */
final class PptxNotes {

  private static final int PICTURE_ID = 2;
  private static final int TEXT_ID = 3;

  private final XMLSlideShow show;
  private final Messages messages;

  PptxNotes(XMLSlideShow show, Messages messages) {
    this.show = show;
    this.messages = messages;
  }

  void add(XSLFSlide slide, String notes) {
    if (show.getNotesMaster() == null) {
      show.createNotesMaster();
    }
    XSLFNotes page =
        show.createRelationship(
                XSLFRelation.NOTES, XSLFFactory.getInstance(), slide.getSlideNumber(), true)
            .getDocumentPart();
    slide.addRelation(null, XSLFRelation.NOTES, page);
    page.addRelation(null, XSLFRelation.NOTES_MASTER, show.getNotesMaster());
    page.addRelation(null, XSLFRelation.SLIDE, slide);
    CTGroupShape tree = page.getXmlObject().getCSld().getSpTree();
    var about = tree.addNewNvGrpSpPr();
    var whole = about.addNewCNvPr();
    whole.setId(1);
    whole.setName("");
    about.addNewCNvGrpSpPr();
    about.addNewNvPr();
    tree.addNewGrpSpPr();
    CTPlaceholder picture = shape(tree, PICTURE_ID, "deck.slidePicture");
    picture.setType(STPlaceholderType.SLD_IMG);
    CTPlaceholder text = shape(tree, TEXT_ID, "deck.notes");
    text.setType(STPlaceholderType.BODY);
    text.setIdx(1);
    write(tree.getSpArray(tree.sizeOfSpArray() - 1).addNewTxBody(), notes);
  }

  private CTPlaceholder shape(CTGroupShape tree, int id, String nameKey) {
    CTShape shape = tree.addNewSp();
    var about = shape.addNewNvSpPr();
    var properties = about.addNewCNvPr();
    properties.setId(id);
    properties.setName(messages.get(nameKey));
    about.addNewCNvSpPr();
    shape.addNewSpPr();
    return about.addNewNvPr().addNewPh();
  }

  private void write(CTTextBody body, String notes) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    for (String paragraph : notes.isEmpty() ? List.of("") : notes.lines().toList()) {
      CTRegularTextRun run = body.addNewP().addNewR();
      run.addNewRPr().setLang(messages.language().locale().toLanguageTag());
      run.setT(paragraph);
    }
  }
}

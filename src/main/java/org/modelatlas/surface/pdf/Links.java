package org.modelatlas.surface.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.modelatlas.sheet.Box;

/** What leads from one place of a document to another, or to an address. */
final class Links {

  private static final int NO_BORDER = 0;

  /** A link whose target may not have been drawn yet. */
  private record Pending(PDAnnotationLink link, String id) {}

  private final Structure structure;
  private final Map<String, PDPageXYZDestination> targets = new HashMap<>();
  private final Map<PDPage, List<PDAnnotation>> ofPages = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  Links(Structure structure) {
    this.structure = structure;
  }

  /** The place of a part; the first of a name counts. */
  void target(String id, PDPage page, Box box) {
    targets.computeIfAbsent(id, key -> place(page, box.xPt(), box.yPt()));
  }

  /** A place on a page that a reader scrolls to its upper left corner. */
  static PDPageXYZDestination place(PDPage page, double xPt, double yPt) {
    var place = new PDPageXYZDestination();
    place.setPage(page);
    place.setLeft((int) xPt);
    place.setTop((int) Math.ceil(page.getMediaBox().getHeight() - yPt));
    return place;
  }

  /** A link over a box; it leads to an address, or to a part after {@code #}. */
  void add(String target, String words, Box box, Structure.Element element, PDPage page) {
    var link = new PDAnnotationLink();
    float height = page.getMediaBox().getHeight();
    link.setRectangle(
        new PDRectangle(
            (float) box.xPt(),
            height - (float) box.bottomPt(),
            (float) box.widthPt(),
            (float) box.heightPt()));
    var border = new COSArray();
    List.of(NO_BORDER, NO_BORDER, NO_BORDER).forEach(n -> border.add(COSInteger.get(n)));
    link.setBorder(border);
    link.setPrinted(true);
    link.setContents(words.isEmpty() ? target : words);
    link.setPage(page);
    if (target.startsWith("#")) {
      pending.add(new Pending(link, target.substring(1)));
    } else {
      var action = new PDActionURI();
      action.setURI(target);
      link.setAction(action);
    }
    structure.addLink(element, page, link);
    ofPages.computeIfAbsent(page, key -> new ArrayList<>()).add(link);
  }

  /**
   * Puts all links on their pages.
   *
   * @throws IllegalStateException if one leads to a part that no page has
   */
  void finish() {
    for (Pending one : pending) {
      Optional.ofNullable(targets.get(one.id))
          .ifPresentOrElse(
              one.link::setDestination,
              () -> {
                throw new IllegalStateException("a link to a part that is not there: " + one.id);
              });
    }
    ofPages.forEach(PDPage::setAnnotations);
  }
}

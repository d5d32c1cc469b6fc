package org.modelatlas.surface.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Role;

/**
 * Says of everything on a page which part it belongs to: every operator that draws stands either in
 * a numbered sequence of a part or in an artifact (ISO 14289-1, 7.1).
 *
 * <p>In a figure everything is its content; elsewhere letters are content and shapes are dress.
 */
final class Marking {

  private static final Object NOTHING = "nothing";
  private static final Object ARTIFACT = "artifact";

  /** A part that is open on this page. */
  private record Part(
      Tag tag, Role role, Structure.Element element, String id, String name, Extent extent) {}

  private final Structure structure;
  private final PDPage page;
  private final Content content;
  private final Links links;
  private final Deque<Part> parts = new ArrayDeque<>();
  private Object open = NOTHING;

  Marking(Structure structure, PDPage page, Content content, Links links) {
    this.structure = structure;
    this.page = page;
    this.content = content;
    this.links = links;
    parts.push(
        new Part(
            new Tag(Tag.Kind.GROUP, "Document"),
            Role.SECTION,
            structure.document(),
            "",
            "",
            new Extent()));
  }

  void begin(Role role, String id, String name, String alternative) {
    Part outer = parts.element();
    Tag.Kind around = outer.tag.kind();
    boolean swallowed = around == Tag.Kind.FIGURE || around == Tag.Kind.ARTIFACT;
    Tag tag = swallowed ? outer.tag : Tag.of(role);
    Structure.Element element = outer.element;
    if (!swallowed && !tag.type().isEmpty()) {
      close();
      element = structure.open(element, role, tag, id);
      describe(element, role, id, name, alternative);
    } else if (!swallowed && tag.kind() == Tag.Kind.NONE) {
      tag = new Tag(outer.tag.kind(), "");
    }
    parts.push(new Part(tag, role, element, swallowed ? "" : id, name, new Extent()));
  }

  private void describe(
      Structure.Element element, Role role, String id, String name, String alternative) {
    switch (role) {
      case NOTE -> structure.identify(element, id.isEmpty() ? "note" : id);
      case COLUMN_HEADER -> attribute(element, "Table").setName("Scope", "Column");
      case ROW_HEADER -> attribute(element, "Table").setName("Scope", "Row");
      default -> {}
    }
    if (Tag.of(role).kind() == Tag.Kind.FIGURE) {
      String said = alternative.isEmpty() || alternative.startsWith(name) ? "" : name + ": ";
      String words = alternative.isEmpty() ? name : said + alternative;
      element.dictionary().setString(COSName.ALT, words);
    }
  }

  private static COSDictionary attribute(Structure.Element element, String owner) {
    var attribute = new COSDictionary();
    attribute.setName(COSName.O, owner);
    element.dictionary().setItem(COSName.A, attribute);
    return attribute;
  }

  void end() {
    Part part = parts.pop();
    Optional<Box> box = part.extent.box();
    box.ifPresent(b -> parts.element().extent.add(b, Optional.empty()));
    if (part.tag.type().isEmpty() || part.element == parts.element().element) {
      return;
    }
    close();
    box.ifPresent(b -> finish(part, b));
  }

  private void finish(Part part, Box box) {
    if (part.tag.kind() == Tag.Kind.FIGURE) {
      attribute(part.element, "Layout").setItem(COSName.BBOX, corners(box));
    } else if (part.tag.kind() == Tag.Kind.LINK) {
      links.add(part.id, part.name, box, part.element, page);
    }
    if (!part.id.isEmpty()) {
      links.target(part.id, page, box);
    }
  }

  private COSArray corners(Box box) {
    float height = page.getMediaBox().getHeight();
    var corners = new COSArray();
    corners.add(new COSFloat((float) box.xPt()));
    corners.add(new COSFloat(height - (float) box.bottomPt()));
    corners.add(new COSFloat((float) box.rightPt()));
    corners.add(new COSFloat(height - (float) box.yPt()));
    return corners;
  }

  /** Makes what is drawn next part of the figure that is open, or else dress. */
  void shape(Box box, Optional<Box> clip) {
    parts.element().extent.add(box, clip);
    if (parts.element().tag.kind() == Tag.Kind.FIGURE) {
      sequence(parts.element().element);
    } else {
      artifact();
    }
  }

  private void artifact() {
    if (open != ARTIFACT) {
      close();
      content.raw("/Artifact BMC\n");
      open = ARTIFACT;
    }
  }

  /** Makes the letters drawn next content of the part that is open. */
  void letters(Box box, Optional<Box> clip) {
    Part part = parts.element();
    part.extent.add(box, clip);
    switch (part.tag.kind()) {
      case ARTIFACT -> artifact();
      case GROUP, NONE ->
          sequence(structure.open(part.element, Role.PARAGRAPH, Tag.of(Role.PARAGRAPH), ""));
      case TEXT, FIGURE, LINK -> sequence(part.element);
    }
  }

  private void sequence(Structure.Element element) {
    if (open != element) {
      close();
      int number = structure.addSequence(element, page);
      String type = element.dictionary().getNameAsString(COSName.S);
      content.raw("/" + type + " <</MCID " + number + ">> BDC\n");
      open = element;
    }
  }

  /** Ends the sequence that is open, so that clips and sequences nest. */
  void close() {
    if (open != NOTHING) {
      content.raw("EMC\n");
      open = NOTHING;
    }
  }
}

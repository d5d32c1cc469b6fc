package org.modelatlas.surface.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.modelatlas.sheet.Role;

/** The tree of a document's parts, in the order in which they are read (ISO 32000-1, 14.7). */
final class Structure {

  private static final COSName NUMBERS = COSName.getPDFName("Nums");

  /** What a part that can go on later is known by within the part around it. */
  private record Key(Role role, String id) {}

  /** A part of the document. */
  static final class Element {
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final Map<Key, Element> lasting = new HashMap<>();
    private int headings;

    private Element(String type, COSDictionary parent) {
      dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
      dictionary.setItem(COSName.S, COSName.getPDFName(type));
      dictionary.setItem(COSName.P, parent);
      dictionary.setItem(COSName.K, kids);
    }

    COSDictionary dictionary() {
      return dictionary;
    }
  }

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final Element document = new Element("Document", root.getCOSObject());
  private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
  private final TreeMap<String, COSDictionary> ids = new TreeMap<>();
  private final Map<COSDictionary, COSArray> sequences = new HashMap<>();

  /** The part that all others are in. */
  Element document() {
    return document;
  }

  /** A further part of a part, or the one begun there earlier that goes on. */
  Element open(Element parent, Role role, Tag tag, String id) {
    boolean mayGoOn = (role == Role.SECTION || role == Role.TABLE) && !id.isEmpty();
    return mayGoOn
        ? parent.lasting.computeIfAbsent(new Key(role, id), key -> add(parent, role, tag))
        : add(parent, role, tag);
  }

  private static Element add(Element parent, Role role, Tag tag) {
    var element = new Element(tag.type(), parent.dictionary);
    if (role == Role.TITLE) {
      parent.kids.add(parent.headings++, element.dictionary);
    } else {
      parent.kids.add(element.dictionary);
    }
    return element;
  }

  /** Gives a part a name of its own in the document, with a number after it if it is taken. */
  void identify(Element element, String id) {
    String free = id;
    for (int n = 2; ids.containsKey(free); n++) {
      free = id + "-" + n;
    }
    ids.put(free, element.dictionary);
    element.dictionary.setItem(COSName.ID, new COSString(free));
  }

  /** Makes a page known, whose sequences will be numbered. */
  void addPage(PDPage page) {
    page.setStructParents(parents.size());
    var ofPage = new COSArray();
    parents.put(parents.size(), ofPage);
    sequences.put(page.getCOSObject(), ofPage);
  }

  /** The number of a new piece of a part's content on a page. */
  int addSequence(Element element, PDPage page) {
    COSArray ofPage = sequences.get(page.getCOSObject());
    int number = ofPage.size();
    ofPage.add(element.dictionary);
    COSDictionary own = element.dictionary.getCOSDictionary(COSName.PG);
    if (own == null) {
      element.dictionary.setItem(COSName.PG, page);
      own = page.getCOSObject();
    }
    if (own == page.getCOSObject()) {
      element.kids.add(COSInteger.get(number));
    } else {
      var reference = new COSDictionary();
      reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      reference.setItem(COSName.PG, page);
      reference.setInt(COSName.MCID, number);
      element.kids.add(reference);
    }
    return number;
  }

  /** Puts a link into its part. */
  void addLink(Element element, PDPage page, PDAnnotation link) {
    link.setStructParent(parents.size());
    parents.put(parents.size(), element.dictionary);
    var reference = new PDObjectReference();
    reference.setReferencedObject(link);
    reference.getCOSObject().setItem(COSName.PG, page);
    element.kids.add(reference);
  }

  /** The finished tree. */
  PDStructureTreeRoot finish() {
    root.setK(document.dictionary);
    var numbers = new COSArray();
    parents.forEach(
        (key, value) -> {
          numbers.add(COSInteger.get(key));
          numbers.add(value);
        });
    var parentTree = new COSDictionary();
    parentTree.setItem(NUMBERS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
    root.setParentTreeNextKey(parents.size());
    if (!ids.isEmpty()) {
      root.getCOSObject().setItem(COSName.ID_TREE, idTree());
    }
    return root;
  }

  private COSDictionary idTree() {
    var names = new COSArray();
    List<String> sorted = new ArrayList<>(ids.keySet());
    for (String id : sorted) {
      names.add(new COSString(id));
      names.add(ids.get(id));
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }
}

package org.modelatlas.surface.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.surface.type.LackingCharacters;
import org.modelatlas.surface.type.TypeCase;

/**
 * A tagged PDF document (1.7, ISO 14289-1 as far as machines can check) that is made page by page.
 *
 * <p>The same description and pages give the same bytes. Fonts are cut to the characters used and
 * stand in the file once. For one thread at a time.
 */
public final class PdfDocument implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Description description;
  private final TypeCase types;
  private final LackingCharacters lacking = new LackingCharacters();
  private final Streams streams;
  private final SharedResources shared;
  private final Forms forms;
  private final Structure structure = new Structure();
  private final Links links = new Links(structure);
  private final PDPageLabels labels = new PDPageLabels(document);
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<PDOutlineNode> chapters = new ArrayDeque<>(List.of(outline));
  private final List<PdfSurface> pages = new ArrayList<>();
  private final MessageDigest digest = sha256();

  /**
   * A document without pages.
   *
   * @param types the fonts its text is set from
   * @param background compresses finished pages while the next is drawn
   */
  public PdfDocument(Description description, TypeCase types, Executor background) {
    this.description = description;
    this.types = types;
    streams = new Streams(document, background);
    shared = new SharedResources(document, streams);
    forms = new Forms(shared, streams);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Adds a page and finishes the one before.
   *
   * @param label what readers show as its number, for example {@code ii}; empty for its count
   */
  public PdfSurface addPage(double widthPt, double heightPt, String label) {
    finishLast();
    var page = new PDPage(new PDRectangle((float) widthPt, (float) heightPt));
    page.setResources(shared.resources());
    page.getCOSObject().setName("Tabs", "S");
    var group = new COSDictionary();
    group.setName(COSName.S, "Transparency");
    group.setItem(COSName.CS, COSName.DEVICERGB);
    page.getCOSObject().setItem(COSName.GROUP, group);
    document.addPage(page);
    structure.addPage(page);
    label(label);
    pages.add(
        new PdfSurface(
            page,
            shared,
            forms,
            content -> new Marking(structure, page, content, links),
            (content, inks) -> new Letters(types, lacking, shared, content, inks)));
    return pages.getLast();
  }

  private void label(String label) {
    var range = new PDPageLabelRange();
    if (label.isEmpty()) {
      range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      range.setStart(pages.size() + 1);
    } else {
      range.setPrefix(label);
    }
    labels.setLabelItem(pages.size(), range);
  }

  private void finishLast() {
    if (!pages.isEmpty()) {
      var page = pages.getLast();
      page.page().getCOSObject().setItem(COSName.CONTENTS, streams.deflated(page.finish()));
    }
  }

  /**
   * Adds a bookmark to the page added last.
   *
   * @param level 1 for a chapter, 2 for what is within the chapter before it, and so on
   * @throws IllegalArgumentException if a level is left out
   */
  public void bookmark(int level, String title) {
    if (level < 1 || level > chapters.size()) {
      throw new IllegalArgumentException("a bookmark of level " + level + ": " + title);
    }
    while (chapters.size() > level) {
      chapters.pop();
    }
    var item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(Links.place(pages.getLast().page(), 0, 0));
    chapters.element().addLast(item);
    chapters.push(item);
  }

  /**
   * Finishes the document and writes it; nothing can be added afterwards.
   *
   * @param file its name, for what is said of it
   * @return what a person should look at: characters that no font has
   * @throws IOException if it cannot be written
   */
  public Optional<DataProblem> write(OutputStream out, String file) throws IOException {
    finishLast();
    streams.finish(digest::update);
    links.finish();
    describe();
    shared.embedUsed();
    document.save(out);
    return lacking.warning(file);
  }

  private void describe() {
    var catalog = document.getDocumentCatalog();
    var root = catalog.getCOSObject();
    document.setVersion(1.7f);
    catalog.setStructureTreeRoot(structure.finish());
    root.setItem(COSName.getPDFName("MarkInfo"), flag("Marked"));
    root.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
    root.setString(COSName.LANG, description.languageTag());
    root.setItem(COSName.METADATA, new Metadata(description).stream(document));
    catalog.setPageLabels(labels);
    if (outline.hasChildren()) {
      catalog.setDocumentOutline(outline);
      root.setName(COSName.PAGE_MODE, "UseOutlines");
    }
    var trailer = document.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, new Metadata(description).info());
    trailer.setItem(COSName.ID, identity());
  }

  private static COSDictionary flag(String name) {
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.getPDFName(name), COSBoolean.TRUE);
    return dictionary;
  }

  /** Of what is in the document: the description and every page. */
  private COSArray identity() {
    digest.update(description.toString().getBytes(StandardCharsets.UTF_8));
    var id = new COSString(Arrays.copyOf(digest.digest(), 16));
    var identity = new COSArray();
    identity.add(id);
    identity.add(id);
    return identity;
  }

  /** Lets go of what the document holds. */
  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

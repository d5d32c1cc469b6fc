package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedPages.pages;
import static org.modelatlas.testing.ShippedPages.province;
import static org.modelatlas.testing.ShippedPages.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.surface.svg.Lettering;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.testing.Logo;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.PdfUa;
import org.modelatlas.testing.SystemProgram;
import org.modelatlas.workspace.Focus;

class SnapshotExportTest {

  private static final TypeCase TYPES = new TypeCase();
  private static final int LARGEST_PAGE = 400_000;

  @TempDir static Path folder;

  private static List<PageSequence> guangdong;
  private static Path pdf;

  @BeforeAll
  static void write() throws DataProblemException {
    guangdong = List.of(pages(request(province("440000"), Language.ZH)));
    pdf = folder.resolve("广东 一页.pdf");
    export().pdf(guangdong, target(pdf));
  }

  private static SnapshotExport export() {
    return new SnapshotExport(TYPES, Runnable::run);
  }

  private static SnapshotExport.Target target(Path file) {
    return new SnapshotExport.Target(file, SafeFile.Existing.KEEP);
  }

  static Stream<PageSequence> subjects() {
    return Stream.of(
        pages(request(province("440000"), Language.ZH)),
        pages(withLogo(request(province("810000"), Language.ZH, Language.EN))),
        pages(request(new PageSubject.Nation(), Language.EN)),
        pages(
            request(
                new PageSubject.Comparison(List.of(new Adcode("110000"), new Adcode("440000"))),
                Language.EN)),
        pages(request(new PageSubject.MapAlone(Focus.NATION), Language.ZH)));
  }

  private static PageRequest withLogo(PageRequest request) {
    return new PageRequest(
        request.subject(),
        request.question(),
        request.paper(),
        request.look(),
        request.additions().withLogo(Optional.of(Logo.PICTURE)));
  }

  @Test
  void aLogoIsInTheDocumentOnceAndInEveryPicture() throws Exception {
    var request = request(province("810000"), Language.ZH, Language.EN);
    List<PageSequence> with = List.of(pages(withLogo(request)));
    Path file = folder.resolve("logo.pdf");
    export().pdf(with, target(file));
    assertTrue(with.getFirst().pages().size() > 1);
    try (var document = Loader.loadPDF(file.toFile())) {
      var pictures = new HashSet<COSBase>();
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().isImageXObject(name)) {
            pictures.add(page.getResources().getXObject(name).getCOSObject());
          }
        }
      }
      assertEquals(1, pictures.size());
    }
    Path svg = folder.resolve("logo.svg");
    export().svg(with, Lettering.NAMED_FONTS, target(svg));
    String first = Files.readString(SnapshotExport.numbered(svg, 1));
    assertTrue(first.contains("<image") && first.contains("data:image/png;base64,"));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void pagesConformToPdfUa(PageSequence sequence) throws Exception {
    Path file = folder.resolve("ua-" + sequence.id() + "-" + sequence.language() + ".pdf");
    export().pdf(List.of(sequence), target(file));
    PdfUa.assertConforms(Files.readAllBytes(file));
  }

  @Test
  void onePageIsSmall() throws Exception {
    assertTrue(Files.size(pdf) < LARGEST_PAGE, Files.size(pdf) + " bytes");
  }

  @Test
  @NeedsProgram("pdfinfo")
  void theDocumentIsTaggedTitledAndA4() {
    String info = SystemProgram.output("pdfinfo", pdf.toString());
    assertTrue(info.matches("(?s).*Title: +广东省\n.*"), info);
    assertTrue(info.matches("(?s).*Tagged: +yes\n.*"), info);
    assertTrue(info.matches("(?s).*Pages: +1\n.*"), info);
    assertTrue(info.matches("(?s).*Page size: +595.276 x 841.89 pts \\(A4\\)\n.*"), info);
  }

  @Test
  @NeedsProgram("qpdf")
  void theDocumentIsSound() {
    String said = SystemProgram.output("qpdf", "--check", pdf.toString());
    assertTrue(said.contains("No syntax or stream encoding errors found"), said);
  }

  /** Figures of the data's own files: 46 families, 194 filed services at 2026-08-31. */
  @Test
  @NeedsProgram("pdftotext")
  void figuresAreReadBack() {
    String text = SystemProgram.output("pdftotext", "-layout", pdf.toString(), "-");
    for (String figure : List.of("46", "194", "127,060,000", "62,000", "1,202,365", "未公布")) {
      assertTrue(text.contains(figure), figure + " in " + text);
    }
    assertTrue(text.contains("国家统计局"), text);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Path again = folder.resolve("again.pdf");
    export().pdf(List.of(pages(request(province("440000"), Language.ZH))), target(again));
    assertArrayEquals(Files.readAllBytes(pdf), Files.readAllBytes(again));
  }

  @Test
  void anExistingFileIsKept() {
    var refused =
        assertThrows(DataProblemException.class, () -> export().pdf(guangdong, target(pdf)));
    assertEquals("export.exists", refused.problems().getFirst().key());
  }

  @Test
  void aMissingFolderLeavesNothing() {
    Path nowhere = folder.resolve("no/where.pdf");
    assertThrows(DataProblemException.class, () -> export().pdf(guangdong, target(nowhere)));
    assertFalse(Files.exists(nowhere.getParent()));
  }

  @Test
  void aPictureHasThePixelsOfItsResolution() throws Exception {
    Path file = folder.resolve("gd.png");
    export().png(guangdong, 72, target(file));
    var picture = ImageIO.read(file.toFile());
    assertEquals(595, picture.getWidth());
    assertEquals(842, picture.getHeight());
  }

  @Test
  void aDrawingIsWellFormedAndItsReferencesLeadToItsNotes() throws Exception {
    Path file = folder.resolve("gd.svg");
    export().svg(guangdong, Lettering.NAMED_FONTS, target(file));
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertEquals("svg", document.getDocumentElement().getTagName());
    String text = Files.readString(file);
    assertTrue(text.contains("href=\"#note-440000-1\""), "no reference");
    assertTrue(text.contains("id=\"note-440000-1\""), "no note");
  }

  @Test
  void severalPicturesAreNumbered() throws Exception {
    var both = pages(request(province("440000"), Language.ZH, Language.EN));
    assertEquals(2, both.pages().size());
    Path file = folder.resolve("both.png");
    export().png(List.of(both), 36, target(file));
    assertFalse(Files.exists(file));
    assertTrue(Files.exists(folder.resolve("both-1.png")));
    assertTrue(Files.exists(folder.resolve("both-2.png")));
  }

  @Test
  void severalSubjectsAreOneDocument() throws Exception {
    Path file = folder.resolve("two.pdf");
    var sequences =
        List.of(
            pages(request(province("440000"), Language.ZH)),
            pages(request(province("110000"), Language.ZH)));
    export().pdf(sequences, target(file));
    assertTrue(Files.size(file) > Files.size(pdf));
  }
}

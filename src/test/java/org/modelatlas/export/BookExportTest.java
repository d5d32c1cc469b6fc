package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedPages.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.BookComposer;
import org.modelatlas.page.PageRequest;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.PageSubject;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.PdfUa;
import org.modelatlas.testing.ShippedPages;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.testing.SystemProgram;

class BookExportTest {

  private static final TypeCase TYPES = new TypeCase();
  private static final BookComposer COMPOSER = new BookComposer(ShippedPages.COMPOSER);
  private static final int LARGEST_BOOK = 4_000_000;

  /** The nation and 34 provinces. */
  private static final int CHAPTERS = 35;

  @TempDir static Path folder;

  private static Path whole;
  private static int steps;

  @BeforeAll
  static void writeTheWholeBook() throws DataProblemException {
    whole = folder.resolve("全书 2026.pdf");
    export(ForkJoinPool.commonPool())
        .write(
            order(ShippedSheets.ATLAS.regions().keySet().stream(), Language.ZH),
            target(whole, SafeFile.Existing.KEEP),
            (done, of, what) -> {
              assertEquals(steps, done);
              assertEquals(CHAPTERS + 1 + 1 + CHAPTERS + 1, of, "made, then drawn with all around");
              steps++;
              return true;
            });
  }

  private static BookExport export(Executor executor) {
    return new BookExport(COMPOSER, () -> TYPES, executor);
  }

  private static BookExport.Order order(Stream<Adcode> provinces, Language... languages) {
    return new BookExport.Order(request(new PageSubject.Nation(), languages), provinces.toList());
  }

  private static Stream<Adcode> some() {
    return Stream.of("540000", "110000", "440000").map(Adcode::new);
  }

  private static SnapshotExport.Target target(Path file, SafeFile.Existing existing) {
    return new SnapshotExport.Target(file, existing);
  }

  private static byte[] bytes(Executor executor, BookExport.Order order) throws IOException {
    var out = new ByteArrayOutputStream();
    export(executor).write(order, out, "book.pdf", BookExport.Watcher.NONE);
    return out.toByteArray();
  }

  @Test
  void everyStepIsTold() {
    assertEquals(2 * CHAPTERS + 3, steps);
  }

  @Test
  void theWholeBookIsSmall() throws IOException {
    assertTrue(Files.size(whole) < LARGEST_BOOK, Files.size(whole) + " bytes");
  }

  @Test
  void theBookConformsToPdfUa() throws Exception {
    PdfUa.assertConforms(Files.readAllBytes(whole));
    PdfUa.assertConforms(bytes(Runnable::run, order(some(), Language.ZH, Language.EN)));
  }

  @Test
  @NeedsProgram("qpdf")
  void theBookIsSound() {
    String said = SystemProgram.output("qpdf", "--check", whole.toString());
    assertTrue(said.contains("No syntax or stream encoding errors found"), said);
  }

  /** Cover, contents, nation, 34 provinces, and what the sources take. */
  @Test
  @NeedsProgram("pdfinfo")
  void theBookIsTaggedTitledAndHasAllPages() {
    String info = SystemProgram.output("pdfinfo", whole.toString());
    assertTrue(info.matches("(?s).*Title: +中国大模型、人才与算力\n.*"), info);
    assertTrue(info.matches("(?s).*Tagged: +yes\n.*"), info);
    var pages = Pattern.compile("Pages: +(\\d+)").matcher(info);
    assertTrue(pages.find() && Integer.parseInt(pages.group(1)) > 1 + 1 + 1 + 34, info);
  }

  @Test
  @NeedsProgram("pdftotext")
  void theContentsNameThePagesOnWhichChaptersBegin() {
    String contents = text(2);
    for (String name : List.of("北京市", "广东省", "西藏自治区", "澳门特别行政区", "来源")) {
      var line = Pattern.compile(name + "\\s+(\\d+)").matcher(contents);
      assertTrue(line.find(), name + " in " + contents);
      int page = Integer.parseInt(line.group(1));
      String there = text(page);
      assertTrue(there.contains(name), name + " on " + page + ": " + there);
      assertTrue(Pattern.compile("(?m)^.*" + page + " / \\d+\\s*$").matcher(there).find(), there);
    }
  }

  private static String text(int page) {
    String number = Integer.toString(page);
    return SystemProgram.output(
        "pdftotext", "-layout", "-f", number, "-l", number, whole.toString(), "-");
  }

  @Test
  void bookmarksOfProvincesStandUnderTheirGroupsAndLeadToTheirPages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(whole.toFile())) {
      var top = new ArrayList<String>();
      var within = new ArrayList<String>();
      for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        top.add(item.getTitle());
        for (var child : item.children()) {
          within.add(item.getTitle() + "/" + child.getTitle());
          int page = pdf.getPages().indexOf(child.findDestinationPage(pdf)) + 1;
          assertTrue(text(page).contains(child.getTitle()), child.getTitle() + " on " + page);
        }
      }
      List<String> groups =
          ShippedSheets.ATLAS.regions().values().stream()
              .map(region -> region.group().zh())
              .distinct()
              .toList();
      assertEquals(groups, top.subList(3, top.size() - 1));
      assertEquals(List.of("目录", "中国"), top.subList(1, 3));
      assertEquals("来源", top.getLast());
      assertEquals(
          ShippedSheets.ATLAS.regions().values().stream()
              .map(region -> region.group().zh() + "/" + region.name().zh())
              .toList(),
          within);
    }
  }

  @Test
  void everySourceOfAChapterIsListedOnce() {
    PageRequest request = order(some(), Language.EN).request();
    List<PageSequence> chapters =
        COMPOSER.subjects(some().toList()).stream()
            .map(subject -> COMPOSER.chapter(request, subject))
            .toList();
    assertEquals(List.of("nation", "110000", "440000", "540000"), ids(chapters));
    Set<String> named = new HashSet<>();
    chapters.forEach(chapter -> named.addAll(chapter.sourceIds()));
    PageSequence sources = COMPOSER.bind(request, chapters).getLast();
    var listed = new ArrayList<String>();
    for (var page : sources.pages()) {
      for (Mark.Group group : ShippedPages.groups(page)) {
        if (group.role() == Role.PARAGRAPH && said(group).contains("p. ")) {
          listed.add(said(group));
        }
      }
    }
    assertEquals(named.size(), listed.size());
    assertEquals(named.size(), new HashSet<>(listed).size());
  }

  private static List<String> ids(List<PageSequence> chapters) {
    return chapters.stream().map(PageSequence::id).toList();
  }

  private static String said(Mark mark) {
    return switch (mark) {
      case Mark.Group g -> String.join("", g.marks().stream().map(m -> said(m)).toList());
      case Mark.Text t -> t.text();
      default -> "";
    };
  }

  @Test
  void theSameBookHasTheSameBytesHoweverItIsMade() throws IOException {
    var order = order(some(), Language.ZH);
    byte[] alone = bytes(Runnable::run, order);
    assertArrayEquals(alone, bytes(ForkJoinPool.commonPool(), order));
    assertArrayEquals(alone, bytes(ForkJoinPool.commonPool(), order(some().sorted(), Language.ZH)));
  }

  @Test
  void aCancelledBookLeavesNothingAndTouchesNothing() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path file = Files.writeString(own.resolve("book.pdf"), "mine");
    var export = export(ForkJoinPool.commonPool());
    var target = target(file, SafeFile.Existing.REPLACE);
    for (int last : List.of(0, 2, 4)) {
      assertThrows(
          CancellationException.class,
          () -> export.write(order(some(), Language.ZH), target, (done, of, what) -> done < last));
      assertEquals("mine", Files.readString(file));
      try (var files = Files.list(own)) {
        assertEquals(List.of(file), files.toList());
      }
    }
  }

  @Test
  void aChapterThatFailsLeavesNothing() {
    Path file = folder.resolve("failed.pdf");
    var nowhere = order(Stream.of(new Adcode("440000")), Language.ZH);
    var wrong =
        new PageRequest(
            nowhere.request().subject(),
            org.modelatlas.workspace.Question.of("plums", ShippedSheets.AS_OF),
            nowhere.request().paper(),
            nowhere.request().look(),
            nowhere.request().additions());
    var order = new BookExport.Order(wrong, nowhere.provinces());
    var export = export(ForkJoinPool.commonPool());
    assertThrows(
        IllegalArgumentException.class,
        () -> export.write(order, target(file, SafeFile.Existing.KEEP), BookExport.Watcher.NONE));
    assertFalse(Files.exists(file));
  }

  @Test
  void anExistingBookIsKeptBeforeAnythingIsMade() {
    var refused =
        assertThrows(
            DataProblemException.class,
            () ->
                export(Runnable::run)
                    .write(
                        order(some(), Language.ZH),
                        target(whole, SafeFile.Existing.KEEP),
                        (done, of, what) -> {
                          throw new AssertionError("work for nothing");
                        }));
    assertEquals("export.exists", refused.problems().getFirst().key());
  }
}

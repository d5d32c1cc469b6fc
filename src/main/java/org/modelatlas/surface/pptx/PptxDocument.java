package org.modelatlas.surface.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.TypeMetrics;

/** A presentation (PPTX) in our theme: its colours and fonts can be changed as a whole. */
public final class PptxDocument implements AutoCloseable {

  static final String CREATOR = "China Model Atlas";

  private final XMLSlideShow show;
  private final Box slide;
  private final Messages messages;
  private final TypeMetrics metrics = TypeMetrics.bundled();

  /**
   * An empty presentation.
   *
   * @param slide the size of its slides, the upper left corner at the origin
   * @param messages in the language of its texts
   * @throws IOException if the template cannot be read
   */
  public PptxDocument(Box slide, Messages messages) throws IOException {
    this.slide = slide;
    this.messages = messages;
    this.show = DeckTemplate.open(slide, messages);
  }

  /** Loads what a presentation needs, so that it is there when the first one is made. */
  public static void prepare() {
    try (var document = new PptxDocument(new Box(0, 0, 1, 1), Messages.of(Language.EN));
        var workbook = new XSSFWorkbook()) {
      document.addSlide(false);
      workbook.createSheet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what it is about, and the date of its data. */
  public void describe(String title, LocalDate date) {
    POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator(CREATOR);
    core.setLastModifiedByUser(CREATOR);
    Optional<Date> day = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.getUnderlyingProperties().setCreatedProperty(day);
    core.getUnderlyingProperties().setModifiedProperty(day);
    core.getUnderlyingProperties()
        .setLanguageProperty(messages.language().locale().toLanguageTag());
  }

  /**
   * Adds a slide.
   *
   * @param isTitle whether its headline is a title in its middle
   */
  public PptxSlide addSlide(boolean isTitle) {
    XSLFSlideMaster master = show.getSlideMasters().getFirst();
    XSLFSlideLayout layout = master.getSlideLayouts()[isTitle ? 1 : 0];
    return new PptxSlide(show, show.createSlide(layout), slide, messages, metrics);
  }

  /** Writes the file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    show.write(out);
  }

  @Override
  public void close() throws IOException {
    show.close();
  }
}

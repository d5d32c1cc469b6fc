package org.modelatlas.testing;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of ISO/IEC 29500-4 that the build unpacks. */
public final class OfficeSchemas {

  private static final Schema SCHEMA = read();

  private OfficeSchemas() {}

  private static Schema read() {
    Path folder = Path.of(System.getProperty("ooxml.schemas"));
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(
              new Source[] {
                source(folder.resolve("pml.xsd").toFile()),
                source(folder.resolve("dml-chart.xsd").toFile())
              });
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Source source(File file) {
    return new StreamSource(file);
  }

  /** What is wrong with a slide, master, layout, theme, page of notes or chart. */
  public static List<String> faults(byte[] xml) throws IOException, SAXException {
    var faults = new ArrayList<String>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            faults.add(e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            faults.add(e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            faults.add(e.getMessage());
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    return faults;
  }
}

package org.modelatlas.printing;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/**
 * The printers that Java knows, for systems without the programs of CUPS: PDFBox draws the pages
 * with the printer's own lines and letters. What becomes of a job is not known here.
 */
final class JavaPrinters implements Printers {

  private static final PrintService[] NONE = {};

  @Override
  public List<Printer> find() {
    Optional<String> usual =
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
            .map(PrintService::getName);
    return services()
        .map(
            service ->
                new Printer(service.getName(), usual.filter(service.getName()::equals).isPresent()))
        .sorted(Comparator.comparing((Printer printer) -> !printer.isUsual()))
        .toList();
  }

  private static Stream<PrintService> services() {
    PrintService[] found = PrintServiceLookup.lookupPrintServices(null, null);
    return Arrays.stream(found == null ? NONE : found);
  }

  private static PrintService service(String name) throws DataProblemException {
    return services()
        .filter(service -> service.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> problem("print.gone", name));
  }

  @Override
  public PrintJob print(PrintOrder order) throws DataProblemException {
    return print(order, service(order.printer()));
  }

  /**
   * Prints through a service that need not be one of the system's, such as one that writes a file.
   */
  static PrintJob print(PrintOrder order, PrintService service) throws DataProblemException {
    try (PDDocument document = Loader.loadPDF(order.pdf().toFile())) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(order.title());
      job.setPageable(new PDFPageable(document, Orientation.AUTO));
      job.print(attributes(order));
      return new PrintJob(order.printer(), "");
    } catch (PrinterException | IOException e) {
      String said = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      throw problem("print.refused", order.printer(), said);
    }
  }

  private static PrintRequestAttributeSet attributes(PrintOrder order) {
    var attributes = new HashPrintRequestAttributeSet();
    attributes.add(new JobName(order.title(), null));
    attributes.add(new Copies(order.copies()));
    order.pages().ifPresent(p -> attributes.add(new PageRanges(p.first(), p.last())));
    return attributes;
  }

  @Override
  public QueueState state(PrintJob job) throws DataProblemException {
    PrinterIsAcceptingJobs accepting =
        service(job.printer()).getAttribute(PrinterIsAcceptingJobs.class);
    boolean isStopped = accepting == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    return new QueueState(false, isStopped, List.of());
  }

  private static DataProblemException problem(String key, String printer, Object... arguments) {
    return new DataProblemException(DataProblem.error(key, Place.of(printer), arguments));
  }
}

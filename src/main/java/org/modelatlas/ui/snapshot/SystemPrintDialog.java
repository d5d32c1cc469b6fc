package org.modelatlas.ui.snapshot;

import java.util.Arrays;
import java.util.Optional;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.modelatlas.printing.PrintOrder;

/** The system's print dialog, which chooses printer, copies and pages; the pages are our own. */
public final class SystemPrintDialog {

  private SystemPrintDialog() {}

  /** Asks; empty where the person thinks better of it or the system has no printer. */
  public static Optional<PrintChoice> ask(Window owner) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.empty();
    }
    try {
      return job.showPrintDialog(owner) ? Optional.of(choice(job)) : Optional.empty();
    } finally {
      job.cancelJob();
    }
  }

  private static PrintChoice choice(PrinterJob job) {
    var settings = job.getJobSettings();
    PageRange[] ranges = settings.getPageRanges();
    Optional<PrintOrder.Pages> pages =
        ranges == null || ranges.length == 0
            ? Optional.empty()
            : Optional.of(
                new PrintOrder.Pages(
                    ranges[0].getStartPage(), Arrays.asList(ranges).getLast().getEndPage()));
    return new PrintChoice(job.getPrinter().getName(), settings.getCopies(), pages);
  }
}

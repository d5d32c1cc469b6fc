package org.modelatlas.printing;

import java.util.List;
import org.modelatlas.problem.DataProblemException;

/** The printers of a system. Each call may take seconds and is not for the UI thread. */
public interface Printers {

  /** The printers of this system: those of CUPS where its programs are, or else those of Java. */
  static Printers ofSystem() {
    return CupsPrinters.isInstalled() ? new CupsPrinters() : new JavaPrinters();
  }

  /**
   * All printers, the usual one first.
   *
   * @throws DataProblemException if the print service does not answer
   */
  List<Printer> find() throws DataProblemException;

  /**
   * Hands pages to a queue.
   *
   * @throws DataProblemException if the printer is gone, or the service takes nothing
   */
  PrintJob print(PrintOrder order) throws DataProblemException;

  /**
   * What has become of a job.
   *
   * @throws DataProblemException if the print service does not answer
   */
  QueueState state(PrintJob job) throws DataProblemException;
}

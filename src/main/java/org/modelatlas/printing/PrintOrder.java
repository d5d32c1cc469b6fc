package org.modelatlas.printing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be printed, and how.
 *
 * @param pdf the file, whose pages are printed as large as they are
 * @param title what the queue calls it
 * @param printer name of the printer
 * @param paper name of the sheet by PWG 5101.1 or short, such as A4 or Letter
 * @param copies at least 1
 * @param pages which pages; empty for all
 */
public record PrintOrder(
    Path pdf, String title, String printer, String paper, int copies, Optional<Pages> pages) {

  /**
   * Pages that follow each other.
   *
   * @param first from 1
   * @param last not before the first
   */
  public record Pages(int first, int last) {
    public Pages {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException(first + "-" + last + " are no pages");
      }
    }
  }

  public PrintOrder {
    if (copies < 1) {
      throw new IllegalArgumentException(copies + " copies");
    }
  }
}

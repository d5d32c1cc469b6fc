package org.modelatlas.ui.region.content;

import java.util.Locale;
import org.modelatlas.citation.SourceMark;

/**
 * A filed service as it is listed.
 *
 * @param name name of the service as filed
 * @param detail filing entity and, for on-device services, the phones
 * @param date day of filing
 * @param mark its source
 */
public record ServiceRow(String name, String detail, String date, SourceMark mark) {

  /** Whether name or entity contains the words, in any case; always for blank words. */
  public boolean mentions(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return (name + "\n" + detail).toLowerCase(Locale.ROOT).contains(sought);
  }
}

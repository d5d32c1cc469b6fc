package org.modelatlas.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An archive whose entries, and those of workbooks in it, carry a date of ours in place of the time
 * at which they were written, so that the same contents give the same bytes.
 */
final class FixedZip {

  /** The first day that an archive can name. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String WORKBOOK = ".xlsx";

  private FixedZip() {}

  /**
   * Copies an archive; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  static void copy(byte[] archive, LocalDate date, OutputStream out) throws IOException {
    LocalDateTime time = date.getYear() < FIRST.getYear() ? FIRST : date.atStartOfDay();
    var copy = new ZipOutputStream(out);
    try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        var fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(time);
        copy.putNextEntry(fixed);
        if (entry.getName().endsWith(WORKBOOK)) {
          copy(entries.readAllBytes(), date, copy);
        } else {
          entries.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}

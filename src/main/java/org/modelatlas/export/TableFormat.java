package org.modelatlas.export;

/** The forms in which a table leaves. */
public enum TableFormat {
  /** Values as shown, with title, filter, date and sources below: for pasting. */
  TSV("tsv"),
  /** RFC 4180 in UTF-8, every row with its date, filter and sources. */
  CSV("csv"),
  /** The same with a byte order mark, without which Excel takes Chinese for something else. */
  CSV_FOR_EXCEL("csv"),
  /** A workbook with sheets of the table, its sources and its definitions. */
  XLSX("xlsx"),
  /** One object with everything, for programs. */
  JSON("json");

  private final String extension;

  TableFormat(String extension) {
    this.extension = extension;
  }

  /** Usual ending of the file's name, without the dot. */
  public String extension() {
    return extension;
  }
}

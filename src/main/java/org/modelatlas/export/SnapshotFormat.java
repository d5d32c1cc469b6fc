package org.modelatlas.export;

/** The forms in which pages leave. */
public enum SnapshotFormat {
  PDF,
  SVG,
  PNG,
  CSV,
  XLSX;

  /** Usual ending of the file's name, without the dot. */
  public String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

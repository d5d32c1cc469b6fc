package org.modelatlas.datapackage;

import java.net.URI;
import java.net.URISyntaxException;
import org.modelatlas.dataset.Period;

/** What the cells of a column hold. */
public enum FieldType {
  TEXT("string", "notText"),
  INTEGER("integer", "notInteger"),
  NUMBER("number", "notNumber"),
  BOOLEAN("boolean", "notBoolean"),
  /** A day. */
  DAY("date", "notDay"),
  /** A year, half-year, month or day: whatever precision the source has. */
  PERIOD("string", "notPeriod"),
  /** A six-digit code of GB/T 2260. */
  ADCODE("string", "notAdcode"),
  ADDRESS("string", "notAddress");

  private final String standardName;
  private final String problem;

  FieldType(String standardName, String problem) {
    this.standardName = standardName;
    this.problem = problem;
  }

  /** The type's name in Table Schema. */
  public String standardName() {
    return standardName;
  }

  /** Key of the problem of a cell that is not of this type. */
  String problemKey() {
    return "datapackage." + problem;
  }

  /** Whether a cell that is not blank can be read as this type. */
  boolean accepts(String cell) {
    return switch (this) {
      case TEXT -> true;
      case INTEGER -> isInteger(cell);
      case NUMBER -> isNumber(cell);
      case BOOLEAN -> cell.equals("true") || cell.equals("false");
      case DAY -> cell.length() == 10 && isPeriod(cell);
      case PERIOD -> isPeriod(cell);
      case ADCODE -> cell.length() == 6 && cell.charAt(0) != '0' && isDigits(cell);
      case ADDRESS -> isAddress(cell);
    };
  }

  private static boolean isDigits(String cell) {
    return isMadeOf("0123456789", cell);
  }

  private static boolean isMadeOf(String characters, String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (characters.indexOf(cell.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInteger(String cell) {
    String digits = cell.startsWith("-") ? cell.substring(1) : cell;
    return !digits.isEmpty() && digits.length() <= 9 && isDigits(digits);
  }

  /** Decimal notation only: Java also reads hexadecimal, suffixes and NaN, which no table means. */
  private static boolean isNumber(String cell) {
    try {
      return isMadeOf("0123456789.+-eE", cell) && Double.isFinite(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isPeriod(String cell) {
    try {
      return Period.parse(cell).year() > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isAddress(String cell) {
    try {
      return new URI(cell).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

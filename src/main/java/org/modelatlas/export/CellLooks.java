package org.modelatlas.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells of a workbook look; each look is made once, since a workbook holds few. */
final class CellLooks {

  private static final short TITLE_POINTS = 14;

  private final Workbook workbook;
  private final Map<Look, CellStyle> styles = new HashMap<>();

  /** What a cell is. */
  enum Role {
    TITLE,
    UNDER_TITLE,
    HEADER,
    TEXT,
    WRAPPED,
    NUMBER,
    MISSING,
    LINK
  }

  /**
   * A look.
   *
   * @param decimals digits after the point, of numbers
   * @param total whether it stands in a row of totals
   */
  private record Look(Role role, int decimals, boolean total) {}

  CellLooks(Workbook workbook) {
    this.workbook = workbook;
  }

  CellStyle of(Role role) {
    return of(role, 0, false);
  }

  CellStyle of(Role role, int decimals, boolean total) {
    return styles.computeIfAbsent(new Look(role, decimals, total), this::style);
  }

  private CellStyle style(Look look) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look.role() == Role.WRAPPED || look.role() == Role.HEADER);
    if (look.role() == Role.NUMBER) {
      style.setDataFormat(workbook.createDataFormat().getFormat(format(look.decimals())));
    }
    if (look.role() == Role.HEADER) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
    }
    if (look.total()) {
      style.setBorderTop(BorderStyle.THIN);
    }
    return style;
  }

  private static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private Font font(Look look) {
    Font font = workbook.createFont();
    font.setBold(look.role() == Role.TITLE || look.role() == Role.HEADER || look.total());
    switch (look.role()) {
      case TITLE -> font.setFontHeightInPoints(TITLE_POINTS);
      case MISSING -> font.setItalic(true);
      case LINK -> {
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
      }
      case UNDER_TITLE, HEADER, TEXT, WRAPPED, NUMBER -> {}
    }
    return font;
  }
}

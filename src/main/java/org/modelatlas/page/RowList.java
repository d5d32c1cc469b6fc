package org.modelatlas.page;

import java.util.List;
import java.util.function.Supplier;
import org.modelatlas.page.setting.Piece;

/**
 * A list that may be cut or go on over pages.
 *
 * @param title the heading of the part that it stands in
 * @param header what stands above the rows on every page; may be empty
 * @param rows what makes each row; made only when it is placed, since that numbers its sources
 * @param role the part that the rows are in: a table, or a section
 * @param id of that part
 * @param remark what must be known to read it; may be empty
 */
record RowList(
    Words title,
    Piece header,
    List<Supplier<Piece>> rows,
    org.modelatlas.sheet.Role role,
    String id,
    Words remark) {

  RowList {
    rows = List.copyOf(rows);
  }
}

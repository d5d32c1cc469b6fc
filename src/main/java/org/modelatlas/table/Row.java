package org.modelatlas.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param id what it is about: an adcode, the id of a model family, service, centre or group
 * @param cells one for each column
 * @param sourceIds ids of the sources of the whole row; empty where each cell has its own
 */
public record Row(String id, List<Cell> cells, List<String> sourceIds) {

  public Row {
    cells = List.copyOf(cells);
    sourceIds = List.copyOf(sourceIds);
  }

  /** The sources of a cell: its own, else those of the row. */
  public List<String> sourcesOf(Cell cell) {
    return cell.sourceIds().isEmpty() ? sourceIds : cell.sourceIds();
  }
}

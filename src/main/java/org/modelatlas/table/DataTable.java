package org.modelatlas.table;

import java.util.List;

/**
 * A table with all that is needed to understand and to trace it. Immutable.
 *
 * @param heading what stands above it
 * @param wording the languages it speaks
 * @param grid its cells; every source they name is among the sources
 * @param sources the sources, numbered in the order in which the cells name them
 * @param definitions what the columns count
 */
public record DataTable(
    Heading heading,
    Wording wording,
    Grid grid,
    List<CitedSource> sources,
    List<Definition> definitions) {

  public DataTable {
    sources = List.copyOf(sources);
    definitions = List.copyOf(definitions);
  }

  /** The same table with other rows or columns, such as the ones that a person chose. */
  public DataTable with(Grid other) {
    return new DataTable(heading, wording, other, sources, definitions);
  }

  /** The cells with the numbers of their sources beside them. */
  public Grid citedGrid() {
    return new SourceColumns(this).grid();
  }

  /** The sources as a table. */
  public Grid sourceGrid() {
    return Listings.ofSources(wording, sources);
  }

  /** The definitions as a table. */
  public Grid definitionGrid() {
    return Listings.ofDefinitions(wording, definitions);
  }
}

package org.modelatlas.workspace;

/** On what the choropleth lies. */
public enum Presentation {
  /** The equal-area map, which is the one for statistics. */
  MAP,
  /** The same choropleth, half transparent, over a Web Mercator basemap. */
  BASEMAP,
  /** The same figures as a table. */
  TABLE
}

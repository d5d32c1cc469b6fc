package org.modelatlas.ui.basemap;

/**
 * Which tile.
 *
 * @param zoom 0 is the whole world in one tile
 * @param x columns east of the antimeridian
 * @param y rows south of the northern edge
 */
record TileKey(int zoom, long x, long y) {}

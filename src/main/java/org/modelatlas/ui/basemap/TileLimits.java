package org.modelatlas.ui.basemap;

import java.time.Duration;

/**
 * How much a tile server may ask of us, and we of it.
 *
 * @param atOnce requests under way at a time
 * @param largestBytes the longest answer that is read
 * @param connect how long a connection may take
 * @param whole how long a tile may take from request to last byte
 * @param patience how many faults in a row end the fetching; an answer that there is no such tile
 *     is one fault, any other failure {@value TileFetcher#FAULTS_OF_FAILURE}
 * @param cacheBytes how much is kept in memory
 */
record TileLimits(
    int atOnce, int largestBytes, Duration connect, Duration whole, int patience, int cacheBytes) {

  /** For servers on the web. */
  static final TileLimits USUAL =
      new TileLimits(4, 1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(10), 12, 32 << 20);
}

package org.modelatlas.search;

import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.problem.DataProblemException;

/** The shipped Atlas and its index, built once for all tests. */
final class ShippedIndex {

  static final Atlas ATLAS = atlas();
  static final SearchIndex INDEX = SearchIndex.of(ATLAS);

  private ShippedIndex() {}

  private static Atlas atlas() {
    try {
      return DataPackageReader.readShipped();
    } catch (DataProblemException e) {
      throw new IllegalStateException(e);
    }
  }
}

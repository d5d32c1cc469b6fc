package org.modelatlas.boundary;

import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Once;
import org.modelatlas.geojson.GeoJsonFile;

/** What the maps of provinces are read from; what they share is read once, when first wanted. */
final class ProvinceFiles {

  private final Once<GeoJsonFile> overview = new Once<>(() -> read("provinces-overview"));
  private final Once<GeoJsonFile> detail = new Once<>(() -> read("provinces-detail"));
  private final Once<GeoJsonFile> dashes = new Once<>(() -> read("south-china-sea"));

  private static GeoJsonFile read(String name) {
    return ShippedFile.read(name);
  }

  /** All provinces in coarse outlines. */
  GeoJsonFile overview() {
    return overview.get();
  }

  /** All provinces; the union of a province's prefectures is its outline here. */
  GeoJsonFile detail() {
    return detail.get();
  }

  /** The dashes of the South China Sea. */
  GeoJsonFile dashes() {
    return dashes.get();
  }

  /** The prefectures of a province. */
  GeoJsonFile prefectures(Adcode province) {
    return read("prefectures/" + province.code());
  }
}

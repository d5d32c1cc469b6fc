package org.modelatlas.datapackage;

import java.net.URI;
import org.modelatlas.dataset.City;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.Source;
import org.modelatlas.geometry.GeoPoint;

/** Checked rows of regions, cities and sources: what figures refer to. */
final class PlaceRows {

  private PlaceRows() {}

  static Region region(Row row, RowValues values) {
    return new Region(
        values.adcode(row, "adcode"),
        row.both("name"),
        row.both("short"),
        row.text("pinyin"),
        row.both("capital"),
        row.both("group"));
  }

  static City city(Row row, RowValues values) {
    return new City(
        row.both("name"),
        values.adcode(row, "adcode"),
        values.adcode(row, "prefecture"),
        new GeoPoint(row.required("lon_deg"), row.required("lat_deg")),
        row.text("kind"),
        row.both("note"),
        row.text("source_id"));
  }

  static Source source(Row row, RowValues values) {
    return new Source(
        row.text("id"),
        row.both("title"),
        row.both("publisher"),
        values.periodIfAny(row, "date"),
        row.present("url").map(URI::create),
        row.both("licence"),
        row.word("seen_as", Source.SeenAs.class),
        row.both("note"),
        values.period(row, "seen_on").end());
  }
}

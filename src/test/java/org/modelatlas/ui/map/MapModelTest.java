package org.modelatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.RegionOutline;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;

/** Which region answers at a place, as near as one may come and with the whole map in view. */
class MapModelTest {

  private static final double NEAR_M_PER_PT = 20;
  private static final double WHOLE_MAP_M_PER_PT = 6_000;

  private final MapModel model =
      new MapModel(ATLAS, FIGURES, GEOMETRY, new SheetComposer(TypeMetrics.bundled()));

  private Optional<String> at(double lonDeg, double latDeg, double metresPerPt) {
    var place = GEOMETRY.projection().forward(new GeoPoint(lonDeg, latDeg));
    return model.regionAt(view("models", Language.ZH), place, metresPerPt).map(RegionOutline::id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Sanhe: Hebei between Beijing and Tianjin, 117.00, 39.95, 130000",
    "Tiananmen: a hole in Hebei, 116.39, 39.91, 110000",
    "Jizhou: Tianjin north of the exclave, 117.40, 40.05, 120000",
    "Yinchuan, 106.23, 38.49, 640000",
    "Kaifeng, 114.31, 34.80, 410000"
  })
  void enclavesAndHolesAnswerAtEveryScale(String name, double lon, double lat, String adcode) {
    assertEquals(Optional.of(adcode), at(lon, lat, NEAR_M_PER_PT));
    assertEquals(Optional.of(adcode), at(lon, lat, WHOLE_MAP_M_PER_PT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Chongming, 121.55, 31.65, 310000",
    "Zhoushan, 122.10, 30.05, 330000",
    "Pingtan, 119.78, 25.53, 350000",
    "Magong on Penghu, 119.60, 23.57, 710000",
    "Lanyu, 121.55, 22.05, 710000",
    "Lantau, 113.95, 22.25, 810000",
    "Haikou, 110.33, 19.95, 460000"
  })
  void islandsAnswerTheirProvince(String name, double lon, double lat, String adcode) {
    assertEquals(Optional.of(adcode), at(lon, lat, NEAR_M_PER_PT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the Bohai Sea, 119.5, 38.8",
    "the Taiwan Strait, 119.3, 24.6",
    "the Qiongzhou Strait, 109.9, 20.17",
    "Ulaanbaatar, 106.9, 47.9",
    "the Pacific, 150, 20"
  })
  void seaAndOtherCountriesAnswerNothing(String name, double lon, double lat) {
    assertEquals(Optional.empty(), at(lon, lat, NEAR_M_PER_PT));
    assertEquals(Optional.empty(), at(lon, lat, WHOLE_MAP_M_PER_PT));
  }
}

package org.modelatlas.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.legend.Fill;

/** What regions look like on the map, for what stands beside it and speaks of the same regions. */
public final class RegionLooks {

  private RegionLooks() {}

  /**
   * The looks of the regions that a sheet of this request would show, in the order of their
   * outlines: their fills, or those of their circles where circles alone say the figures. No map is
   * made for it.
   */
  public static Map<Adcode, Fill> of(SheetRequest request) {
    MapLevel level = request.geometry().anyLevel();
    var content = MapContent.of(request, SheetComposer.style(request.view()), level);
    var looks = new LinkedHashMap<Adcode, Fill>();
    for (RegionOutline outline : level.regions()) {
      Adcode.find(outline.id()).ifPresent(code -> looks.put(code, content.look(outline)));
    }
    return Collections.unmodifiableMap(looks);
  }
}

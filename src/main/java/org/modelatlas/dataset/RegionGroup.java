package org.modelatlas.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modelatlas.i18n.LocalText;

/**
 * Whole provinces that are looked at together.
 *
 * @param name its name
 * @param members the provincial units, each once
 */
public record RegionGroup(LocalText name, List<Adcode> members) {

  /**
   * Groups of whole provinces that plans and reports speak of, beside those of the data. Guangdong
   * with Hong Kong and Macao is named by its members: the Greater Bay Area is nine cities and two
   * regions and no group of whole provinces.
   */
  private static final List<RegionGroup> CUSTOMARY =
      List.of(
          customary("京津冀", "Beijing–Tianjin–Hebei", "110000 120000 130000"),
          customary("长三角", "Yangtze River Delta", "310000 320000 330000 340000"),
          customary("成渝（四川、重庆）", "Sichuan and Chongqing", "500000 510000"),
          customary("广东、香港、澳门", "Guangdong, Hong Kong and Macao", "440000 810000 820000"));

  public RegionGroup {
    members = members.stream().distinct().toList();
  }

  private static RegionGroup customary(String zh, String en, String codes) {
    return new RegionGroup(
        new LocalText(zh, en), Stream.of(codes.split(" ")).map(Adcode::new).toList());
  }

  /** The 31 units that mainland statistics cover, as far as the Atlas has them. */
  public static RegionGroup mainland(Atlas atlas) {
    return new RegionGroup(
        new LocalText("内地 31 个单位合计", "31 mainland units together"),
        atlas.regions().values().stream().filter(Region::isMainland).map(Region::adcode).toList());
  }

  /** The groups of the data, in its order, then the customary ones whose members it all has. */
  public static List<RegionGroup> of(Atlas atlas) {
    Map<LocalText, List<Adcode>> byGroup = new LinkedHashMap<>();
    for (Region region : atlas.regions().values()) {
      byGroup.computeIfAbsent(region.group(), group -> new ArrayList<>()).add(region.adcode());
    }
    var groups = new ArrayList<RegionGroup>();
    byGroup.forEach((name, members) -> groups.add(new RegionGroup(name, members)));
    CUSTOMARY.stream()
        .filter(group -> atlas.regions().keySet().containsAll(group.members()))
        .forEach(groups::add);
    return List.copyOf(groups);
  }
}

package org.modelatlas.page;

import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.page.setting.PageStyle;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;

/** Makes pages from data and a request; everything that can be decided is decided here. */
public final class PageComposer {

  private final AtlasIndex index;
  private final Figures figures;
  private final MapGeometry nation;
  private final Interiors interiors;
  private final TypeMetrics metrics;

  /**
   * A composer for one edition of the data.
   *
   * @param nation the provinces in the plane; levels must be there as soon as they are asked for
   * @param interiors the maps of provinces; likewise
   */
  public PageComposer(
      AtlasIndex index,
      Figures figures,
      MapGeometry nation,
      Interiors interiors,
      TypeMetrics metrics) {
    this.index = index;
    this.figures = figures;
    this.nation = nation;
    this.interiors = interiors;
    this.metrics = metrics;
  }

  /**
   * The pages of a request.
   *
   * @throws IllegalArgumentException if the request is about a region that the data does not have
   */
  public PageSequence compose(PageRequest request) {
    var voice = new Voice(request.look().languages());
    var setter = new Typesetter(metrics);
    double scale = request.paper().typeScale();
    var style =
        request.look().inking() == PageLook.Inking.GREY
            ? PageStyle.grey(scale)
            : PageStyle.colour(scale);
    var notes =
        new Footnotes(
            id(request.subject()),
            index.atlas(),
            voice,
            setter,
            style,
            request.look().length() == PageLook.Length.ONE_PAGE);
    var desk = new Desk(index, figures, request, voice, setter, style, notes);
    var maps = new PageMaps(new SheetComposer(metrics), nation, interiors);
    return switch (request.subject()) {
      case PageSubject.Province(var code) -> new ProvincePages(desk, maps, code).compose();
      case PageSubject.Nation _ -> new NationPages(desk, maps).compose();
      case PageSubject.Comparison(var codes) -> new ComparisonPages(desk, maps, codes).compose();
      case PageSubject.MapAlone(var focus) -> new MapPages(desk, maps, focus).compose();
    };
  }

  private static String id(PageSubject subject) {
    return switch (subject) {
      case PageSubject.Province(var code) -> code.code();
      case PageSubject.Nation _ -> "nation";
      case PageSubject.Comparison _ -> "comparison";
      case PageSubject.MapAlone _ -> "map";
    };
  }
}

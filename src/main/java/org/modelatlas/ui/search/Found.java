package org.modelatlas.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.i18n.Messages;
import org.modelatlas.search.Hit;
import org.modelatlas.search.Match;
import org.modelatlas.search.SearchResults;

/** A line of the list of what was found. */
sealed interface Found {

  /** What stands in the line. */
  String text();

  /**
   * Names the kind of the lines that follow.
   *
   * @param text kind and number
   */
  record Heading(String text) implements Found {}

  /**
   * Something that was found.
   *
   * @param hit what
   * @param text its name
   * @param detail the name in the other language, the province, and the name that matched
   */
  record Thing(Hit hit, String text, String detail) implements Found {}

  /** The lines of an answer. */
  static List<Found> lines(SearchResults results, Atlas atlas, Messages messages) {
    var lines = new ArrayList<Found>();
    for (SearchResults.Group group : results.groups()) {
      String kind = messages.get("search.kind." + group.kind());
      lines.add(new Heading(messages.get("search.group", kind, group.total())));
      group.hits().forEach(hit -> lines.add(thing(hit, atlas, messages)));
    }
    return lines;
  }

  private static Thing thing(Hit hit, Atlas atlas, Messages messages) {
    var language = messages.language();
    String name = hit.name().in(language);
    var details = new ArrayList<String>();
    String other = hit.name().in(language.other());
    if (!other.equals(name)) {
      details.add(other);
    }
    hit.province().map(code -> province(code, atlas, messages)).ifPresent(details::add);
    boolean elsewhere = !hit.matched().equals(name) && !hit.matched().equals(other);
    if (elsewhere && (hit.match() == Match.ALIAS || hit.match() == Match.RELATED)) {
      details.add(messages.get("search.matched", hit.matched()));
    }
    return new Thing(hit, name, String.join(" · ", details));
  }

  private static String province(Adcode code, Atlas atlas, Messages messages) {
    return atlas
        .region(code)
        .map(region -> region.shortName().in(messages.language()))
        .orElse(code.code());
  }
}

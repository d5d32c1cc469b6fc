package org.modelatlas.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;

/** Numbers sources in the order in which they are named. */
public final class Citations {

  private final Atlas atlas;
  private final Wording wording;

  Citations(Atlas atlas, Wording wording) {
    this.atlas = atlas;
    this.wording = wording;
  }

  List<CitedSource> of(Grid grid) {
    Set<String> ids = new LinkedHashSet<>();
    grid.allRows()
        .forEach(
            row -> {
              row.cells().forEach(cell -> ids.addAll(cell.sourceIds()));
              ids.addAll(row.sourceIds());
            });
    return of(atlas, wording, ids);
  }

  /**
   * Sources under the numbers from 1.
   *
   * @param ids ids of sources; one that is named again keeps its number
   */
  public static List<CitedSource> of(Atlas atlas, Wording wording, Collection<String> ids) {
    var citations = new Citations(atlas, wording);
    var numbered = new ArrayList<CitedSource>();
    for (String id : new LinkedHashSet<>(ids)) {
      numbered.add(citations.cited(numbered.size() + 1, atlas.source(id)));
    }
    return List.copyOf(numbered);
  }

  private CitedSource cited(int number, Source source) {
    return new CitedSource(
        number,
        source.id(),
        wording.text(source.publisher()),
        wording.text(source.title()),
        date(source),
        source.url(),
        wording.text(source.licence()),
        wording.say("source.seenAs." + source.seenAs()),
        wording.text(source.note()));
  }

  private String date(Source source) {
    return source
        .date()
        .map(Period::text)
        .orElseGet(() -> wording.say("source.undatedSeen", source.seenOn().toString()));
  }
}

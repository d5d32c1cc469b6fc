package org.modelatlas.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;

/** Numbers the sources of a table in the order in which its cells name them. */
final class Citations {

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
    var numbered = new ArrayList<CitedSource>();
    for (String id : ids) {
      numbered.add(cited(numbered.size() + 1, atlas.source(id)));
    }
    return numbered;
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

package org.modelatlas.ui.region.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.dataset.Atlas;

/** Numbers the sources of one panel in the order in which it first names them. */
final class SourceNumbers {

  private final Atlas atlas;
  private final Map<String, SourceMark> marks = new LinkedHashMap<>();

  SourceNumbers(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The mark of a source, a new number if it has none yet. */
  SourceMark mark(String sourceId) {
    return marks.computeIfAbsent(
        sourceId, id -> new SourceMark(marks.size() + 1, atlas.source(id), ""));
  }

  List<SourceMark> marks(Collection<String> sourceIds) {
    return sourceIds.stream().distinct().map(this::mark).toList();
  }

  List<SourceMark> marks(Collection<String> sourceIds, String definition) {
    return marks(sourceIds).stream().map(mark -> mark.defining(definition)).toList();
  }

  /** All marks given so far, by number. */
  List<SourceMark> all() {
    return List.copyOf(marks.values());
  }
}

package org.modelatlas.citation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.dataset.Atlas;

/** Numbers the sources of one panel in the order in which it first names them. */
public final class SourceNumbers {

  private final Atlas atlas;
  private final Map<String, SourceMark> marks = new LinkedHashMap<>();

  public SourceNumbers(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The mark of a source, a new number if it has none yet. */
  public SourceMark mark(String sourceId) {
    return marks.computeIfAbsent(
        sourceId, id -> new SourceMark(marks.size() + 1, atlas.source(id), ""));
  }

  /** The marks of sources, each once, by number. */
  public List<SourceMark> marks(Collection<String> sourceIds) {
    return sourceIds.stream()
        .distinct()
        .map(this::mark)
        .sorted(Comparator.comparingInt(SourceMark::number))
        .toList();
  }

  /**
   * The marks of sources beside a figure.
   *
   * @param definition what the figure counts
   */
  public List<SourceMark> marks(Collection<String> sourceIds, String definition) {
    return marks(sourceIds).stream().map(mark -> mark.defining(definition)).toList();
  }

  /** All marks given so far, by number. */
  public List<SourceMark> all() {
    return List.copyOf(marks.values());
  }
}

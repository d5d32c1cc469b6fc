package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.SourceMark;

/**
 * Everything the panel shows for one view.
 *
 * @param heading the top
 * @param keyFigure the indicator on the map; empty for the nation
 * @param sections the parts, in order
 * @param sources every source named, by number
 */
public record PanelContent(
    Heading heading,
    Optional<KeyFigure> keyFigure,
    List<Section> sections,
    List<SourceMark> sources) {

  public PanelContent {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }

  /** The part under an id. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}

package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.Locale;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.ModelFamily;

/**
 * A family of the catalogue as it is listed.
 *
 * @param family the row behind it, for order and choice
 * @param name name
 * @param developer who made it
 * @param kind kind of maker
 * @param modality kind of content
 * @param openness open, closed or unknown
 * @param size size in 10⁹ parameters; a dash where no source states one
 * @param date earliest date, with ≤ before an upper bound
 * @param mark source of the row
 * @param evidence every mention in a source
 */
public record ModelRow(
    ModelFamily family,
    String name,
    String developer,
    String kind,
    String modality,
    String openness,
    String size,
    String date,
    SourceMark mark,
    List<Fact> evidence) {

  public ModelRow {
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether any name of the family, its makers or a source's name for it contains the words, in any
   * case; always for blank words.
   */
  public boolean mentions(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return sought.isEmpty() || names().toLowerCase(Locale.ROOT).contains(sought);
  }

  /** Openness, and the size where a source states one. */
  public String opennessAndSize() {
    return family.parametersBillion().isEmpty() ? openness : openness + " · " + size;
  }

  private String names() {
    var names = new StringBuilder();
    for (var text : List.of(family.name(), family.developer(), family.application())) {
      names.append(text.zh()).append('\n').append(text.en()).append('\n');
    }
    family.listings().forEach(listing -> names.append(listing.nameAsListed()).append('\n'));
    return names.toString();
  }
}

package org.modelatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.modelatlas.i18n.LocalText;

/**
 * A row of the model catalogue: a family of models by one developer.
 *
 * @param id key
 * @param name name in both languages
 * @param nameEnIsPinyin whether the English name is a transliteration
 * @param developer who made it
 * @param developerKind what the maker is
 * @param province where the maker sits
 * @param city prefecture-level city, empty where no source says
 * @param modality kind of content
 * @param application field of use in words; empty for general or unknown
 * @param openness whether weights are open
 * @param parametersBillion largest stated size in 10⁹ parameters; empty where no source states one
 * @param firstListed earliest date on which a source shows it
 * @param dateKind what that date is
 * @param sourceId source of the row
 * @param listings every mention in a source, with the name used there
 */
public record ModelFamily(
    String id,
    LocalText name,
    boolean nameEnIsPinyin,
    LocalText developer,
    DeveloperKind developerKind,
    Adcode province,
    LocalText city,
    Modality modality,
    LocalText application,
    Openness openness,
    OptionalDouble parametersBillion,
    Period firstListed,
    DateKind dateKind,
    String sourceId,
    List<Listing> listings) {

  public ModelFamily {
    listings = List.copyOf(listings);
  }

  /** What a maker is. */
  public enum DeveloperKind {
    ENTERPRISE,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    JOINT
  }

  /** Kind of content a model handles. */
  public enum Modality {
    NLP,
    MULTIMODAL,
    VISION,
    SPEECH,
    CODE,
    SCIENCE,
    OTHER
  }

  /** Whether weights are open. */
  public enum Openness {
    YES,
    NO,
    UNKNOWN
  }

  /** What the date of a family is; a first listing is an upper bound. */
  public enum DateKind {
    RELEASE,
    FILING,
    FIRST_LISTING
  }

  /**
   * One mention of the family.
   *
   * @param sourceId the source
   * @param date date there; empty where the source has none
   * @param dateKind what that date is, in words
   * @param nameAsListed the name used there
   * @param note remark, such as another province or developer; may be empty
   */
  public record Listing(
      String sourceId,
      Optional<Period> date,
      LocalText dateKind,
      String nameAsListed,
      LocalText note) {}
}

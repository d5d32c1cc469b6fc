package org.modelatlas.dataset;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * Where figures come from.
 *
 * @param id key used by every table
 * @param title its title
 * @param publisher who stands behind it
 * @param date date of publication or of the version used; empty where the source has none, then it
 *     is shown as "undated, seen on {@code seenOn}"
 * @param url its address; empty for mirrors and for sources without one
 * @param licence licence in words; may be empty
 * @param seenAs how it was seen
 * @param note remark; may be empty
 * @param seenOn day on which it was seen
 */
public record Source(
    String id,
    LocalText title,
    LocalText publisher,
    Optional<Period> date,
    Optional<URI> url,
    LocalText licence,
    SeenAs seenAs,
    LocalText note,
    LocalDate seenOn) {

  /** How a source was seen; each says how near the original it is. */
  public enum SeenAs {
    ORIGINAL,
    REPOST,
    MIRROR,
    REPOSITORY,
    /** A stored copy whose address is not known. */
    NO_ADDRESS
  }
}

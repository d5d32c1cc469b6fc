package org.modelatlas.search;

import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param key its key in the Atlas: an adcode, the Chinese name of a city or developer, the id of a
 *     model, centre or indicator; for a filed service its source and number, {@code cac-list/17}
 * @param name its name; where a source has one language only, that name twice
 * @param province where it lies; empty for an indicator, a service of a central enterprise, and a
 *     developer whose models lie in several provinces or are all made with others
 * @param match why it was found
 * @param matched the name that matched, as the source writes it
 * @param score higher is better; comparable within one search only
 */
public record Hit(
    SearchKind kind,
    String key,
    LocalText name,
    Optional<Adcode> province,
    Match match,
    String matched,
    int score) {}

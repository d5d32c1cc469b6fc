package org.modelatlas.search;

import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.LocalText;

/**
 * Something that can be found; the components are those of {@link Hit}.
 *
 * @param kind what it is
 * @param key its key
 * @param name its name
 * @param province where it lies
 */
record Item(SearchKind kind, String key, LocalText name, Optional<Adcode> province) {}

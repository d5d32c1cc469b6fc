package org.modelatlas.story;

import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * One slide; its texts may hold bindings, which {@link Bindings} resolves.
 *
 * @param id short, without spaces
 * @param layout what stands where
 * @param view what the map shows, and the date and filter of what is bound; layouts with a map need
 *     it
 * @param headline what it says in one sentence
 * @param body what stands below
 * @param notes what the speaker wants to say; may be empty
 */
public record Slide(
    String id,
    SlideLayout layout,
    Optional<SlideView> view,
    LocalText headline,
    SlideBody body,
    LocalText notes) {}

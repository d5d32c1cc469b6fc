/** Giving a talk: the slide for the room, the notes for the speaker. Uses story, surface and ui. */
@NullMarked
package org.modelatlas.ui.briefing.talk;

import org.jspecify.annotations.NullMarked;

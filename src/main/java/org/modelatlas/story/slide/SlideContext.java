package org.modelatlas.story.slide;

import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.problem.Place;

/**
 * What the parts of one slide are made with.
 *
 * @param maps makes maps
 * @param setter sets texts
 * @param messages sentences of the program
 * @param sources numbers the sources of the slide
 * @param place the story, for what is said of it
 * @param count how many slides there are
 */
record SlideContext(
    SlideMaps maps,
    Typesetter setter,
    Messages messages,
    SlideSources sources,
    Place place,
    int count) {}

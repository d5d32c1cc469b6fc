package org.modelatlas.ui.briefing.talk;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.modelatlas.story.slide.SlideComposer;

/**
 * What a talk works with.
 *
 * @param composer makes slides; costly at the first call, never called on the UI thread
 * @param background works
 * @param ui brings results to the UI thread
 */
public record TalkTools(Supplier<SlideComposer> composer, Executor background, Executor ui) {}

package org.modelatlas.workspace;

import java.time.LocalDate;
import org.modelatlas.dataset.ChangeMeasure;

/**
 * Since when a change is shown, and how it is counted.
 *
 * @param from the earlier day; the later one is the view's own
 * @param measure absolute or in percent
 */
public record ChangeSpan(LocalDate from, ChangeMeasure measure) {}

package org.modelatlas.ui.region.content;

import java.util.Optional;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Adcode;

/**
 * One bar.
 *
 * @param rank place in the order; blank where there is none
 * @param label what it stands for
 * @param text value in words
 * @param share length, 0 to 1
 * @param comparison whether it only stands there to compare with
 * @param region where choosing the bar leads, if anywhere
 * @param figure its value
 */
public record Bar(
    String rank,
    String label,
    String text,
    double share,
    boolean comparison,
    Optional<Adcode> region,
    FigureReference figure) {}

package org.modelatlas.sheet;

import org.modelatlas.legend.Ink;

/**
 * How a text is set, in the bundled family.
 *
 * @param sizePt font size
 * @param bold whether in the bold weight
 * @param ink its colour
 */
public record TextStyle(double sizePt, boolean bold, Ink ink) {}

/**
 * Sends the pages of a PDF file to printers as they are: vector, with their fonts, at true scale.
 * Uses problem, the programs of CUPS, and where there are none Java's own printing with PDFBox.
 */
@NullMarked
package org.modelatlas.printing;

import org.jspecify.annotations.NullMarked;

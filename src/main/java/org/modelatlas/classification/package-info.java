/**
 * Class breaks and the methods that find them; the upper end of a class is closed, everywhere. Uses
 * dataset.
 */
@NullMarked
package org.modelatlas.classification;

import org.jspecify.annotations.NullMarked;

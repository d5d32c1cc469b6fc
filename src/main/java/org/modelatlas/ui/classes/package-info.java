/** The class editor: histogram, limits, method and colours of the classes of a map. */
@NullMarked
package org.modelatlas.ui.classes;

import org.jspecify.annotations.NullMarked;

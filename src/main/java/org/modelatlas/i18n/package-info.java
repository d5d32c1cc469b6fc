/**
 * The two languages of the program: texts, messages, numbers and dates. Uses nothing else of ours.
 */
@NullMarked
package org.modelatlas.i18n;

import org.jspecify.annotations.NullMarked;

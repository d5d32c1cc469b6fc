/** Problems a person can act on: what is wrong, where, and what to do. Uses i18n only. */
@NullMarked
package org.modelatlas.problem;

import org.jspecify.annotations.NullMarked;

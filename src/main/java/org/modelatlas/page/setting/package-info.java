/** How texts, tables and pictures are set on paper: measured, broken into lines, put in columns. */
@NullMarked
package org.modelatlas.page.setting;

import org.jspecify.annotations.NullMarked;

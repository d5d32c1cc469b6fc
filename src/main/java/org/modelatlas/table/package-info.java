/**
 * Tables of figures as values: titles, columns, typed cells, the sources and definitions behind
 * them. Windows, files and the clipboard show the same table. Uses dataset, legend, workspace and
 * i18n.
 */
@NullMarked
package org.modelatlas.table;

import org.jspecify.annotations.NullMarked;

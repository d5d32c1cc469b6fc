/**
 * Whole files: tables as text and as workbooks, and how any file is written so that a failure
 * leaves nothing behind. Uses the core and libraries for formats, but no windows.
 */
@NullMarked
package org.modelatlas.export;

import org.jspecify.annotations.NullMarked;

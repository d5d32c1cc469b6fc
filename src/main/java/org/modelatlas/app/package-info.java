/** Start-up and wiring: window or command line, and what to say when neither can start. */
@NullMarked
package org.modelatlas.app;

import org.jspecify.annotations.NullMarked;

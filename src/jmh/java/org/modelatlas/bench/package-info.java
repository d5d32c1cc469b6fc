/** Benchmarks beside other people's programs, and the report that prints them as ratios. */
@NullMarked
package org.modelatlas.bench;

import org.jspecify.annotations.NullMarked;

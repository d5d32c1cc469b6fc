/**
 * The choropleth over a Gluon Maps view, with web tiles once a person has named a server. The only
 * package that sees Gluon Maps. Uses ui.map, ui.state and java.net.http.
 */
@NullMarked
package org.modelatlas.ui.basemap;

import org.jspecify.annotations.NullMarked;

package org.modelatlas.dataset;

import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.LocalText;

/**
 * A city or area that figures name.
 *
 * @param name name; the Chinese one is the key that rows use
 * @param province provincial unit
 * @param prefecture code of the prefecture it is or lies in
 * @param point label point
 * @param kind municipality, prefecture, county, area or special region
 * @param note remark; may be empty
 * @param sourceId the source
 */
public record City(
    LocalText name,
    Adcode province,
    Adcode prefecture,
    GeoPoint point,
    String kind,
    LocalText note,
    String sourceId) {}

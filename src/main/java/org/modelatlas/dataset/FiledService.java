package org.modelatlas.dataset;

import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * A generative-AI service filed with the regulator.
 *
 * @param number its number in the list it stands in
 * @param name name of the service, in the source's own words
 * @param entity filing entity, in the source's own words
 * @param province where it was filed; empty for central enterprises
 * @param filed date of filing
 * @param device phones it runs on, for the list of on-device services; otherwise empty
 * @param sourceId the source
 */
public record FiledService(
    int number,
    String name,
    String entity,
    Optional<Adcode> province,
    Period filed,
    LocalText device,
    String sourceId) {}

package org.modelatlas.legend;

import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/** Computing centres in words, in one language; what no source says is said to be unstated. */
public final class CentreText {

  private static final int MOST_DECIMALS = 3;

  private final Messages messages;

  public CentreText(Messages messages) {
    this.messages = messages;
  }

  /** Its city, or that none is stated. */
  public String city(ComputingCentre centre) {
    return centre.city().isEmpty()
        ? messages.get("panel.centres.noCity")
        : centre.city().in(messages.language());
  }

  /** Its capacity with the unit, or that none is stated. */
  public String capacity(ComputingCentre centre) {
    return centre.capacityPflops().isPresent()
        ? messages.get("map.pflops", number(centre))
        : messages.get("panel.centres.noCapacity");
  }

  /** The number of its capacity, or that none is stated. */
  public String number(ComputingCentre centre) {
    return centre.capacityPflops().isPresent()
        ? Numbers.upTo(messages.language(), MOST_DECIMALS)
            .text(centre.capacityPflops().getAsDouble())
        : messages.get("panel.centres.noCapacity");
  }

  /** What state it is in, with the date of the statement where there is one. */
  public String status(ComputingCentre centre) {
    String status = messages.get("panel.centre." + centre.status());
    return centre
        .asOf()
        .map(period -> messages.get("panel.centre.asOf", status, DateText.of(period, messages)))
        .orElse(status);
  }

  /** What its capacity means; empty where it has none. */
  public String basis(ComputingCentre centre) {
    boolean silent = centre.capacityPflops().isEmpty() || centre.basis().isBlank();
    return silent ? "" : messages.get("panel.basis." + centre.basis());
  }

  /** City and state in one line. */
  public String place(ComputingCentre centre) {
    return messages.get("map.card.centre", city(centre), status(centre));
  }
}

package org.modelatlas.dataset;

import org.modelatlas.i18n.LocalText;

/**
 * One of the provincial units.
 *
 * @param adcode its code
 * @param name full name: 广东省, Guangdong
 * @param shortName name for labels: 广东, Guangdong
 * @param pinyin lower case, without tones and spaces
 * @param capital seat of its government
 * @param group customary group: 华南, South China
 */
public record Region(
    Adcode adcode,
    LocalText name,
    LocalText shortName,
    String pinyin,
    LocalText capital,
    LocalText group) {

  /** Whether it is one of the 31 units that mainland statistics cover. */
  public boolean isMainland() {
    return adcode.code().compareTo("700000") < 0;
  }
}

package org.modelatlas.ui.region;

import java.util.function.Consumer;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Messages;

/**
 * What the parts of the panel may ask for.
 *
 * @param messages the sentences of the language shown
 * @param popOver shows a card beside a control
 * @param select selects a province
 */
record PanelContext(Messages messages, CardPopOver popOver, Consumer<Adcode> select) {}

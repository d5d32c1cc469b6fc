package org.modelatlas.ui.region;

import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;

/**
 * What the parts of the panel may ask for.
 *
 * @param messages the sentences of the language shown
 * @param popOver shows a card beside a control
 * @param state takes what a person chooses
 */
record PanelContext(Messages messages, CardPopOver popOver, ExplorerState state) {}

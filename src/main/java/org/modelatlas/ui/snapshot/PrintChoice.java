package org.modelatlas.ui.snapshot;

import java.util.Optional;
import org.modelatlas.printing.PrintOrder;

/**
 * How a person wants pages printed.
 *
 * @param printer name of the printer
 * @param copies at least 1
 * @param pages which pages; empty for all
 */
public record PrintChoice(String printer, int copies, Optional<PrintOrder.Pages> pages) {}

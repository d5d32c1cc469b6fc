package org.modelatlas.ui.region.content;

/**
 * The top of the panel.
 *
 * @param title name in the language shown
 * @param subtitle name in the other language
 * @param detail capital and group; may be blank
 */
public record Heading(String title, String subtitle, String detail) {}

package org.modelatlas.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modelatlas.i18n.Language;

/** The texts of the help in one language: {@code i18n/cli*}, then the program's messages. */
final class HelpTexts extends ResourceBundle {

  private final ResourceBundle own;

  HelpTexts(Language language) {
    own = ResourceBundle.getBundle("i18n.cli", language.locale());
    setParent(ResourceBundle.getBundle("i18n.messages", language.locale()));
  }

  /** The text, or null where the parent may have it: so the class of the JDK wants it. */
  @Override
  protected @Nullable Object handleGetObject(String key) {
    return own.containsKey(key) ? own.getString(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    var keys = new TreeSet<>(own.keySet());
    keys.addAll(parent.keySet());
    return Collections.enumeration(keys);
  }
}

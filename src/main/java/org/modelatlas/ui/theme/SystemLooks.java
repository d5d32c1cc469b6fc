package org.modelatlas.ui.theme;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import org.modelatlas.workspace.Theme;

/** What the system asks of the looks of every program. For the UI thread only. */
public final class SystemLooks {

  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
  private static final String GTK_THEME = "GTK.theme_name";

  private SystemLooks() {}

  /** Light or dark. */
  public static Theme theme() {
    boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    return dark ? Theme.DARK : Theme.LIGHT;
  }

  /**
   * Tells whenever the system turns light or dark.
   *
   * @param listener is not kept alive
   */
  public static void followTheme(ChangeListener<ColorScheme> listener) {
    Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(listener));
  }

  /** Whether things should not move that need not. */
  public static boolean isReducedMotion() {
    return Platform.getPreferences().isReducedMotion();
  }

  /**
   * Tells whenever the system asks for reduced motion, or no longer does.
   *
   * @param listener is not kept alive
   */
  public static void followMotion(ChangeListener<Boolean> listener) {
    Platform.getPreferences()
        .reducedMotionProperty()
        .addListener(new WeakChangeListener<>(listener));
  }

  /**
   * Tells whenever the system turns high contrast on or off.
   *
   * @param listener is not kept alive
   */
  public static void followContrast(MapChangeListener<String, Object> listener) {
    Platform.getPreferences().addListener(new WeakMapChangeListener<>(listener));
  }

  /** Whether a change of the system's settings may be one of contrast. */
  public static boolean isOfContrast(MapChangeListener.Change<? extends String, ?> change) {
    return change.getKey().equals(WINDOWS_CONTRAST) || change.getKey().equals(GTK_THEME);
  }

  /** Whether text and borders should stand out as far as they can; Windows and GTK tell it. */
  public static boolean isHighContrast() {
    var preferences = Platform.getPreferences();
    boolean windows = Boolean.TRUE.equals(preferences.get(WINDOWS_CONTRAST));
    String gtk = String.valueOf(preferences.get(GTK_THEME)).toLowerCase(Locale.ROOT);
    return windows || gtk.contains("highcontrast");
  }
}

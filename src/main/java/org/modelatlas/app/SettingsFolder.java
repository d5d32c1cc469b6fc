package org.modelatlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the platform wants a program to keep its settings. */
final class SettingsFolder {

  private static final String NAME = "china-model-atlas";

  private SettingsFolder() {}

  /** The file of this computer's person; {@code atlas.settings} in the properties overrides it. */
  static Path file() {
    String given = System.getProperty("atlas.settings", "");
    return given.isBlank()
        ? of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
            .resolve("settings.json")
        : Path.of(given);
  }

  /**
   * The folder: on Windows below {@code APPDATA}, on macOS in Application Support, elsewhere as the
   * XDG Base Directory Specification 0.8 says.
   */
  static Path of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", home + "\\AppData\\Roaming");
      return Path.of(roaming).resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", NAME);
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return config.startsWith("/") ? Path.of(config, NAME) : Path.of(home, ".config", NAME);
  }
}

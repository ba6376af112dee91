package org.plumbline.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.Json.JsonText;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonReader.Parsed;

/// The folder that the system has for what a user sets: the designer keeps its settings there, and
/// both doors look for the user's packs in it.
public final class UserFolder {
  /// The file of the designer's settings.
  public static final String SETTINGS = "settings.json";

  private static final String PACKS = "packs";
  private static final String TEMPLATES = "templates";

  private UserFolder() {}

  /// The folder of the user who runs the program.
  ///
  /// @param environment what the operating system says, as `System.getenv()` does
  public static Path of(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return of(system, Path.of(System.getProperty("user.home", ".")), environment);
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Plumbline");
    }
    if (system.contains("win")) {
      String roaming = environment.get("APPDATA");
      return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("Plumbline");
    }
    String config = environment.get("XDG_CONFIG_HOME");
    boolean usable = config != null && Path.of(config).isAbsolute();
    return (usable ? Path.of(config) : home.resolve(".config")).resolve("plumbline");
  }

  /// Where packs lie in the user's folder.
  public static Path packs(Path userFolder) {
    return userFolder.resolve(PACKS);
  }

  /// Where templates of one's own lie in the user's folder, unless another folder was chosen.
  public static Path templates(Path userFolder) {
    return userFolder.resolve(TEMPLATES);
  }

  /// The other folder for templates that a user has chosen in the designer, which keeps that in its
  /// settings.
  public static Optional<Path> chosenTemplates(Path userFolder) {
    try {
      byte[] settings = Files.readAllBytes(userFolder.resolve(SETTINGS));
      return JsonReader.read(settings) instanceof Parsed(JsonObject json)
              && json.at(TEMPLATES).orElse(json) instanceof JsonText(String folder)
          ? absolute(folder)
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The path that a setting names, if it is one that does not depend on where a program starts.
  public static Optional<Path> absolute(String setting) {
    try {
      return Optional.of(Path.of(setting)).filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}

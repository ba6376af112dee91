package org.plumbline.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.plumbline.config.UserFolder;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonReader.Parsed;
import org.plumbline.json.JsonWriter;

/// Where the settings are kept: one JSON file in the folder that the system has for such files.
///
/// Settings are a convenience: a file that cannot be read is put aside under the name `.bad`, one
/// that cannot be written is let go, and the program runs on.
public record SettingsFile(Path file) {
  /// What was read.
  ///
  /// @param putAside where a file that could not be read has gone
  public record Kept(Settings settings, Optional<Path> putAside) {}

  /// The settings of the user who runs the program.
  ///
  /// @param environment what the operating system says, as `System.getenv()` does
  public static SettingsFile ofUser(Map<String, String> environment) {
    return new SettingsFile(UserFolder.of(environment).resolve(UserFolder.SETTINGS));
  }

  /// Reads the settings; those that hold at first if there is no file yet.
  public Kept read() {
    try {
      if (JsonReader.read(Files.readAllBytes(file)) instanceof Parsed(JsonObject json)) {
        return new Kept(SettingsJson.read(json), Optional.empty());
      }
      Path bad = file.resolveSibling(file.getFileName() + ".bad");
      Files.move(file, bad, StandardCopyOption.REPLACE_EXISTING);
      return new Kept(Settings.STANDARD, Optional.of(bad));
    } catch (NoSuchFileException _) {
      return new Kept(Settings.STANDARD, Optional.empty());
    } catch (IOException _) {
      return new Kept(Settings.STANDARD, Optional.empty());
    }
  }

  /// Writes the settings beside the old ones and then over them; tells whether that went well.
  public boolean write(Settings settings) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "settings", ".tmp");
      Files.write(fresh, JsonWriter.bytes(SettingsJson.written(settings)));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}

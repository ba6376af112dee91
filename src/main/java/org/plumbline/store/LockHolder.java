package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.json.Json;
import org.plumbline.json.Json.JsonNumber;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.Json.JsonText;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonReader.Parsed;
import org.plumbline.json.JsonWriter;

/// Who has a design open, as it stands in the lock beside the file.
///
/// @param host the name of the computer; empty where the system does not tell
/// @param pid the number of the process there
/// @param start when that process began, in seconds
/// @param since when it opened the design
/// @param application what kind of program it is
public record LockHolder(
    String user, String host, long pid, long start, Instant since, String application) {
  private static final String APPLICATION = "plumbline";
  private static final Path NAME_OF_HOST = Path.of("/proc/sys/kernel/hostname");

  /// This process, from now on.
  static LockHolder self() {
    ProcessHandle process = ProcessHandle.current();
    return new LockHolder(
        System.getProperty("user.name", ""),
        hostHere(),
        process.pid(),
        Running.start(process),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        APPLICATION);
  }

  /// Whether it is on this computer, as far as that is known.
  public boolean here() {
    return !host.isEmpty() && host.equals(hostHere());
  }

  /// Whether it is the user who runs this program, on this computer.
  public boolean sameUser() {
    return here() && user.equals(System.getProperty("user.name", ""));
  }

  /// Whether it may still have the design open. Of another computer nobody here can say no.
  boolean mayLive() {
    return !here() || Running.is(pid, start);
  }

  byte[] written() {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("application", new JsonText(application));
    members.put("user", new JsonText(user));
    members.put("host", new JsonText(host));
    members.put("pid", new JsonNumber(Long.toString(pid)));
    members.put("start", new JsonNumber(Long.toString(start)));
    members.put("since", new JsonText(since.toString()));
    return JsonWriter.bytes(new JsonObject(members));
  }

  /// The holder as it was written; empty if these bytes are something else.
  static Optional<LockHolder> read(byte[] bytes) {
    if (!(JsonReader.read(bytes) instanceof Parsed(JsonObject json))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LockHolder(
              text(json, "user"),
              text(json, "host"),
              Long.parseLong(digits(json, "pid")),
              Long.parseLong(digits(json, "start")),
              Instant.parse(text(json, "since")),
              text(json, "application")));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String text(JsonObject json, String key) {
    return json.at(key).orElseGet(() -> new JsonText("")) instanceof JsonText(String text)
        ? text
        : "";
  }

  private static String digits(JsonObject json, String key) {
    return json.at(key).orElseGet(() -> new JsonText("")) instanceof JsonNumber(String digits)
        ? digits
        : "";
  }

  /// What this computer is called. The network is not asked, since it might have to be waited for.
  private static String hostHere() {
    try {
      return Files.readString(NAME_OF_HOST).strip();
    } catch (IOException _) {
      Map<String, String> environment = System.getenv();
      return environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
    }
  }
}

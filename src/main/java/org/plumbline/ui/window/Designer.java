package org.plumbline.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.ui.Texts;

/// The door to the designer. It knows nothing of the toolkit, so that a machine without a display
/// gets a sentence and not a stack trace.
public final class Designer {
  private Designer() {}

  /// Opens a window for each design, or offers a start if there are none; returns when the last
  /// window has been closed. Whoever calls this has asked for an `obstacle` before.
  public static void open(List<Path> designs) {
    DesignerApplication.start(designs);
  }

  /// What keeps a window from opening on this machine, and what to do about it.
  public static Optional<String> obstacle() {
    return obstacle(System.getProperty("os.name", ""), System.getenv());
  }

  static Optional<String> obstacle(String system, Map<String, String> environment) {
    boolean needsDisplay =
        system.toLowerCase(Locale.ROOT).contains("linux")
            && !"Headless".equals(System.getProperty("glass.platform"));
    boolean display = !environment.getOrDefault("DISPLAY", "").isBlank();
    return needsDisplay && !display ? Optional.of(Texts.say("no-display")) : Optional.empty();
  }
}

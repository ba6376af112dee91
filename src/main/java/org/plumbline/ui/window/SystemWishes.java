package org.plumbline.ui.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.plumbline.ui.Workbench.Theme;

/// What people have asked of their whole system.
final class SystemWishes {
  /// Told by Windows alone; other systems only have light and dark.
  private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

  private SystemWishes() {}

  static Theme theme() {
    Platform.Preferences wishes = Platform.getPreferences();
    if (wishes.getBoolean(HIGH_CONTRAST).orElse(false)) {
      return Theme.CONTRAST;
    }
    return wishes.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
  }

  /// Whether nothing is to move by itself.
  static boolean still() {
    return Platform.getPreferences().isReducedMotion();
  }
}

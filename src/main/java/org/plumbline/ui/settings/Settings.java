package org.plumbline.ui.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.ui.Guidance;
import org.plumbline.ui.Outfit;

/// What people set once and find again.
///
/// @param recent designs that were opened last, latest first, at most 10
/// @param keys the keys that were chosen for commands, as `Ctrl+Shift+S`, by the command's id; an
///   empty list for a command that is to have none
/// @param exports how somebody exports
/// @param toured whether the tour has been offered
/// @param templates the folder of templates of one's own, if another one than usual was chosen
public record Settings(
    Looks looks,
    PanelSizes panels,
    WindowSize window,
    Guidance guidance,
    List<Path> recent,
    Map<String, List<String>> keys,
    ExportHabits exports,
    Optional<Path> templates,
    boolean toured) {
  /// What holds before anything has been set.
  public static final Settings STANDARD =
      new Settings(
          Looks.STANDARD,
          PanelSizes.STANDARD,
          WindowSize.STANDARD,
          Guidance.STANDARD,
          List.of(),
          Map.of(),
          ExportHabits.NONE,
          Optional.empty(),
          false);

  private static final int MOST_RECENT = 10;

  /// Copies the lists and keeps the first ten designs.
  public Settings {
    recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /// How windows are to look.
  ///
  /// @param scale of words and controls in percent
  /// @param still whether nothing is to move by itself, even if the system does not ask for that
  public record Looks(Appearance appearance, int scale, boolean still) {
    /// How they look at first.
    public static final Looks STANDARD = new Looks(Appearance.SYSTEM, Outfit.USUAL, false);

    /// Brings a scale out of range back into it.
    public Looks {
      scale = Outfit.nearest(scale);
    }
  }

  /// Which theme is wanted.
  public enum Appearance {
    LIGHT,
    DARK,
    CONTRAST,
    /// The one that the system has.
    SYSTEM
  }

  /// Which panels are open and how large, in logical pixels.
  ///
  /// @param left of palette and outline
  /// @param right of the inspector
  /// @param bottom of the findings
  /// @param story of the story, between canvas and findings
  public record PanelSizes(PanelSize left, PanelSize right, PanelSize bottom, PanelSize story) {
    /// How they are at first.
    public static final PanelSizes STANDARD =
        new PanelSizes(
            new PanelSize(true, 232),
            new PanelSize(true, 280),
            new PanelSize(true, 158),
            new PanelSize(false, 236));
  }

  /// One panel: whether it is open, and its width or height, 80 to 2000.
  public record PanelSize(boolean open, double size) {
    /// Brings a size out of range, as a damaged file may hold, back into it.
    public PanelSize {
      size = size >= 80 ? Math.min(size, 2000) : 80;
    }
  }

  /// The size of a new window in logical pixels, at least 640 by 480, and whether it fills the
  /// screen.
  public record WindowSize(double width, double height, boolean maximized) {
    /// How it is at first.
    public static final WindowSize STANDARD = new WindowSize(1280, 820, false);

    /// Brings a size out of range back into it.
    public WindowSize {
      width = width >= 640 ? Math.min(width, 10_000) : 640;
      height = height >= 480 ? Math.min(height, 10_000) : 480;
    }
  }

  /// Which theme is wanted.
  public Appearance appearance() {
    return looks.appearance();
  }

  public Settings with(Looks other) {
    return new Settings(other, panels, window, guidance, recent, keys, exports, templates, toured);
  }

  public Settings with(Appearance other) {
    return with(new Looks(other, looks.scale(), looks.still()));
  }

  /// The same at another scale of words and controls, in percent.
  public Settings scaled(int scale) {
    return with(new Looks(looks.appearance(), scale, looks.still()));
  }

  /// The same with or without movement.
  public Settings still(boolean still) {
    return with(new Looks(looks.appearance(), looks.scale(), still));
  }

  public Settings with(PanelSizes other) {
    return new Settings(looks, other, window, guidance, recent, keys, exports, templates, toured);
  }

  public Settings with(WindowSize other) {
    return new Settings(looks, panels, other, guidance, recent, keys, exports, templates, toured);
  }

  public Settings with(Guidance other) {
    return new Settings(looks, panels, window, other, recent, keys, exports, templates, toured);
  }

  public Settings with(Map<String, List<String>> other) {
    return new Settings(looks, panels, window, guidance, recent, other, exports, templates, toured);
  }

  public Settings with(ExportHabits other) {
    return new Settings(looks, panels, window, guidance, recent, keys, other, templates, toured);
  }

  /// The same with another folder of templates of one's own.
  public Settings keepingTemplatesIn(Path folder) {
    return new Settings(
        looks, panels, window, guidance, recent, keys, exports, Optional.of(folder), toured);
  }

  /// The same, the tour having been offered or not.
  public Settings touring(boolean other) {
    return new Settings(looks, panels, window, guidance, recent, keys, exports, templates, other);
  }

  /// The same with a design as the one opened last.
  public Settings opened(Path design) {
    List<Path> next = Stream.concat(Stream.of(design), recent.stream()).toList();
    return new Settings(looks, panels, window, guidance, next, keys, exports, templates, toured);
  }

  /// The same without a design among the recent ones.
  public Settings forgotten(Path design) {
    List<Path> next = recent.stream().filter(each -> !each.equals(design)).toList();
    return new Settings(looks, panels, window, guidance, next, keys, exports, templates, toured);
  }
}

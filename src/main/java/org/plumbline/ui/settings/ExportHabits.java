package org.plumbline.ui.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.export.format.Recipe;

/// How somebody exports: ways of one's own, by name, and what each design was exported as last.
///
/// @param own by name, in the order in which they were kept
/// @param last by the path of the design, the latest last; at most 20
public record ExportHabits(Map<String, Recipe> own, Map<Path, Last> last) {
  /// What holds before anything has been exported.
  public static final ExportHabits NONE = new ExportHabits(Map.of(), Map.of());

  private static final int MOST = 20;

  /// What an export was made by, and where it went.
  public record Last(Recipe recipe, Path target) {}

  /// Copies the maps and keeps the latest twenty designs.
  public ExportHabits {
    own = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(own));
    Map<Path, Last> latest = new LinkedHashMap<>();
    last.entrySet().stream()
        .skip(Math.max(0, last.size() - MOST))
        .forEach(each -> latest.put(each.getKey(), each.getValue()));
    last = java.util.Collections.unmodifiableMap(latest);
  }

  /// What the design was exported as last.
  public Optional<Last> of(Path design) {
    return Optional.ofNullable(last.get(design));
  }

  /// The same after an export of a design.
  public ExportHabits exported(Path design, Last export) {
    Map<Path, Last> next = new LinkedHashMap<>(last);
    next.remove(design);
    next.put(design, export);
    return new ExportHabits(own, next);
  }

  /// The same with a way of one's own; one of that name is replaced.
  public ExportHabits keeping(String name, Recipe recipe) {
    Map<String, Recipe> next = new LinkedHashMap<>(own);
    next.put(name, recipe);
    return new ExportHabits(next, last);
  }

  /// The same without one of those.
  public ExportHabits without(String name) {
    Map<String, Recipe> next = new LinkedHashMap<>(own);
    next.remove(name);
    return new ExportHabits(next, last);
  }

  /// Their names.
  public List<String> names() {
    return List.copyOf(own.keySet());
  }
}

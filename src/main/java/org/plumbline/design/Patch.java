package org.plumbline.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Value;
import org.plumbline.geom.Rect;

/// Some keys of an element that are laid over another one with the same id. Keys are those of the
/// file; a property has its own, `properties.` and its id.
///
/// @param keys what is taken from the element that is laid over
record Patch(Set<String> keys) {
  private static final String PROPERTY = "properties.";

  /// The keys in which two elements differ.
  static Set<String> between(Element base, Element next) {
    Finder finder = new Finder();
    switch (base) {
      case Component a when next instanceof Component b -> finder.component(a, b);
      case Connection a when next instanceof Connection b -> finder.connection(a, b);
      case Boundary a when next instanceof Boundary b -> finder.boundary(a, b);
      case Note a when next instanceof Note b -> finder.note(a, b);
      case Element _ -> {}
    }
    return finder.keys;
  }

  /// The properties in which two designs differ.
  static Set<String> between(Properties base, Properties next) {
    Finder finder = new Finder();
    finder.properties(base, next, "");
    return finder.keys;
  }

  Component component(Component base, Component over) {
    return new Component(
        base.id(),
        pick("type", base.type(), over.type()),
        pick("name", base.name(), over.name()),
        bounds(base.bounds(), over.bounds()),
        pick("boundary", base.boundary(), over.boundary()),
        pick("pinned", base.pinned(), over.pinned()),
        properties(base.properties(), over.properties(), PROPERTY),
        extras(base.extras(), over.extras(), ""));
  }

  Connection connection(Connection base, Connection over) {
    return new Connection(
        base.id(),
        pick("from", base.from(), over.from()),
        pick("to", base.to(), over.to()),
        pick("waypoints", base.waypoints(), over.waypoints()),
        properties(base.properties(), over.properties(), PROPERTY),
        extras(base.extras(), over.extras(), ""));
  }

  Boundary boundary(Boundary base, Boundary over) {
    return new Boundary(
        base.id(),
        pick("kind", base.kind(), over.kind()),
        pick("name", base.name(), over.name()),
        pick("parent", base.parent(), over.parent()),
        bounds(base.bounds(), over.bounds()),
        pick("collapsed", base.collapsed(), over.collapsed()),
        properties(base.properties(), over.properties(), PROPERTY),
        extras(base.extras(), over.extras(), ""));
  }

  Note note(Note base, Note over) {
    return new Note(
        base.id(),
        pick("text", base.text(), over.text()),
        pick("image", base.image(), over.image()),
        bounds(base.bounds(), over.bounds()),
        pick("about", base.about(), over.about()),
        extras(base.extras(), over.extras(), ""));
  }

  /// @param prefix what stands before the id of a property in the keys
  Properties properties(Properties base, Properties over, String prefix) {
    Map<String, Value> set = new LinkedHashMap<>(base.set());
    set.keySet().removeIf(key -> keys.contains(prefix + key));
    over.set()
        .forEach((key, value) -> {
          if (keys.contains(prefix + key)) {
            set.put(key, value);
          }
        });
    return new Properties(set, extras(base.extras(), over.extras(), prefix));
  }

  private <T> T pick(String key, T base, T over) {
    return keys.contains(key) ? over : base;
  }

  private Rect bounds(Rect base, Rect over) {
    return new Rect(
        pick("x", base.x(), over.x()),
        pick("y", base.y(), over.y()),
        pick("width", base.width(), over.width()),
        pick("height", base.height(), over.height()));
  }

  private Extras extras(Extras base, Extras over, String prefix) {
    if (base.equals(Extras.NONE) && over.equals(Extras.NONE)) {
      return Extras.NONE;
    }
    List<Extras.Unknown> unknown = new ArrayList<>(base.unknown());
    unknown.removeIf(each -> keys.contains(prefix + each.key()));
    over.unknown().stream()
        .filter(each -> keys.contains(prefix + each.key()))
        .forEach(unknown::add);
    List<Extras.Damaged> damaged = new ArrayList<>(base.damaged());
    damaged.removeIf(each -> keys.contains(prefix + each.key()));
    over.damaged().stream()
        .filter(each -> keys.contains(prefix + each.key()))
        .forEach(damaged::add);
    return new Extras(unknown, damaged);
  }

  /// Finds the keys in which elements differ, in the order of the file.
  private static final class Finder {
    private final Set<String> keys = new LinkedHashSet<>();

    private void component(Component base, Component next) {
      differ("type", base.type(), next.type());
      differ("name", base.name(), next.name());
      bounds(base.bounds(), next.bounds());
      differ("boundary", base.boundary(), next.boundary());
      differ("pinned", base.pinned(), next.pinned());
      properties(base.properties(), next.properties(), PROPERTY);
      extras(base.extras(), next.extras(), "");
    }

    private void connection(Connection base, Connection next) {
      differ("from", base.from(), next.from());
      differ("to", base.to(), next.to());
      differ("waypoints", base.waypoints(), next.waypoints());
      properties(base.properties(), next.properties(), PROPERTY);
      extras(base.extras(), next.extras(), "");
    }

    private void boundary(Boundary base, Boundary next) {
      differ("kind", base.kind(), next.kind());
      differ("name", base.name(), next.name());
      differ("parent", base.parent(), next.parent());
      bounds(base.bounds(), next.bounds());
      differ("collapsed", base.collapsed(), next.collapsed());
      properties(base.properties(), next.properties(), PROPERTY);
      extras(base.extras(), next.extras(), "");
    }

    private void note(Note base, Note next) {
      differ("text", base.text(), next.text());
      differ("image", base.image(), next.image());
      bounds(base.bounds(), next.bounds());
      differ("about", base.about(), next.about());
      extras(base.extras(), next.extras(), "");
    }

    private void bounds(Rect base, Rect next) {
      differ("x", base.x(), next.x());
      differ("y", base.y(), next.y());
      differ("width", base.width(), next.width());
      differ("height", base.height(), next.height());
    }

    private void properties(Properties base, Properties next, String prefix) {
      Set<String> ids = new LinkedHashSet<>(base.set().keySet());
      ids.addAll(next.set().keySet());
      ids.forEach(id -> differ(prefix + id, base.at(id), next.at(id)));
      extras(base.extras(), next.extras(), prefix);
    }

    private void extras(Extras base, Extras next, String prefix) {
      if (base.equals(next)) {
        return;
      }
      next.unknown().stream()
          .filter(each -> !base.unknown().contains(each))
          .forEach(each -> keys.add(prefix + each.key()));
      Set<String> damaged = new LinkedHashSet<>();
      base.damaged().forEach(each -> damaged.add(each.key()));
      next.damaged().forEach(each -> damaged.add(each.key()));
      damaged.forEach(key -> differ(prefix + key, base.original(key), next.original(key)));
    }

    private void differ(String key, Object base, Object next) {
      if (!Objects.equals(base, next)) {
        keys.add(key);
      }
    }
  }

  /// The same without some of the keys.
  Patch without(String... others) {
    Set<String> rest = new LinkedHashSet<>(keys);
    rest.removeAll(List.of(others));
    return new Patch(rest);
  }

  /// The patch of an element; nothing where none is.
  static Patch of(Map<String, Set<String>> keys, String id) {
    return new Patch(Optional.ofNullable(keys.get(id)).orElse(Set.of()));
  }
}

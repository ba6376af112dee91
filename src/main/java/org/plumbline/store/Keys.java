package org.plumbline.store;

import java.util.List;

/// The keys of the design file in the order in which they are written.
final class Keys {
  static final List<String> DESIGN =
      List.of(
          "format",
          "title",
          "template",
          "properties",
          "components",
          "connections",
          "boundaries",
          "notes",
          "decisions",
          "story",
          "accepted",
          "variants");
  static final List<String> TEMPLATE = List.of("summary", "level", "tags", "avoidWhen", "fields");
  static final List<String> TEMPLATE_FIELD = List.of("ask", "of");
  static final List<String> COMPONENT =
      List.of(
          "id", "type", "name", "x", "y", "width", "height", "boundary", "pinned", "properties");
  static final List<String> CONNECTION = List.of("id", "from", "to", "waypoints", "properties");
  static final List<String> BOUNDARY =
      List.of(
          "id", "kind", "name", "parent", "x", "y", "width", "height", "collapsed", "properties");
  static final List<String> NOTE =
      List.of("id", "text", "image", "x", "y", "width", "height", "about");
  static final List<String> DECISION =
      List.of(
          "id",
          "title",
          "status",
          "date",
          "author",
          "context",
          "choice",
          "rationale",
          "alternatives",
          "tradeoffs",
          "about",
          "gone",
          "supersedes");
  static final List<String> STEP = List.of("id", "title", "say", "notes", "focus", "overlay");
  static final List<String> ACCEPTED =
      List.of("rule", "element", "reason", "owner", "date", "expires", "decision");

  static final List<String> VARIANT =
      List.of("id", "name", "note", "properties", "added", "changed", "removed", "order");
  static final List<String> PARTS = List.of("components", "connections", "boundaries", "notes");

  private Keys() {}
}

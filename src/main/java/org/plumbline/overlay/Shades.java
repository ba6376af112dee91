package org.plumbline.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.Analyses;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;

/// Gathers what is said of elements into groups with a colour each; groups without members are left
/// out. Only components count, since lines follow from them.
final class Shades {
  static final Shading.Hue BAD = new Shading.Hue.OfSignal(Told.Badge.ERROR);
  static final Shading.Hue WARN = new Shading.Hue.OfSignal(Told.Badge.WARNING);
  static final Shading.Hue NOTE = new Shading.Hue.OfSignal(Told.Badge.ADVICE);
  static final Shading.Hue QUIET = new Shading.Hue.Quiet();

  private final Design design;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();

  Shades(Analyses analyses) {
    this.design = analyses.system().design();
  }

  private record Kind(
      String words, Shading.Hue hue, Shading.Fill fill, Optional<Told.Badge> sign) {}

  private record Member(String kind, String words, boolean counts) {}

  /// A group that may have members, in the order of the legend.
  Shades kind(String key, Shading.Hue hue, Shading.Fill fill) {
    kinds.put(key, new Kind(Texts.WORDS.say(key), hue, fill, Optional.empty()));
    return this;
  }

  /// The same for what wants attention: its members wear a badge.
  Shades kind(String key, Told.Badge sign, Shading.Fill fill) {
    kinds.put(
        key,
        new Kind(Texts.WORDS.say(key), new Shading.Hue.OfSignal(sign), fill, Optional.of(sign)));
    return this;
  }

  void component(String id, String kind, String words) {
    members.put(id, new Member(kind, words, true));
  }

  void connection(String id, String kind) {
    connection(id, kind, "");
  }

  void connection(String id, String kind, String words) {
    members.put(id, new Member(kind, words, false));
  }

  /// What a collapsed boundary shows: what is first in the legend of all that lies in it.
  private void fold() {
    List<String> order = List.copyOf(kinds.keySet());
    for (Boundary boundary : design.boundaries()) {
      if (boundary.collapsed()) {
        Set<String> inside = Set.copyOf(Elements.nested(design, boundary.id()));
        design.components().stream()
            .filter(each -> each.boundary().filter(inside::contains).isPresent())
            .map(each -> members.get(each.id()))
            .filter(Objects::nonNull)
            .min(Comparator.comparingInt(each -> order.indexOf(each.kind())))
            .ifPresent(first ->
                members.put(boundary.id(), new Member(first.kind(), first.words(), false)));
      }
    }
  }

  Shading shading(String title) {
    fold();
    List<Shading.Group> groups = new ArrayList<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    kinds.forEach((key, kind) -> {
      long all = members.values().stream().filter(each -> each.kind().equals(key)).count();
      long count =
          members.values().stream()
              .filter(each -> each.kind().equals(key) && each.counts())
              .count();
      if (all > 0) {
        places.put(key, groups.size());
        groups.add(
            new Shading.Group(kind.words(), kind.hue(), (int) count, kind.fill(), kind.sign()));
      }
    });
    Map<String, Shading.Said> values = new LinkedHashMap<>();
    members.forEach((id, each) ->
        values.put(id, new Shading.Said(places.getOrDefault(each.kind(), 0), each.words())));
    return new Shading(title, groups, values);
  }
}

package org.plumbline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;

/// The slides of a design, one for each step of its story; one that shows all of it if it has none.
public final class Show {
  private final Design design;
  private final Map<String, Component> components = new HashMap<>();
  private final Map<String, Boundary> boundaries = new HashMap<>();

  private Show(Design design) {
    this.design = design;
    design.components().forEach(each -> components.putIfAbsent(each.id(), each));
    design.boundaries().forEach(each -> boundaries.putIfAbsent(each.id(), each));
  }

  /// The slides in order, at least one.
  public static List<Slide> of(Design design) {
    Show show = new Show(design);
    if (design.story().isEmpty()) {
      return List.of(show.whole());
    }
    List<Slide> slides = new ArrayList<>();
    design.story().forEach(step -> slides.add(show.slide(step)));
    return slides;
  }

  private Slide whole() {
    return new Slide("", design.title(), design.properties().text("purpose"), "", Set.of(), "");
  }

  private Slide slide(StoryStep step) {
    return new Slide(
        step.id(), step.title(), step.say(), step.notes(), lit(step.focus()), step.overlay());
  }

  /// What is in the light if these elements are: what lies in boundaries among them, the ends of
  /// connections, and what runs between components in the light.
  private Set<String> lit(List<String> focus) {
    Set<String> lit = new HashSet<>(focus);
    for (Connection each : design.connections()) {
      if (focus.contains(each.id())) {
        lit.add(each.from().component());
        lit.add(each.to().component());
      }
    }
    components.values().stream()
        .filter(each -> each.boundary().filter(home -> isWithin(home, focus)).isPresent())
        .forEach(each -> lit.add(each.id()));
    boundaries.values().stream()
        .filter(each -> isWithin(each.id(), focus))
        .forEach(each -> lit.add(each.id()));
    design.connections().stream()
        .filter(each -> lit.contains(each.from().component()))
        .filter(each -> lit.contains(each.to().component()))
        .forEach(each -> lit.add(each.id()));
    design.notes().stream()
        .filter(each -> each.about().stream().anyMatch(focus::contains))
        .forEach(each -> lit.add(each.id()));
    return lit;
  }

  /// Whether a boundary, or one around it, is in focus.
  private boolean isWithin(String boundary, List<String> focus) {
    Set<String> seen = new HashSet<>();
    String at = boundary;
    while (seen.add(at)) {
      if (focus.contains(at)) {
        return true;
      }
      Boundary here = boundaries.get(at);
      at = here == null ? at : here.parent().orElse(at);
    }
    return false;
  }
}

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
import org.plumbline.design.Elements;
import org.plumbline.design.StoryStep;
import org.plumbline.overlay.Question;

/// The slides of a design, one for each step of its story; one that shows all of it if it has none.
public final class Show {
  private final Design design;
  private final Set<String> ids;
  private final Map<String, Component> components = new HashMap<>();
  private final Map<String, Boundary> boundaries = new HashMap<>();

  private Show(Design design) {
    this.design = design;
    ids = Elements.ids(design);
    design.components().forEach(each -> components.putIfAbsent(each.id(), each));
    design.boundaries().forEach(each -> boundaries.putIfAbsent(each.id(), each));
  }

  /// The slides in order, at least one.
  public static List<Slide> of(Design design) {
    Show show = new Show(design);
    return design.story().isEmpty() ? List.of(show.whole()) : show.steps();
  }

  /// The whole design first, then a slide for each step.
  public static List<Slide> withOverview(Design design) {
    Show show = new Show(design);
    List<Slide> slides = new ArrayList<>(List.of(show.whole()));
    slides.addAll(show.steps());
    return slides;
  }

  /// The slide of one step.
  public static Slide slide(Design design, StoryStep step) {
    return new Show(design).slide(step);
  }

  private List<Slide> steps() {
    return design.story().stream().map(this::slide).toList();
  }

  private Slide whole() {
    return new Slide("", design.title(), design.properties().text("purpose"), "", Set.of(), "");
  }

  private Slide slide(StoryStep step) {
    return new Slide(
        step.id(), step.title(), step.say(), step.notes(), lit(focus(step)), step.overlay());
  }

  /// What is in focus of what there is, and with it what is to fail: whoever looks at the answer
  /// looks for that first.
  private Set<String> focus(StoryStep step) {
    Set<String> focus = new HashSet<>(step.focus());
    focus.retainAll(ids);
    if (!focus.isEmpty()) {
      Question.of(step.overlay())
          .filter(Question.Failure.class::isInstance)
          .map(each -> ((Question.Failure) each).causes())
          .ifPresent(causes -> causes.stream().map(Show::element).forEach(focus::add));
      focus.retainAll(ids);
    }
    return focus;
  }

  /// The element that a cause is about.
  private static String element(String cause) {
    return cause.startsWith(Question.REPLICA) ? cause.substring(Question.REPLICA.length()) : cause;
  }

  /// What is in the light if these elements are: what lies in boundaries among them, the ends of
  /// connections, and what runs between components in the light. Of what is gone nothing is left;
  /// if that is all, everything is in the light.
  private Set<String> lit(Set<String> focus) {
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
    lit.retainAll(ids);
    return lit;
  }

  /// Whether a boundary, or one around it, is in focus.
  private boolean isWithin(String boundary, Set<String> focus) {
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

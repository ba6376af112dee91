package org.plumbline.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalog.BoundaryKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Properties;
import org.plumbline.design.StoryStep;
import org.plumbline.rules.Finding;
import org.plumbline.ui.find.Query.Field;
import org.plumbline.ui.find.Query.Term;

/// Finds elements in a design. A decision or a step of the story is found at the elements that it
/// is about, as it is not drawn itself.
public final class Searcher {
  private final Design design;
  private final Catalog catalog;
  private final Map<String, Set<String>> rules = new HashMap<>();

  /// Looks in this design, and among these findings about it.
  public Searcher(Design design, Catalog catalog, List<Finding> findings) {
    this.design = design;
    this.catalog = catalog;
    findings.forEach(finding ->
        finding
            .elements()
            .forEach(
                id -> rules.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(finding.rule())));
  }

  /// Ids of the drawn elements that are meant, in file order; none if nothing is looked for.
  public List<String> hits(Query query) {
    Set<String> hits = new LinkedHashSet<>();
    if (!query.isBlank()) {
      Elements.all(design).filter(each -> meant(each, query)).forEach(each -> add(each, hits));
    }
    return List.copyOf(hits);
  }

  private void add(Element element, Set<String> hits) {
    switch (element) {
      case Component _, Connection _, Boundary _, Note _ -> hits.add(element.id());
      case Decision decision -> hits.addAll(drawn(decision.about()));
      case StoryStep step -> hits.addAll(drawn(step.focus()));
    }
  }

  private List<String> drawn(List<String> ids) {
    return ids.stream().filter(id -> design.element(id).isPresent()).toList();
  }

  private boolean meant(Element element, Query query) {
    return query.terms().stream().allMatch(term -> holds(element, term));
  }

  private boolean holds(Element element, Term term) {
    return texts(element, term.field())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(term.words()));
  }

  private Stream<String> texts(Element element, Field field) {
    return switch (field) {
      case RULE -> rules.getOrDefault(element.id(), Set.of()).stream();
      case OWNER -> properties(element).map(each -> each.text("owner")).stream();
      case TYPE -> type(element);
      case STAGE ->
          component(element).map(ComponentType::stage).stream()
              .flatMap(each -> Stream.of(each.id(), each.name()));
      case ANY -> everything(element);
    };
  }

  private Stream<String> type(Element element) {
    if (element instanceof Boundary boundary) {
      Optional<BoundaryKind> kind = catalog.boundaryKind(boundary.kind());
      return Stream.concat(Stream.of(boundary.kind()), kind.map(BoundaryKind::name).stream());
    }
    return element instanceof Component component
        ? Stream.concat(
            Stream.of(component.type()), component(element).map(ComponentType::name).stream())
        : Stream.of();
  }

  private Stream<String> everything(Element element) {
    List<String> texts = new ArrayList<>();
    switch (element) {
      case Component component -> texts.addAll(List.of(component.name(), component.id()));
      case Boundary boundary -> texts.addAll(List.of(boundary.name(), boundary.id()));
      case Note note -> texts.add(note.words());
      case Decision decision ->
          texts.addAll(
              List.of(
                  decision.title(),
                  decision.context(),
                  decision.choice(),
                  decision.rationale(),
                  decision.tradeoffs(),
                  String.join(" ", decision.alternatives())));
      case StoryStep step -> texts.add(step.title());
      case Connection _ -> {
        // A connection is called by its label, which is a property.
      }
    }
    type(element).forEach(texts::add);
    properties(element).ifPresent(each -> texts.addAll(values(element, each)));
    return texts.stream();
  }

  /// What is set, as people read it: `Replicas 3`, `Status planned`.
  private List<String> values(Element element, Properties properties) {
    Map<String, Property> known = known(element);
    return properties.set().entrySet().stream()
        .map(each -> {
          Property property = known.get(each.getKey());
          String name = property == null ? each.getKey() : property.name();
          return name + " " + text(each.getValue(), Optional.ofNullable(property));
        })
        .toList();
  }

  private Map<String, Property> known(Element element) {
    if (element instanceof Connection) {
      return catalog.connectionProperties().stream()
          .collect(Collectors.toMap(Property::id, each -> each));
    }
    return component(element).map(ComponentType::properties).orElse(Map.of());
  }

  private static String text(Value value, Optional<Property> property) {
    return switch (value) {
      case Value.Text(String text) -> property.map(each -> each.label(text)).orElse(text);
      case Value.Quantity(double number) ->
          number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
      case Value.Flag(boolean on) -> Boolean.toString(on);
      case Value.Choices(List<String> chosen) -> String.join(" ", chosen);
    };
  }

  private Optional<ComponentType> component(Element element) {
    return element instanceof Component component ? component.typeIn(catalog) : Optional.empty();
  }

  private static Optional<Properties> properties(Element element) {
    return switch (element) {
      case Component component -> Optional.of(component.properties());
      case Connection connection -> Optional.of(connection.properties());
      case Boundary boundary -> Optional.of(boundary.properties());
      case Note _, Decision _, StoryStep _ -> Optional.empty();
    };
  }
}

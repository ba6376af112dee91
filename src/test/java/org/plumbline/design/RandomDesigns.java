package org.plumbline.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Designs drawn by lot: valid in every detail of the format, senseless as systems. The same seed
/// gives the same design.
public final class RandomDesigns {
  private static final String[] WORDS = {
    "orders", "Größe", "“quoted”", "line\nbreak", "tab\t", "back\\slash", "日本", "😀", "a", "<b>&"
  };

  private final Random dice;
  private final Catalog catalog = Catalog.bundled();
  private final List<ComponentType> types = List.copyOf(catalog.components().values());

  private RandomDesigns(long seed) {
    dice = new Random(seed);
  }

  /// A design of up to `most` components.
  public static Design design(long seed, int most) {
    return new RandomDesigns(seed).design(most);
  }

  /// The same with up to three variants that have little in common with it.
  public static Design withVariants(long seed, int most) {
    Design base = design(seed, most);
    List<Variant> variants = new ArrayList<>();
    for (int n = 0; n < seed % 4; n++) {
      Design other = design(seed + 7919L * (n + 1), most);
      variants.add(
          Variant.named("variant-" + n, other.title())
              .withNote(n == 1 ? other.title() : "")
              .withChanges(Changes.between(base, other)));
    }
    return base.withVariants(variants);
  }

  private Design design(int most) {
    List<Boundary> boundaries = some(4, this::boundary);
    List<Component> components = some(most, n -> component(n, boundaries));
    List<String> ids = components.stream().map(Component::id).toList();
    return new Design(
        word(),
        dice.nextBoolean() ? Optional.of(template()) : Optional.empty(),
        properties(catalog.designProperties()),
        components,
        components.isEmpty() ? List.of() : some(2 * most, n -> connection(n, components)),
        boundaries,
        some(3, n -> note(n, ids)),
        some(3, n -> decision(n, ids)),
        some(3, n -> step(n, ids)),
        some(2, _ -> acceptance(ids)),
        List.of(),
        Extras.NONE);
  }

  private interface Maker<T> {
    T make(int n);
  }

  private <T> List<T> some(int most, Maker<T> maker) {
    List<T> made = new ArrayList<>();
    int number = dice.nextInt(most + 1);
    for (int n = 0; n < number; n++) {
      made.add(maker.make(n));
    }
    return made;
  }

  private String word() {
    return WORDS[dice.nextInt(WORDS.length)] + " " + dice.nextInt(100);
  }

  private TemplateInfo template() {
    return new TemplateInfo(
        word(),
        "starter",
        List.of(word(), word()),
        word(),
        some(3, _ -> TemplateField.asking(word(), List.of("title", "owner"))),
        Extras.NONE);
  }

  private Rect bounds() {
    return new Rect(dice.nextInt(4000) / 2.0 - 500, dice.nextInt(2000), 16 + dice.nextInt(400), 64);
  }

  private Component component(int n, List<Boundary> boundaries) {
    ComponentType type = types.get(dice.nextInt(types.size()));
    return new Component(
        "c-" + n,
        type.id(),
        word(),
        bounds(),
        boundaries.isEmpty() || dice.nextBoolean()
            ? Optional.empty()
            : Optional.of(boundaries.get(dice.nextInt(boundaries.size())).id()),
        dice.nextInt(5) == 0,
        properties(List.copyOf(type.properties().values())),
        Extras.NONE);
  }

  private Connection connection(int n, List<Component> components) {
    return new Connection(
        "e-" + n,
        end(components, true),
        end(components, false),
        some(3, _ -> new Point(dice.nextInt(500), dice.nextInt(500) / 4.0)),
        properties(catalog.connectionProperties()),
        Extras.NONE);
  }

  private PortRef end(List<Component> components, boolean output) {
    Component component = components.get(dice.nextInt(components.size()));
    ComponentType type = component.typeIn(catalog).orElseThrow();
    List<String> ports = new ArrayList<>();
    if (output || type.inputs().isEmpty()) {
      type.outputs().forEach(each -> ports.add(each.id()));
    } else {
      type.inputs().forEach(each -> ports.add(each.id()));
    }
    return new PortRef(component.id(), ports.get(dice.nextInt(ports.size())));
  }

  private Boundary boundary(int n) {
    List<String> kinds = List.copyOf(catalog.boundaryKinds().keySet());
    String kind = kinds.get(dice.nextInt(kinds.size()));
    return new Boundary(
        "b-" + n,
        kind,
        word(),
        n > 0 && dice.nextBoolean() ? Optional.of("b-" + dice.nextInt(n)) : Optional.empty(),
        bounds(),
        dice.nextBoolean(),
        properties(catalog.boundaryKind(kind).orElseThrow().properties()),
        Extras.NONE);
  }

  private Note note(int n, List<String> ids) {
    return new Note("n-" + n, word(), "", bounds(), few(ids), Extras.NONE);
  }

  private Decision decision(int n, List<String> ids) {
    Decision.Status[] statuses = Decision.Status.values();
    return new Decision(
        "d-" + n,
        word(),
        statuses[dice.nextInt(statuses.length)],
        "2026-11-23",
        "",
        word(),
        word(),
        word(),
        List.of(word()),
        "",
        few(ids),
        dice.nextInt(4) == 0 ? List.of(word()) : List.of(),
        "",
        Extras.NONE);
  }

  private StoryStep step(int n, List<String> ids) {
    return new StoryStep("s-" + n, word(), word(), "", few(ids), "", Extras.NONE);
  }

  private Acceptance acceptance(List<String> ids) {
    String element = ids.isEmpty() ? "" : ids.get(dice.nextInt(ids.size()));
    return new Acceptance("some-rule", element, word(), "", "2026-11-23", "", "", Extras.NONE);
  }

  private List<String> few(List<String> ids) {
    return ids.stream().filter(_ -> dice.nextInt(4) == 0).toList();
  }

  private Properties properties(List<Property> described) {
    Map<String, Value> set = new LinkedHashMap<>();
    for (Property property : described) {
      Value value = value(property);
      if (dice.nextInt(3) == 0 && !value.equals(property.standard())) {
        set.put(property.id(), value);
      }
    }
    return Properties.of(set);
  }

  private Value value(Property property) {
    double min = Math.max(property.limits().min(), -5);
    double max = Math.min(property.limits().max(), min + 50);
    return switch (property.kind()) {
      case STRING, TEXT, CHOICE_OR_TEXT -> Value.of(word());
      case ENUM -> Value.of(property.values().get(dice.nextInt(property.values().size())));
      case MULTI_ENUM -> Value.of(few(property.values()));
      case INTEGER -> Value.of((double) Math.round(min + dice.nextDouble() * (max - min)));
      case DECIMAL -> Value.of(Math.clamp(dice.nextInt(400) / 8.0, min, max));
      case BOOLEAN -> Value.of(dice.nextBoolean());
    };
  }
}

package org.plumbline.ui.analyse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.analysis.Throughput;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Session.Change;
import org.plumbline.edit.SetProperty;
import org.plumbline.overlay.Question;
import org.plumbline.overlay.Table;
import org.plumbline.readiness.Lack;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Review;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.Workbench.Blank;
import org.plumbline.ui.analyse.Inquiry.Answer;

/// What the rows of an answer's tables offer to do: close a gap in the lifecycle, let a component
/// fail, scale one up.
final class Deeds {
  /// The rule that speaks of load above what a component sustains.
  private static final List<String> LOAD = List.of("throughput-exceeded", "headroom-thin");

  private final Workbench bench;
  private final Inquiry inquiry;
  private final Consumer<Blank> filling;
  private final Runnable planned;

  /// Fixes that rules offer for what is missing, as far as they have been planned for a review.
  private Map<Lack, Fix> fixes = new HashMap<>();

  private Optional<Review> plannedFor = Optional.empty();
  private boolean planning;

  /// Whether the review of the workbench is about the design as it is.
  private boolean fresh = true;

  /// @param filling opens a field
  /// @param planned run when more is offered than before
  Deeds(Workbench bench, Inquiry inquiry, Consumer<Blank> filling, Runnable planned) {
    this.bench = bench;
    this.inquiry = inquiry;
    this.filling = filling;
    this.planned = planned;
    bench
        .session()
        .observe(change -> {
          if (change == Change.DESIGN) {
            fresh = false;
            fixes = new HashMap<>();
          }
        });
    bench
        .reviewed()
        .subscribe(_ -> {
          fresh = true;
          plan();
        });
    inquiry.answer().subscribe(_ -> plan());
  }

  /// What a row offers, if it offers anything.
  Optional<Deed> of(Answer answer, Table.Row row) {
    return switch (answer.overlay().question()) {
      case Question.Lifecycle _ -> lack(answer, row).flatMap(this::closing);
      case Question.Failure _ -> row.element().flatMap(this::failing);
      case Question.Throughput(double factor) -> {
        Throughput throughput = answer.readiness().analyses().throughput();
        yield row.element().flatMap(id -> scaling(throughput.advice(factor), id));
      }
      default -> Optional.empty();
    };
  }

  /// The missing check or criterion that a row is about.
  private static Optional<Lack> lack(Answer answer, Table.Row row) {
    String words = row.cells().getFirst().text();
    return lacks(answer).filter(each -> each.words().equals(words)).findFirst();
  }

  private static Stream<Lack> lacks(Answer answer) {
    return Stream.concat(
        answer.readiness().coverage().missing().stream(),
        answer.readiness().maturity().missing().stream());
  }

  private Optional<Deed> closing(Lack lack) {
    return Optional.ofNullable(fixes.get(lack)).map(this::mending).or(() -> field(lack));
  }

  private Optional<Deed> field(Lack lack) {
    List<String> elements = lack.elements();
    return elements.isEmpty()
        ? Optional.empty()
        : lack.closing().properties().stream()
            .flatMap(id -> property(elements.getFirst(), id).stream())
            .findFirst()
            .map(property ->
                new Deed(
                    Texts.say("analyse.fill", property.name()),
                    Optional.empty(),
                    () -> filling.accept(new Blank(alike(elements), property.id()))));
  }

  /// The elements of the same type as the first, which have their fields in common.
  private List<String> alike(List<String> elements) {
    Design design = bench.session().design();
    Optional<String> type = design.component(elements.getFirst()).map(Component::type);
    return elements.stream()
        .filter(id -> design.component(id).map(Component::type).equals(type))
        .toList();
  }

  private Optional<Property> property(String element, String id) {
    return bench
        .session()
        .design()
        .component(element)
        .flatMap(each -> each.typeIn(bench.catalog()))
        .flatMap(type -> type.property(id));
  }

  private Deed mending(Fix fix) {
    return new Deed(fix.label(), Optional.of(fix), () -> bench.session().commit(fix.edit()));
  }

  private Optional<Deed> failing(String id) {
    boolean failed = inquiry.failure().causes().contains(id);
    return Optional.of(
        new Deed(
            Texts.say(failed ? "analyse.works" : "analyse.fail"),
            Optional.empty(),
            () -> inquiry.turn(id)));
  }

  private Optional<Deed> scaling(List<Throughput.Advice> all, String id) {
    Optional<Throughput.Advice> advice =
        all.stream().filter(each -> each.part().id().equals(id)).findFirst();
    return advice.flatMap(each ->
        (each instanceof Throughput.Advice.Replicas replicas ? replicas(replicas) : fixOf(id, LOAD))
            .map(this::mending));
  }

  private Optional<Fix> replicas(Throughput.Advice.Replicas advice) {
    String id = advice.part().id();
    return property(id, "replicas")
        .map(property ->
            new Fix(
                Texts.say("analyse.replicas", advice.replicas()),
                new SetProperty(List.of(id), property, Value.of((double) advice.replicas()))));
  }

  /// What a rule offers that has found something about the element.
  private Optional<Fix> fixOf(String element, List<String> rules) {
    Review review = bench.review();
    return review.found().open().now().stream()
        .filter(each -> rules.contains(each.rule()) && each.elements().contains(element))
        .flatMap(each -> review.remedies().known(each).stream())
        .findFirst();
  }

  /// Plans fixes for what is missing, away from the toolkit's thread, unless they have been.
  private void plan() {
    Optional<Answer> answer =
        inquiry
            .answer()
            .get()
            .filter(each -> each.overlay().question() instanceof Question.Lifecycle);
    Review review = bench.review();
    if (planning || !fresh || answer.isEmpty() || plannedFor.filter(review::equals).isPresent()) {
      return;
    }
    planning = true;
    fixes = new HashMap<>();
    List<Lack> lacks = lacks(answer.get()).distinct().toList();
    Design design = answer.get().readiness().system().design();
    Closings closings = new Closings(bench.catalog(), new Connecting(bench.catalog()));
    Aside.run(
        "closings",
        () -> fixes(lacks, review, lack -> closings.of(lack, design)),
        found -> done(found, review),
        _ -> done(Map.of(), review));
  }

  /// A field to fill in comes before a component to add.
  private static Map<Lack, Fix> fixes(
      List<Lack> lacks, Review review, Function<Lack, Optional<Fix>> adding) {
    Map<Lack, Fix> found = new HashMap<>();
    for (Lack lack : lacks) {
      boolean field = !lack.closing().properties().isEmpty() && !lack.elements().isEmpty();
      lack.closing().findings(lack, review).stream()
          .flatMap(each -> review.remedies().of(each).stream())
          .findFirst()
          .or(() -> field ? Optional.empty() : adding.apply(lack))
          .ifPresent(fix -> found.put(lack, fix));
    }
    return found;
  }

  private void done(Map<Lack, Fix> found, Review review) {
    planning = false;
    plannedFor = Optional.of(review);
    if (fresh && bench.review().equals(review)) {
      fixes = new HashMap<>(found);
      planned.run();
    } else {
      plan();
    }
  }
}

package org.plumbline.overlay;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.analysis.Analysis;
import org.plumbline.analysis.Scenario;
import org.plumbline.design.Design;
import org.plumbline.words.Words;

/// What is asked of a design, as it stands in a step of a story: the word of an analysis, and after
/// a colon what is to fail, as `failure-simulation:feature-store,surge=3`.
public sealed interface Question {
  /// Which parts of the lifecycle are covered, and how mature the design is.
  record Lifecycle() implements Question {}

  /// What happens if something fails.
  ///
  /// @param causes ids of components, boundaries and connections, and `deployment-failed`,
  ///   `surge=FACTOR`, `replica=ID`; empty if nothing has failed yet
  record Failure(List<String> causes) implements Question {
    /// Copies the list.
    public Failure {
      causes = List.copyOf(causes);
    }

    /// The same with one cause more, or without it if it is there.
    public Failure turned(String cause) {
      return new Failure(
          causes.contains(cause)
              ? causes.stream().filter(each -> !each.equals(cause)).toList()
              : Stream.concat(causes.stream(), Stream.of(cause)).toList());
    }

    /// The same with the requests of all applications so many times as many; as usual if 1.
    public Failure surged(double factor) {
      Stream<String> others = causes.stream().filter(each -> !each.startsWith(SURGE));
      return new Failure(
          factor == 1
              ? others.toList()
              : Stream.concat(others, Stream.of(SURGE + Texts.plain(factor))).toList());
    }

    /// How many times as many requests come; 1 if as many as usual.
    public double surge() {
      return causes.stream()
          .filter(each -> each.startsWith(SURGE))
          .map(each -> Texts.number(each.substring(SURGE.length())))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(1.0);
    }

    /// Everything that fails together; empty if nothing does.
    public Optional<Scenario> scenario(Design design) {
      List<Scenario> all = causes.stream().map(each -> scenario(design, each)).toList();
      return all.size() < 2 ? all.stream().findFirst() : Optional.of(new Scenario.Together(all));
    }

    private static Scenario scenario(Design design, String cause) {
      if (cause.equals(DEPLOYMENT)) {
        return new Scenario.DeploymentFailed(Optional.empty());
      }
      if (cause.startsWith(REPLICA)) {
        return new Scenario.ReplicaDown(cause.substring(REPLICA.length()));
      }
      if (cause.startsWith(SURGE)) {
        return new Scenario.Surge(Texts.number(cause.substring(SURGE.length())).orElse(1.0));
      }
      return Scenario.fail(design, List.of(cause));
    }
  }

  /// How long applications wait, and where.
  record Latency() implements Question {}

  /// Who is asked how much, and who gives up first.
  ///
  /// @param factor how many times the peak, above 0
  record Throughput(double factor) implements Question {}

  /// What it costs, and who causes it.
  record Cost() implements Question {}

  /// Where personal data gets to.
  record Personal() implements Question {}

  /// A broken model is delivered.
  String DEPLOYMENT = "deployment-failed";

  /// One replica stops, that of the component named after it.
  String REPLICA = "replica=";

  /// More is asked than at the peak, so many times as much.
  String SURGE = "surge=";

  /// All questions as they are asked first.
  static List<Question> all() {
    return List.of(
        new Lifecycle(),
        new Failure(List.of()),
        new Latency(),
        new Throughput(1),
        new Cost(),
        new Personal());
  }

  /// The question that is written so; empty if none is.
  static Optional<Question> of(String text) {
    int colon = text.indexOf(':');
    String word = colon < 0 ? text : text.substring(0, colon);
    String rest = colon < 0 ? "" : text.substring(colon + 1);
    return Analysis.of(word)
        .map(analysis ->
            switch (analysis) {
              case COVERAGE, MATURITY -> new Lifecycle();
              case FAILURE, AVAILABILITY -> new Failure(listed(rest));
              case LATENCY -> new Latency();
              case THROUGHPUT ->
                  new Throughput(
                      Texts.number(rest.replace(SURGE, "")).filter(each -> each > 0).orElse(1.0));
              case COST -> new Cost();
              case PERSONAL_DATA -> new Personal();
            });
  }

  private static List<String> listed(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  /// The same without what is to fail but is no longer in the design.
  default Question in(Design design) {
    return this instanceof Failure(List<String> causes)
        ? new Failure(causes.stream().filter(each -> isKnown(design, each)).toList())
        : this;
  }

  private static boolean isKnown(Design design, String cause) {
    String id = cause.startsWith(REPLICA) ? cause.substring(REPLICA.length()) : cause;
    return cause.equals(DEPLOYMENT)
        || (cause.startsWith(SURGE) && Texts.number(cause.substring(SURGE.length())).isPresent())
        || design.component(id).isPresent()
        || design.boundary(id).isPresent()
        || design.connection(id).isPresent();
  }

  /// How it is written.
  default String text() {
    return switch (this) {
      case Failure(List<String> causes) when !causes.isEmpty() ->
          analysis().id() + ":" + String.join(",", causes);
      case Throughput(double factor) when factor != 1 ->
          analysis().id() + ":" + SURGE + Texts.plain(factor);
      default -> analysis().id();
    };
  }

  /// The analysis that answers it.
  default Analysis analysis() {
    return switch (this) {
      case Lifecycle() -> Analysis.COVERAGE;
      case Failure _ -> Analysis.FAILURE;
      case Latency() -> Analysis.LATENCY;
      case Throughput _ -> Analysis.THROUGHPUT;
      case Cost() -> Analysis.COST;
      case Personal() -> Analysis.PERSONAL_DATA;
    };
  }

  /// Its name among the others.
  default String name() {
    return Words.beside(Question.class).say("question." + analysis().id());
  }
}

package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.analysis.Scenario;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Boundary;
import org.plumbline.design.Connection;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.words.Nearest;
import org.plumbline.words.Quoted;

/// What is to fail, as options say it: `--fail` names elements, `--scenario` what happens.
final class ScenarioChoice {
  /// As in a line of usage.
  static final String SHOWN = "deployment-failed|surge=K|replica=ID|source=ID|boundary=ID";

  private final MlSystem system;

  private ScenarioChoice(MlSystem system) {
    this.system = system;
  }

  /// Everything that fails together; absent if nothing is to fail.
  ///
  /// @throws Stopped if an id names nothing, or the scenario is none
  static Optional<Scenario> of(Arguments arguments, MlSystem system) throws Stopped {
    ScenarioChoice choice = new ScenarioChoice(system);
    List<Scenario> all = new ArrayList<>();
    if (arguments.has("--fail")) {
      all.add(choice.failing(arguments.list("--fail").orElse(List.of())));
    }
    if (arguments.has("--scenario")) {
      all.add(choice.happening(arguments.value("--scenario", "")));
    }
    return all.size() < 2 ? all.stream().findFirst() : Optional.of(new Scenario.Together(all));
  }

  private Scenario failing(List<String> ids) throws Stopped {
    List<String> known =
        Stream.of(components(), boundaries(), connections()).flatMap(List::stream).toList();
    for (String id : ids) {
      mustBe(id, known, "bad.element");
    }
    return Scenario.fail(system.design(), ids);
  }

  private Scenario happening(String words) throws Stopped {
    int equals = words.indexOf('=');
    String kind = equals < 0 ? words : words.substring(0, equals);
    Optional<String> value =
        equals < 0 ? Optional.empty() : Optional.of(words.substring(equals + 1));
    return switch (kind) {
      case "deployment-failed" -> delivered(value);
      case "surge" -> new Scenario.Surge(factor(value.orElse("")));
      case "replica" ->
          new Scenario.ReplicaDown(mustBe(value.orElse(""), components(), "bad.component"));
      case "source" ->
          Scenario.down(
              mustBe(
                  value.orElse(""),
                  system.all(Flag.SOURCE).stream().map(Part::id).toList(),
                  "bad.source"));
      case "boundary" ->
          new Scenario.BoundaryDown(mustBe(value.orElse(""), boundaries(), "bad.boundary"));
      default -> throw Stopped.unreadable(WORDS.say("bad.scenario", Quoted.of(words), SHOWN));
    };
  }

  private Scenario delivered(Optional<String> pipeline) throws Stopped {
    if (pipeline.isPresent()) {
      mustBe(
          pipeline.get(),
          system.all("cd-pipeline").stream().map(Part::id).toList(),
          "bad.pipeline");
    }
    return new Scenario.DeploymentFailed(pipeline);
  }

  private static double factor(String words) throws Stopped {
    if (!words.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") || Double.parseDouble(words) <= 0) {
      throw Stopped.unreadable(WORDS.say("bad.surge", Quoted.of(words)));
    }
    return Double.parseDouble(words);
  }

  private List<String> components() {
    return system.parts().stream().map(Part::id).toList();
  }

  private List<String> boundaries() {
    return system.design().boundaries().stream().map(Boundary::id).toList();
  }

  private List<String> connections() {
    return system.design().connections().stream().map(Connection::id).toList();
  }

  /// The id, if it is among those that are known.
  private static String mustBe(String id, List<String> known, String complaint) throws Stopped {
    if (!known.contains(id)) {
      List<String> near = Nearest.of(id, known);
      throw Stopped.unreadable(
          near.isEmpty()
              ? WORDS.say(complaint, Quoted.of(id))
              : WORDS.say(
                  "bad.near", WORDS.say(complaint, Quoted.of(id)), String.join(", ", near)));
    }
    return id;
  }
}

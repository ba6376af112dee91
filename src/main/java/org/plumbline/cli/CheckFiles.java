package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Severity;

/// `check`: what is to be said against each design, in the words that the designer uses.
final class CheckFiles implements Verb {
  private static final Usage USAGE =
      Usage.many(
          "check",
          "FILE",
          Option.choice("--fail-on", "error", "warning", "advice", "never"),
          Option.choice("--format", "text", "json", "sarif", "junit"),
          Option.valued("--baseline", "FILE"),
          Option.valued("--config", "FILE"),
          Option.valued("--only", "RULE,…"),
          Option.valued("--skip", "RULE,…"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    // The rules and the catalogue come up while this thread reads arguments and files.
    Thread.ofPlatform().daemon().name("rules").start(CheckFiles::prepare);
    Checkup checkup = new Checkup(arguments, streams);
    List<CheckedFile> checked = new ArrayList<>(checkup.of(arguments.operands()));
    if (arguments.has("--baseline")) {
      Baseline baseline = Baseline.read(arguments.value("--baseline", ""));
      checked.replaceAll(file -> file.since(baseline));
    }
    Bar bar = Bar.of(arguments);
    print(checked, arguments.value("--format", "text"), new Told(streams, bar));
    boolean failed = checked.stream().anyMatch(bar::fails);
    return failed ? checkup.exit().or(Exit.FOUND) : checkup.exit();
  }

  private static void prepare() {
    Checks.prepare();
    Catalog.bundled();
  }

  /// The least severity that makes a run fail; `never` is above all.
  record Bar(String id) {
    static Bar of(Arguments arguments) {
      return new Bar(arguments.value("--fail-on", Severity.ERROR.id()));
    }

    boolean fails(CheckedFile file) {
      return file.findings().stream().anyMatch(finding -> reached(finding.severity()));
    }

    boolean reached(Severity severity) {
      for (Severity each : Severity.values()) {
        if (each.id().equals(id)) {
          return severity.compareTo(each) <= 0;
        }
      }
      return false;
    }
  }

  private record Told(Streams streams, Bar bar) {}

  private static void print(List<CheckedFile> checked, String format, Told told) {
    Streams streams = told.streams();
    switch (format) {
      case "json" -> streams.out().print(JsonWriter.text(FindingsAsJson.of(checked)));
      case "sarif" -> streams.out().print(JsonWriter.text(FindingsAsSarif.of(checked)));
      case "junit" -> streams.out().print(new FindingsAsJunit(told.bar()).of(checked));
      default -> new FindingsAsText(streams.out(), streams.coloured()).print(checked);
    }
  }
}

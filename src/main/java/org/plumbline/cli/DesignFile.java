package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.JsonReader;
import org.plumbline.store.DesignReader;
import org.plumbline.store.Fault;

/// A design that has been read, and what had to be repaired on the way.
///
/// @param catalog with which it was read
/// @param newer whether a newer version of the program wrote it
record DesignFile(
    Source source, Catalog catalog, Design design, List<Fault> repairs, boolean newer) {
  DesignFile {
    repairs = List.copyOf(repairs);
  }

  /// Reads the design.
  ///
  /// @throws Stopped with a line `FILE:LINE:COLUMN: what is wrong` for each fault
  static DesignFile of(Source source, TeamCatalog team) throws Stopped {
    // First, as a check brings up the catalogue meanwhile.
    JsonReader.Outcome json = JsonReader.read(source.bytes());
    Catalog catalog = team.of(source.path());
    DesignReader.Outcome outcome = DesignReader.read(source.bytes(), json, catalog);
    if (outcome instanceof DesignReader.Refused(List<Fault> faults)) {
      throw Stopped.unreadable(lines(source.name(), faults));
    }
    DesignReader.Loaded read = (DesignReader.Loaded) outcome;
    return new DesignFile(source, catalog, read.design(), read.repairs(), read.newer());
  }

  /// Reads the design that an operand names, and says on standard error what had to be repaired.
  static DesignFile told(String operand, Streams streams, TeamCatalog team) throws Stopped {
    DesignFile file = of(new Inputs(streams.in()).read(operand), team);
    if (!file.repairs().isEmpty()) {
      streams.err().println(lines(file.name(), file.repairs()));
    }
    file.tellIfNewer(streams);
    return file;
  }

  /// Says on standard error that the file may hold what this version does not know.
  void tellIfNewer(Streams streams) {
    if (newer) {
      streams.err().println(WORDS.say("in.newer", name()));
    }
  }

  String name() {
    return source.name();
  }

  private static String lines(String name, List<Fault> faults) {
    return faults.stream().map(fault -> fault.in(name)).collect(Collectors.joining("\n"));
  }
}

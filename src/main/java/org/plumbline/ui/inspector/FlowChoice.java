package org.plumbline.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Port;
import org.plumbline.catalog.Value;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Verdict.Flow;
import org.plumbline.ui.Texts;

/// What flows along a connection: a choice between what may. People never pick ports, so a flow is
/// called by the artifact and, where that says too little, by where it enters.
record FlowChoice(Design design, Catalog catalog, Connecting connecting) {
  /// The setting; none where the ends of the connection are not known.
  Optional<Setting> setting(Connection connection) {
    return connection.from().output(design, catalog).map(output -> setting(connection, output));
  }

  private Setting setting(Connection connection, Port.Output output) {
    List<Flow> others = connecting.alternatives(design, connection);
    String now = connection.from().port() + ">" + connection.to().port();
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(now, label(output, connection.to().input(design, catalog)));
    Map<String, Edit> edits = new LinkedHashMap<>();
    for (Flow flow : others) {
      String id = flow.from().id() + ">" + flow.to().id();
      labels.put(id, label(flow.from(), Optional.of(flow.to())));
      edits.put(id, flow.connect());
    }
    return Setting.of(
        Plain.choice("flow", labels),
        Optional.of(Value.of(now)),
        value -> Optional.ofNullable(edits.get(Plain.said(value))).orElse(unchanged()));
  }

  private static Edit unchanged() {
    return new AllOf("", List.of());
  }

  private static String label(Port.Output output, Optional<Port.Input> input) {
    ArtifactKind kind = output.kind();
    return input
        .map(port -> Texts.say("inspector.flow", kind.name(), port.name()))
        .orElse(kind.name());
  }
}

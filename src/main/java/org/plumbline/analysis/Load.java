package org.plumbline.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// Requests a second at every part: what applications ask, and what each part passes on to those
/// that it calls. Shadow calls are real load; fallbacks are left idle. A call that closes a circle
/// passes nothing on, since what has come round has been asked already.
final class Load {
  private final double[] loads;
  private final Map<String, Double> passed = new HashMap<>();

  private Load(Dependencies dependencies, ToDoubleFunction<Part> start) {
    loads = new double[dependencies.wiring().size()];
    List<Part> applications = dependencies.applications();
    Calls calls = dependencies.calls();
    for (Walk walk : Walk.all(dependencies.wiring(), part -> callees(calls, part), applications)) {
      double[] here = new double[loads.length];
      walk.roots().forEach(root -> here[root.index()] += start.applyAsDouble(root));
      walk.order().reversed().forEach(part -> pass(here, walk, calls.from(part)));
      walk.order().forEach(part -> loads[part.index()] += here[part.index()]);
    }
  }

  /// The load when applications ask as much as they ever do, in requests a second.
  static Load peak(Dependencies dependencies) {
    return new Load(dependencies, application -> Settings.number(application, "peakRps"));
  }

  /// The load over a whole month: where no average is given, a third of the peak.
  static Load average(Dependencies dependencies) {
    return new Load(dependencies, Load::average);
  }

  /// What one application asks on average, in requests a second.
  static double average(Part application) {
    double average = Settings.number(application, "averageRps");
    return average > 0 ? average : Settings.number(application, "peakRps") / 3;
  }

  /// Requests a second at the part; 0 if none are known to come.
  double at(Part part) {
    return loads[part.index()];
  }

  /// Requests a second over a connection; 0 if none are known to go there.
  double over(Link link) {
    return passed.getOrDefault(link.connection().id(), 0.0);
  }

  private static List<Part> callees(Calls calls, Part part) {
    return calls.from(part).stream().filter(Load::carries).map(Call::callee).toList();
  }

  private static boolean carries(Call call) {
    return call.role() != Call.Role.FALLBACK && call.perRequest() > 0;
  }

  private void pass(double[] loads, Walk walk, List<Call> calls) {
    for (Call call : calls) {
      if (carries(call) && !walk.closes(call.caller(), call.callee())) {
        double load = loads[call.caller().index()] * call.perRequest();
        loads[call.callee().index()] += load;
        passed.merge(call.link().connection().id(), load, Double::sum);
      }
    }
  }
}

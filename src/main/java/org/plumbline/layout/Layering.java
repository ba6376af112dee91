package org.plumbline.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Asks ELK's layered algorithm for the order of boxes: who stands in which layer from left to
/// right, and in which order and at which height within it. Lines are not asked for, since the
/// designer finds the ways of connections itself.
final class Layering {
  /// What one cell of the grid measures for ELK, and the gap between cells.
  private static final double CELL = 100;

  private static final double GAP = 20;

  private Layering() {}

  /// A box of so many cells.
  record Box(int wide, int high) {}

  /// A line from one box to another, by their numbers.
  record Line(int from, int to, int weight) {}

  /// Where a box stands: its layer counted from the left, and its upper border in rows.
  record Spot(int layer, double top) {}

  /// The spots of the boxes, which are given in the order that is liked if all else is equal.
  static List<Spot> of(List<Box> boxes, List<Line> lines, Progress progress) {
    ElkNode graph = graph();
    List<ElkNode> nodes = new ArrayList<>(boxes.size());
    for (Box box : boxes) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(box.wide() * (CELL + GAP) - GAP, box.high() * (CELL + GAP) - GAP);
      node.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
      nodes.add(node);
    }
    for (Line line : lines) {
      ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()))
          .setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, line.weight());
    }
    LayoutMetaDataService.getInstance();
    new LayeredLayoutProvider().layout(graph, new Waiting(progress));
    return spots(nodes);
  }

  private static ElkNode graph() {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, GAP);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP);
    graph.setProperty(
        LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    graph.setProperty(LayeredOptions.THOROUGHNESS, 12);
    return graph;
  }

  private static List<Spot> spots(List<ElkNode> nodes) {
    double[] lefts = nodes.stream().mapToDouble(ElkNode::getX).sorted().toArray();
    List<Double> layers = new ArrayList<>();
    for (double left : lefts) {
      if (layers.isEmpty() || left - layers.getLast() > 1) {
        layers.add(left);
      }
    }
    List<Spot> spots = new ArrayList<>(nodes.size());
    for (ElkNode node : nodes) {
      int at = java.util.Collections.binarySearch(layers, node.getX());
      spots.add(new Spot(at >= 0 ? at : -at - 2, node.getY() / (CELL + GAP)));
    }
    return spots;
  }
}

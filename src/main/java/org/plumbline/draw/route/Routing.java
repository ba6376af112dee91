package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The ways that have been found for all links of a plan, and what is needed to find the ways of
/// the next plan from them.
public final class Routing {
  /// Nothing to connect.
  public static final Routing NOTHING =
      new Routing(
          Plan.EMPTY,
          GridIndex.of(List.of()),
          new Draft(
              List.of(), GridIndex.of(List.of()), Joints.NONE, List.of(), GridIndex.of(List.of())),
          List.of(),
          Settled.NOTHING,
          new Ways(List.of(), List.of(), GridIndex.of(List.of())));

  private final Plan plan;
  private final GridIndex cards;
  private final Draft draft;
  private final List<List<Point>> nudged;
  private final Settled settled;
  private final Ways ways;

  Routing(
      Plan plan,
      GridIndex cards,
      Draft draft,
      List<List<Point>> nudged,
      Settled settled,
      Ways ways) {
    this.plan = plan;
    this.cards = cards;
    this.draft = draft;
    this.nudged = nudged;
    this.settled = settled;
    this.ways = ways;
  }

  /// Ways before they are nudged apart.
  ///
  /// @param regions finds traces by what their search has looked at
  /// @param joints finds links by the cards at their ends
  /// @param index finds the ways
  record Draft(
      List<Trace> traces,
      GridIndex regions,
      Joints joints,
      List<List<Point>> ways,
      GridIndex index) {}

  /// Ways that have been parted.
  ///
  /// @param plan for which, with the traces that were found for it
  /// @param passes what each pass found
  /// @param ways as they were after them
  record Settled(Plan plan, List<Trace> traces, List<Clash.Pass> passes, List<List<Point>> ways) {
    static final Settled NOTHING = new Settled(Plan.EMPTY, List.of(), List.of(), List.of());

    /// Copies the list.
    Settled {
      passes = List.copyOf(passes);
    }

    /// The ways before a pass that parts them, and what it found.
    Clash.Pass pass(int number) {
      return number < passes.size() ? passes.get(number) : Clash.Pass.NOTHING;
    }
  }

  /// Ways as they are drawn.
  ///
  /// @param whole the same with stretches that have no length, so that each stretch has the number
  ///   that it has in the draft
  record Ways(List<List<Point>> all, List<List<Point>> whole, GridIndex index) {}

  /// What has been connected.
  public Plan plan() {
    return plan;
  }

  /// The way of each link: points from the side of its source to the side of its target; empty if
  /// it has no ends.
  public List<List<Point>> ways() {
    return ways.all();
  }

  /// Finds the ways that touch a place.
  public GridIndex index() {
    return ways.index();
  }

  /// Finds the cards of the plan, and after them its signs.
  public GridIndex cards() {
    return cards;
  }

  /// The numbers of the links at any of these cards, and of all that are not drawn.
  public BitSet at(BitSet cards) {
    return draft.joints().at(cards);
  }

  List<List<Point>> whole() {
    return ways.whole();
  }

  /// The ways before they are parted.
  List<List<Point>> nudged() {
    return nudged;
  }

  /// When ways have been parted last, which may have been for an earlier plan.
  Settled settled() {
    return settled;
  }

  /// Whether the ways of this plan have been parted.
  public boolean isSettled() {
    return settled.plan().equals(plan);
  }

  Draft draft() {
    return draft;
  }

  /// The stretches of a way as rectangles without width or without height.
  public static List<Rect> stretches(List<Point> way) {
    List<Rect> stretches = new ArrayList<>(way.size());
    for (int n = 1; n < way.size(); n++) {
      stretches.add(Rect.between(way.get(n - 1), way.get(n)));
    }
    return stretches;
  }
}

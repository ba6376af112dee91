package org.plumbline.graph;

import java.util.Arrays;

/// Numbers of links sorted by node, in two arrays: which links touch a node is a range of places.
/// Kept this flat because a check of ten thousand components has milliseconds, not seconds.
final class Buckets {
  private final int[] first;
  private final int[] links;

  private Buckets(int nodes, int total) {
    first = new int[nodes + 1];
    links = new int[total];
  }

  /// Sorts links, each given by the nodes that it touches, into this many nodes.
  static Buckets of(int nodes, int[][] touched) {
    Buckets buckets =
        new Buckets(nodes, Arrays.stream(touched).mapToInt(each -> each.length).sum());
    buckets.count(touched);
    buckets.fill(touched);
    return buckets;
  }

  /// Sorts links, each of which touches one node, into this many nodes.
  static Buckets of(int nodes, int[] touched) {
    Buckets buckets = new Buckets(nodes, touched.length);
    for (int node : touched) {
      buckets.first[node + 1]++;
    }
    buckets.add();
    int[] next = buckets.first.clone();
    for (int link = 0; link < touched.length; link++) {
      buckets.links[next[touched[link]]++] = link;
    }
    return buckets;
  }

  int size() {
    return first.length - 1;
  }

  /// The first place of a node.
  int from(int node) {
    return first[node];
  }

  /// The place after the last of a node.
  int to(int node) {
    return first[node + 1];
  }

  int link(int place) {
    return links[place];
  }

  private void count(int[][] touched) {
    for (int[] nodes : touched) {
      for (int node : nodes) {
        first[node + 1]++;
      }
    }
    add();
  }

  private void add() {
    for (int node = 1; node < first.length; node++) {
      first[node] += first[node - 1];
    }
  }

  private void fill(int[][] touched) {
    int[] next = first.clone();
    for (int link = 0; link < touched.length; link++) {
      for (int node : touched[link]) {
        links[next[node]++] = link;
      }
    }
  }
}

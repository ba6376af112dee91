package org.plumbline.draw.route;

import java.util.Arrays;

/// Numbers in the order of their cost, the cheapest first; of equal cost the one added first.
final class Heap {
  private double[] costs = new double[256];
  private long[] items = new long[256];
  private int size;
  private int added;

  void clear() {
    size = 0;
    added = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int item, double cost) {
    if (size == costs.length) {
      costs = Arrays.copyOf(costs, 2 * size);
      items = Arrays.copyOf(items, 2 * size);
    }
    long key = (long) added++ << 32 | item;
    int at = size++;
    while (at > 0 && before(cost, key, (at - 1) / 2)) {
      int parent = (at - 1) / 2;
      costs[at] = costs[parent];
      items[at] = items[parent];
      at = parent;
    }
    costs[at] = cost;
    items[at] = key;
  }

  /// Takes the cheapest number out.
  int take() {
    int first = (int) items[0];
    size--;
    if (size > 0) {
      sink(costs[size], items[size]);
    }
    return first;
  }

  private void sink(double cost, long key) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && before(costs[child + 1], items[child + 1], child)) {
        child++;
      }
      if (before(cost, key, child)) {
        break;
      }
      costs[at] = costs[child];
      items[at] = items[child];
      at = child;
      child = 2 * at + 1;
    }
    costs[at] = cost;
    items[at] = key;
  }

  private boolean before(double cost, long key, int other) {
    return cost < costs[other] || (cost == costs[other] && key < items[other]);
  }
}

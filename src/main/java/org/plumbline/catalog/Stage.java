package org.plumbline.catalog;

/// A stage of the machine-learning lifecycle.
///
/// @param order its place in the lifecycle, 1 to 11
/// @param section the heading of the article that speaks of it
/// @param question what a reader of a design asks of this stage
public record Stage(String id, String name, int order, String section, String question) {}

package org.plumbline.graph;

/// One part asks another while the system runs, and uses its answer.
///
/// @param link the connection that says so; a look-up runs against its arrow, from the store whose
///   answer is drawn to the caller that gets it
/// @param role when the call is made, and what becomes of its answer
/// @param strength what becomes of the caller if nobody answers
/// @param sync whether the caller waits for the answer
/// @param share which part of the caller's requests makes this call, 0 to 1; behind a cache, unless
///   something else is said, what misses it
/// @param times calls for each request that makes any, 0 or more
/// @param order calls of one caller with the same number run at the same time, smaller ones first;
///   1 to 20
/// @param alternative the name under which calls of one caller stand in for one another; empty if
///   nothing stands in
public record Call(
    Link link,
    Part caller,
    Part callee,
    Role role,
    Strength strength,
    boolean sync,
    double share,
    double times,
    int order,
    String alternative) {
  /// When a call is made.
  public enum Role {
    /// Always.
    NORMAL,
    /// Only if a normal call has failed.
    FALLBACK,
    /// Always, but the answer is thrown away.
    SHADOW
  }

  /// How much a caller needs the answer.
  public enum Strength {
    /// Without it the caller cannot do its work.
    HARD,
    /// Without it the caller does its work less well.
    SOFT
  }

  public boolean isNormal() {
    return role == Role.NORMAL;
  }

  /// Whether the caller stops if nobody answers: it waits, and cannot do without.
  public boolean isHard() {
    return sync && strength == Strength.HARD;
  }

  /// How many calls come of one request at the caller.
  public double perRequest() {
    return share * times;
  }
}

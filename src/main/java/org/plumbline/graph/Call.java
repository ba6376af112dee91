package org.plumbline.graph;

/// One component asking another one at run time: a request along its arrow, or a look-up in an
/// online store against it.
///
/// @param sync whether the caller waits for the answer
/// @param hard whether the caller cannot do its work without the answer
/// @param share the share of the caller's requests that use this call, 0 to 1
/// @param perRequest how many calls one of those requests makes
/// @param order calls of one caller with the same number run in parallel, smaller numbers first
/// @param alternative calls of one caller with the same name stand in for one another; may be empty
public record Call(
    Link link,
    Part caller,
    Part callee,
    Role role,
    boolean sync,
    boolean hard,
    double share,
    double perRequest,
    int order,
    String alternative) {
  /// What a call is for.
  public enum Role {
    /// It is part of the work.
    NORMAL,
    /// It is made only when a normal call fails.
    FALLBACK,
    /// It is a copy whose answer nobody waits for.
    SHADOW
  }

  public boolean isNormal() {
    return role == Role.NORMAL;
  }
}

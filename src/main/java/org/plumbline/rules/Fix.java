package org.plumbline.rules;

import org.plumbline.edit.Edit;

/// One way to mend a finding.
///
/// @param label what a button says, as "Insert a feature pipeline"
/// @param edit what it does, one undoable step
public record Fix(String label, Edit edit) {}

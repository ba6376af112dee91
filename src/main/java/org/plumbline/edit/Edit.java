package org.plumbline.edit;

import org.plumbline.design.Design;

/// Something that can be done to a design. An edit is a value; undoing it is going back to the
/// design before it, so no inverse is ever written.
///
/// An edit of an element that is not there changes nothing.
public sealed interface Edit
    permits AcceptFinding,
        AddBoundary,
        AddComponent,
        AddConnection,
        AddDecision,
        AddNote,
        AddPart,
        AddStoryStep,
        AddVariant,
        AdoptVariant,
        AllOf,
        ArrangeStory,
        ChangeBoundaryKind,
        ChangeNote,
        ChangeType,
        CollapseBoundary,
        DescribeTemplate,
        JoinBoundary,
        MoveElements,
        MoveIntoBoundary,
        PinComponents,
        PlaceElements,
        ReadAgain,
        Reconnect,
        RemoveElements,
        RemoveVariant,
        RenameElement,
        ReorderElements,
        ResizeElement,
        RetitleDesign,
        ReviseDecision,
        ReviseStoryStep,
        ReviseVariant,
        RevokeAcceptance,
        RouteConnection,
        SetDesignProperty,
        SetProperty,
        StepAmongSiblings {
  /// The design with this done to it.
  Design apply(Design design);

  /// What the undo menu calls it, as "Move 3 components".
  String name();
}

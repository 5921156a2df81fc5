import Decks

/// What becomes of a block in a deck when its note gives a block of the same id.
struct Meeting {
  /// What stands in its place; nil when it stays as it is.
  private(set) var block: Block?

  private(set) var change: Change?

  init(of old: Block, with draft: Block) {
    guard let written = old.provenance, let wanted = draft.provenance, written.generated != nil
    else { return }
    if old.content.fingerprint == draft.content.fingerprint {
      // Only the comment may differ: evidence in other words, or an edit that the note has caught up with.
      let comment = written.following(wanted)
      if comment != written { block = old.with(comment) }
    } else if old.isAsGenerated {
      let new = draft.with(written.following(wanted))
      block = new
      change = Change(kind: .updated, old: old, new: new)
    } else if written.generated != wanted.generated {
      change = Change(kind: .theirs, old: old, new: draft)
    }
  }
}

extension Provenance {
  /// Source, fingerprint and kind of the other comment; tags and unknown keys are the person's.
  fileprivate func following(_ wanted: Provenance) -> Provenance {
    var comment = self
    comment.source = wanted.source
    comment.generated = wanted.generated
    comment.kind = wanted.kind
    return comment
  }
}

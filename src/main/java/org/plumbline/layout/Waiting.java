package org.plumbline.layout;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/// Tells ELK that somebody waits, who may have had enough.
final class Waiting extends BasicProgressMonitor {
  private final Progress progress;

  Waiting(Progress progress) {
    this.progress = progress;
  }

  @Override
  public boolean isCanceled() {
    return progress.cancelled();
  }
}

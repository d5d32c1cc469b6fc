package org.modelatlas.printing;

import java.util.List;

/**
 * How a queue stands with regard to one job.
 *
 * @param isWaiting whether the job has not left the queue
 * @param isStopped whether the printer takes no pages until someone looks after it
 * @param reasons what the printer reports, by the keywords of RFC 8011, 5.4.12, without the
 *     severity at their end: {@code media-jam}, {@code toner-low}; empty if nothing
 */
public record QueueState(boolean isWaiting, boolean isStopped, List<String> reasons) {

  public QueueState {
    reasons = List.copyOf(reasons);
  }

  /** Whether someone has to look after the printer before the job can come out. */
  public boolean needsSomeone() {
    return isWaiting && (isStopped || !reasons.isEmpty());
  }
}

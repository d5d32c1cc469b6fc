package org.modelatlas.printing;

import java.util.List;
import org.modelatlas.i18n.Messages;

/** Says what a queue reports. */
public final class QueueWords {

  private final Messages messages;

  /** In one language. */
  public QueueWords(Messages messages) {
    this.messages = messages;
  }

  /** One sentence about a job: sent, printed, or what keeps it from coming out. */
  public String of(PrintJob job, QueueState state) {
    if (!state.isWaiting()) {
      return messages.get("print.done", job.printer());
    }
    return state.needsSomeone()
        ? messages.get("print.held", job.printer(), reasons(state.reasons()))
        : messages.get("print.waiting", job.printer());
  }

  private String reasons(List<String> reasons) {
    return reasons.isEmpty()
        ? messages.get("print.reason.paused")
        : String.join(
            messages.get("print.reason.between"), reasons.stream().map(this::reason).toList());
  }

  private String reason(String keyword) {
    String key = "print.reason." + keyword;
    return messages.has(key) ? messages.get(key) : keyword;
  }
}

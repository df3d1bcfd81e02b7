package org.waymark.indicator.importjob;

import java.util.List;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.indicator.observation.Visibility;

/**
 * Who sees an import and who may stop it. Its rows may be of several agencies and hold drafts, so it is shown to the
 * person or program that sent them and to those who see every draft; sharing an agency with the sender is not enough.
 */
final class JobRights {
    private JobRights() {}

    static boolean sees(Caller reader, Job job) {
        return sentBy(reader, job) || Visibility.seesEverything(reader);
    }

    /** {@link #sees} in SQL, over the table of jobs. */
    static Visibility seenBy(Caller reader) {
        return Visibility.seesEverything(reader)
                ? new Visibility("true", List.of())
                : new Visibility("subject = ?", List.of(reader.subject()));
    }

    static void requireToCancel(Caller caller, Job job) {
        if (!sentBy(caller, job) && !caller.is("catalogue-admin")) {
            throw Refusal.of(
                            ProblemType.FORBIDDEN,
                            "只有提交者本人或 catalogue-admin 可取消该导入",
                            "Only who sent this import or a catalogue-admin may cancel it")
                    .with("may", List.of("catalogue-admin"));
        }
    }

    private static boolean sentBy(Caller caller, Job job) {
        return job.caller().subject().equals(caller.subject());
    }
}

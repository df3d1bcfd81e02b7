package org.waymark.foundation.representation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.Unit;

/** How slowly an answer that is written while it is read may be taken. */
@ConfigMapping(prefix = "waymark.http")
public interface AnswerSettings {
    /**
     * The longest wait at a stretch for a reader of an export; also how much waiting in all is allowed at any pace.
     * Beyond it the reader is cut off.
     */
    @WithDefault("30s")
    Duration answerGrace();

    /** What a reader must take after that for each second it is waited for. */
    @WithDefault("1024")
    @Unit("bytes a second")
    int slowestAnswer();
}

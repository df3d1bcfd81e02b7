package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.export.ExportSettings;
import org.waymark.foundation.export.ExportSlots;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.representation.Written;
import org.waymark.foundation.slot.CallerClass;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatWriter;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormats;

/** Files are written while they are drawn, a limited number at once, each for a limited time. */
@ApplicationScoped
public class WriteFile {
    private final ReportFormats formats;
    private final ExportSlots slots;
    private final ExportSettings settings;
    private final CurrentCaller caller;

    WriteFile(ReportFormats formats, ExportSlots slots, ExportSettings settings, CurrentCaller caller) {
        this.formats = formats;
        this.slots = slots;
        this.settings = settings;
        this.caller = caller;
    }

    /** Of a file that begins now. */
    public ExportTime time() {
        return new ExportTime(settings.longest());
    }

    public Written written(ReportFile<?> file, FileQuestion asked) {
        FormatWriter writer = formats.writer(asked.format());
        return inSlot(out -> writer.write(file, asked, out));
    }

    /** The same for what is no report. */
    public Written inSlot(Written.Writing writing) {
        CallerClass callers = CallerClass.of(caller.get());
        return new Written(out -> slots.hold(callers, () -> writing.to(out)));
    }
}

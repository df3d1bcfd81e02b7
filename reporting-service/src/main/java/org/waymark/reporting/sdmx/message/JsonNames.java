package org.waymark.reporting.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;

/** Names as SDMX-JSON has them: the best one, and all. */
public final class JsonNames {
    private JsonNames() {}

    public static void write(JsonGenerator json, String member, Text text, Language language) throws IOException {
        json.writeStringField(member, StructureMessage.best(text, language));
        json.writeObjectFieldStart(member + "s");
        if (text.zh() != null) {
            json.writeStringField("zh", text.zh());
        }
        if (text.en() != null) {
            json.writeStringField("en", text.en());
        }
        json.writeEndObject();
    }
}

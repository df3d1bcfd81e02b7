package org.waymark.contracts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** PostgreSQL keeps microseconds; an event must not claim more than can be read back. */
class MicrosecondInstant extends StdSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    MicrosecondInstant() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(instant.truncatedTo(ChronoUnit.MICROS).toString());
    }
}

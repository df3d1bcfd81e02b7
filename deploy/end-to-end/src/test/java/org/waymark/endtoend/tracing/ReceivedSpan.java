package org.waymark.endtoend.tracing;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A span as it was sent, and by whom. Ids are in hexadecimal digits. */
record ReceivedSpan(
        String trace,
        String id,
        String parent,
        String name,
        Span.SpanKind kind,
        Map<String, String> attributes,
        Map<String, String> resource) {

    static List<ReceivedSpan> of(ExportTraceServiceRequest request) {
        return request.getResourceSpansList().stream()
                .flatMap(resource -> resource.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> of(span, resource)))
                .toList();
    }

    private static ReceivedSpan of(Span span, ResourceSpans resource) {
        return new ReceivedSpan(
                hexadecimal(span.getTraceId()),
                hexadecimal(span.getSpanId()),
                hexadecimal(span.getParentSpanId()),
                span.getName(),
                span.getKind(),
                texts(span.getAttributesList()),
                texts(resource.getResource().getAttributesList()));
    }

    String service() {
        return resource.get("service.name");
    }

    private static Map<String, String> texts(List<KeyValue> attributes) {
        return attributes.stream().collect(Collectors.toMap(KeyValue::getKey, one -> text(one.getValue())));
    }

    private static String text(AnyValue value) {
        return value.hasStringValue() ? value.getStringValue() : value.toString().strip();
    }

    private static String hexadecimal(ByteString id) {
        StringBuilder digits = new StringBuilder();
        for (byte one : id) {
            digits.append("%02x".formatted(one));
        }
        return digits.toString();
    }
}

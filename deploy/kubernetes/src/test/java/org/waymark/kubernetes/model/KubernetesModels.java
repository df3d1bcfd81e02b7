package org.waymark.kubernetes.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Optional;
import org.waymark.kubernetes.manifest.Manifest;

/** The classes of Kubernetes' own kinds, and of those of the Gateway API and the Prometheus Operator. */
final class KubernetesModels {
    private final KubernetesSerialization kinds = new KubernetesSerialization();
    private final ObjectMapper strict = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new NothingIsKeptUnread());

    /** Empty where the kind is not known here. */
    Optional<Class<? extends KubernetesResource>> classOf(Manifest manifest) {
        return Optional.ofNullable(kinds.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind()));
    }

    /** What is wrong, in words; empty when nothing is. */
    Optional<String> fault(Manifest manifest) {
        try {
            strict.treeToValue(manifest.tree(), classOf(manifest).orElseThrow());
            return Optional.empty();
        } catch (JsonProcessingException fault) {
            return Optional.of(fault.getMessage());
        }
    }

    /** The models keep unknown fields aside, so that they are sent on; here nothing may be unknown. */
    private static final class NothingIsKeptUnread extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return Boolean.FALSE;
        }
    }
}

package org.waymark.kubernetes.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Manifest;
import org.waymark.kubernetes.manifest.Manifests;

class StrictModelsTest {
    private static final Set<String> OF_KUSTOMIZE = Set.of("Kustomization", "Component");

    private final KubernetesModels models = new KubernetesModels();
    private final OperatorSchemas schemas = new OperatorSchemas();

    @Test
    void every_document_of_every_file_knows_its_fields() throws IOException {
        for (Path file : Builds.files()) {
            for (Manifest manifest :
                    Manifests.parse(file.toString(), Files.readString(file)).all()) {
                // A directive of Kustomize's is no field.
                if (!OF_KUSTOMIZE.contains(manifest.kind())
                        && !manifest.tree().toString().contains("\"$patch\"")) {
                    assertThat(faults(manifest)).as(manifest.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void every_document_of_every_overlay_knows_its_fields() {
        Stream.of(Builds.trial(), Builds.production(), Builds.of("base"), Builds.of("load-plans"), ingress())
                .flatMap(built -> built.all().stream())
                .forEach(manifest ->
                        assertThat(faults(manifest)).as(manifest.toString()).isEmpty());
    }

    @Test
    void a_mistyped_field_is_found_wherever_it_stands() {
        Manifest deployment = copyOf(Builds.production().one("Deployment", "indicator-service"));
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0/readinessProbe/httpGet")).put("pth", "/");
        assertThat(faults(deployment)).singleElement().asString().contains("pth");

        Manifest cluster = copyOf(Builds.production().one("Cluster", "indicator-postgres"));
        ((ObjectNode) cluster.at("/spec/postgresql/synchronous")).put("nmber", 1);
        assertThat(faults(cluster)).singleElement().asString().contains("nmber");
    }

    private static Manifest copyOf(Manifest manifest) {
        return new Manifest(manifest.origin(), manifest.tree().deepCopy());
    }

    private static Manifests ingress() {
        Builds.of("base");
        Builds.write(
                "overlays/behind-an-ingress/kustomization.yaml",
                """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                resources: [../../base]
                components: [../../components/ingress]
                """);
        return Builds.of("overlays/behind-an-ingress");
    }

    private List<String> faults(Manifest manifest) {
        if (models.classOf(manifest).isPresent()) {
            return models.fault(manifest).stream().toList();
        }
        assertThat(schemas.of(manifest)).as("a model or schema of " + manifest).isPresent();
        return schemas.faults(manifest);
    }
}

package org.waymark.foundation.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.waymark.foundation.address.PublicAddress;

/** The document's only server is the service's public address, whatever a request says. */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class PublicServer implements OASFilter {
    private final PublicAddress address;

    PublicServer(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url(address.url())));
    }
}

package org.waymark.foundation.receiver;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.problem.Text;

/** To which addresses requests may be sent. */
@ApplicationScoped
public class PermittedAddresses {
    private final boolean all;
    private final List<Network> networks;

    PermittedAddresses(ReceiverSettings settings) {
        this.all = settings.privateAddresses();
        this.networks = settings.networks().orElse(List.of()).stream()
                .map(String::strip)
                .map(Network::of)
                .toList();
    }

    boolean permits(InetAddress address) {
        return all || PublicInternet.has(address) || networks.stream().anyMatch(network -> network.contains(address));
    }

    /** What is wrong with an address as it is written; nothing is looked up. */
    public Optional<Text> faultOf(String address) {
        return ReceiverAddress.fault(address, all).or(() -> faultOfNumbers(URI.create(address)));
    }

    private Optional<Text> faultOfNumbers(URI address) {
        return ReceiverAddress.numbers(address)
                .filter(numbers -> !permits(numbers))
                .map(numbers -> new Text(
                        "该地址不在公共互联网上，不能作为接收地址", "is no address of the public internet, and nothing is sent to others"));
    }

    /**
     * Where a receiver's name leads at this moment. One forbidden address spoils all: whoever answers for the name may
     * choose which of them is used.
     *
     * @throws ForbiddenAddress before anything is sent
     */
    List<InetAddress> lookUp(URI address) throws UnknownHostException, ForbiddenAddress {
        List<InetAddress> found = List.of(InetAddress.getAllByName(address.getHost()));
        if (!found.stream().allMatch(this::permits)) {
            throw new ForbiddenAddress();
        }
        return found;
    }
}

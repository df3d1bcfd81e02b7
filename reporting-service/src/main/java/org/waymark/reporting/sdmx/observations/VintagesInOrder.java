package org.waymark.reporting.sdmx.observations;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through vintages, and holds one page of them. */
final class VintagesInOrder implements Iterator<PublicVintage> {
    private final ReadVintages read;
    private final ReadVintages.Asked asked;
    private List<PublicVintage> page;
    private int next;

    VintagesInOrder(ReadVintages read, ReadVintages.Asked asked) {
        this.read = read;
        this.asked = asked;
        this.page = read.page(asked, null);
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && page.size() == ReadVintages.ON_A_PAGE) {
            page = read.page(asked, page.get(next - 1));
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public PublicVintage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(next++);
    }
}

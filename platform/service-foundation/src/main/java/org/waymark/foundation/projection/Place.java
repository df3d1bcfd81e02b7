package org.waymark.foundation.projection;

/** How far a projection has come in one partition: the next offset to read, and the last journal position read there. */
record Place(long nextOffset, long epoch, long sequence) {
    Place after(long offset, long epoch, long sequence) {
        boolean further = epoch > this.epoch || (epoch == this.epoch && sequence > this.sequence);
        return further ? new Place(offset + 1, epoch, sequence) : new Place(offset + 1, this.epoch, this.sequence);
    }

    /** Positions stay as they are: those events were reflected already. */
    Place backToBeginning() {
        return new Place(0, epoch, sequence);
    }

    boolean isBefore(Place other) {
        return other != null && nextOffset < other.nextOffset;
    }

    Place after(long offset) {
        return new Place(offset + 1, epoch, sequence);
    }
}

package vn.phancong.planted.sample.graphql;

import vn.phancong.planted.sample.store.PublicStore;

/** Public although a door, and sees the store. */
public class PublicDoor {

    @Override
    public String toString() {
        return "planted for " + PublicStore.class;
    }
}

package vn.phancong.planted.sample.store;

import vn.phancong.planted.sample.graphql.PublicDoor;

/** Public although in a store, and sees the door. */
public class PublicStore {

    @Override
    public String toString() {
        return "planted for " + new PublicDoor();
    }
}

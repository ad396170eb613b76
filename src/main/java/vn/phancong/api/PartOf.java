package vn.phancong.api;

/** Something that goes with another object that has an id, so that who may see that one may see it. */
public interface PartOf {

    /** The object that it goes with. */
    GlobalId whole();
}

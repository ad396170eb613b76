package vn.phancong.api;

/**
 * Why a change was refused by a rule of the domain: an enum of each module, whose constants the schema lists in
 * {@code RefusalCode}. The messages stand in {@code refusals*.properties}.
 */
public interface RefusalCode {

    /** The constant's name, which the schema and the messages use. */
    String name();
}

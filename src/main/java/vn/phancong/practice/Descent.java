package vn.phancong.practice;

/**
 * An adoption and its place among those that come from one description.
 *
 * @param generation how many steps from the body that described it, which is 0
 * @param taught how many have learnt it from this body in this time
 */
public record Descent(Adoption adoption, int generation, int taught) {}

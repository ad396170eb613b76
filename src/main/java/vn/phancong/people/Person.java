package vn.phancong.people;

import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;

/**
 * Somebody who can be given a duty.
 *
 * @param code the users' own number for the person
 * @param availability on the day that was asked for
 * @param capacity how many households the person can take on; null = not set
 * @param sortKey the place in a list of people, by given name
 */
public record Person(
        PersonId id,
        String code,
        String fullName,
        PersonKind kind,
        Availability availability,
        @Nullable Integer capacity,
        @Nullable String phone,
        @Nullable String cardNumber,
        Period period,
        String sortKey) {}

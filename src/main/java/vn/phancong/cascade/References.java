package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.api.RefusalCode;
import vn.phancong.coverage.DutyRefusal;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.Availability;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

/** Sees whether all that a change names is there, and names each one that is not. */
@Component
public final class References {

    private final Organizations organizations;
    private final Areas areas;
    private final People people;
    private final Households households;
    private final Bases bases;

    References(Organizations organizations, Areas areas, People people, Households households, Bases bases) {
        this.organizations = organizations;
        this.areas = areas;
        this.people = people;
        this.households = households;
        this.bases = bases;
    }

    /** Begins to look, as of a day. */
    public Looking on(LocalDate day) {
        return new Looking(day);
    }

    /** What a change names, argument by argument; null names nothing. */
    public final class Looking {

        private final LocalDate day;
        private final List<Refusal> refusals = new ArrayList<>();

        private Looking(LocalDate day) {
            this.day = day;
        }

        /** An organisation that was there that day. */
        public Looking organization(String argument, @Nullable OrganizationId id) {
            return id == null || organizations.on(day).find(id) != null
                    ? this
                    : refuse("Organization", id.value(), CommonRefusal.UNKNOWN_ORGANIZATION, argument);
        }

        /** Organisations that were there that day. */
        public Looking organizations(String argument, List<OrganizationId> ids) {
            numbered(argument, ids).forEach(this::organization);
            return this;
        }

        /** An area that was there that day. */
        public Looking area(String argument, @Nullable AreaId id) {
            return id == null || areas.on(day).find(id) != null
                    ? this
                    : refuse("Area", id.value(), CommonRefusal.UNKNOWN_AREA, argument);
        }

        /** Areas that were there that day. */
        public Looking areas(String argument, List<AreaId> ids) {
            numbered(argument, ids).forEach(this::area);
            return this;
        }

        /** Areas that were there that day; one that was there only on another day is told apart. */
        public Looking openAreas(String argument, List<AreaId> ids) {
            numbered(argument, ids).forEach(this::openArea);
            return this;
        }

        /** As {@link #openAreas}, for one. */
        public Looking openArea(String argument, AreaId id) {
            if (areas.on(day).find(id) == null) {
                Subject subject = subject("Area", id.value());
                refusals.add(
                        areas.hasEverHad(id)
                                ? Refusal.about(subject, CommonRefusal.AREA_CLOSED, argument, day)
                                : Refusal.about(subject, CommonRefusal.UNKNOWN_AREA, argument));
            }
            return this;
        }

        /** A person who was there that day. */
        public Looking person(String argument, @Nullable PersonId id) {
            return id == null ? this : people(Map.of(argument, id));
        }

        /** Persons who were there that day; one reading for all. */
        public Looking people(String argument, List<PersonId> ids) {
            return people(numbered(argument, ids));
        }

        /**
         * Persons who can be given a duty from that day on: known, and not gone; one reading for all.
         *
         * @param named the persons by the arguments that name them
         */
        public Looking peopleNotGone(Map<String, PersonId> named) {
            Map<PersonId, Person> known = named.isEmpty() ? Map.of() : people.find(Set.copyOf(named.values()), day);
            named.forEach((argument, id) -> {
                Person person = known.get(id);
                Subject subject = subject("Person", id.value());
                if (person == null) {
                    refusals.add(Refusal.about(subject, CommonRefusal.UNKNOWN_PERSON, argument));
                } else if (person.availability() == Availability.GONE) {
                    refusals.add(Refusal.about(subject, DutyRefusal.PERSON_GONE, argument, day));
                }
            });
            return this;
        }

        private Looking people(Map<String, PersonId> named) {
            return refuseUnknown(
                    named,
                    ids -> people.find(ids, day).keySet(),
                    id -> subject("Person", id.value()),
                    CommonRefusal.UNKNOWN_PERSON);
        }

        /** Households that were there that day; one reading for all. */
        public Looking households(String argument, List<HouseholdId> ids) {
            return refuseUnknown(
                    numbered(argument, ids),
                    known -> households.find(known, day).keySet(),
                    id -> subject("Household", id.value()),
                    CommonRefusal.UNKNOWN_HOUSEHOLD);
        }

        /** What the change rests on. */
        public Looking basis(String argument, @Nullable BasisId id) {
            return id == null || !bases.find(Set.of(id)).isEmpty()
                    ? this
                    : refuse("Task", id.value(), CommonRefusal.UNKNOWN_BASIS, argument);
        }

        /** What is not there, in the order in which it was looked for; empty = all is. */
        public List<Refusal> refusals() {
            return List.copyOf(refusals);
        }

        private <T> Looking refuseUnknown(
                Map<String, T> named,
                Function<Set<T>, Collection<T>> find,
                Function<T, Subject> subject,
                RefusalCode code) {
            Collection<T> known = named.isEmpty() ? Set.of() : find.apply(Set.copyOf(named.values()));
            named.forEach((argument, id) -> {
                if (!known.contains(id)) {
                    refusals.add(Refusal.about(subject.apply(id), code, argument));
                }
            });
            return this;
        }

        private Looking refuse(String type, String id, RefusalCode code, String argument) {
            refusals.add(Refusal.about(subject(type, id), code, argument));
            return this;
        }
    }

    private static Subject subject(String type, String id) {
        return new Subject(type, id);
    }

    private static <T> Map<String, T> numbered(String argument, List<T> ids) {
        Map<String, T> numbered = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbered.put(argument + "." + i, ids.get(i));
        }
        return numbered;
    }
}

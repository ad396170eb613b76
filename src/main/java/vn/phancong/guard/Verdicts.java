package vn.phancong.guard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.OfTheWhole;
import vn.phancong.api.PartOf;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.Assignments.DutyPage;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.OfSides;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Draft;
import vn.phancong.organization.ForAll;
import vn.phancong.organization.OfOrganization;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;
import vn.phancong.territory.OfHousehold;

/** Tells what the caller of a request may do with an object. */
@Component
public final class Verdicts {

    private static final int MOST_DUTIES = 500;

    private final Organizations organizations;
    private final CoveringTerritory territory;
    private final People people;
    private final Households households;
    private final Assignments assignments;
    private final Supplier<List<NodeSource>> sources;

    Verdicts(
            Organizations organizations,
            CoveringTerritory territory,
            People people,
            Households households,
            Assignments assignments,
            ObjectProvider<NodeSource> sources) {
        this.organizations = organizations;
        this.territory = territory;
        this.people = people;
        this.households = households;
        this.assignments = assignments;
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    /**
     * The verdicts of one request.
     *
     * @param today the request's today, on which live assignments count
     */
    public Request of(Scope scope, LocalDate today) {
        return new Request(scope, today);
    }

    /**
     * What may be done with a person.
     *
     * @param belongs whether the person belongs to the scope; otherwise it is only met there, as long as it covers a household
     *     of it
     */
    public record OverPerson(Right right, boolean belongs) {

        /** Who is only met can be seen, but not changed. */
        public Right asSeen() {
            return belongs || !right.holds(Right.READ) ? right : Right.READ;
        }

        /** Whether a field of the person may be seen. */
        public boolean shows(Right needed, boolean plainValue) {
            return asSeen().holds(needed) && (belongs || plainValue);
        }
    }

    /** The verdicts of one request; each is found once. */
    public final class Request {

        private final Scope scope;
        private final LocalDate today;
        private final Map<LocalDate, Rights> byDay = new ConcurrentHashMap<>();
        private @Nullable Set<HouseholdId> own;

        private Request(Scope scope, LocalDate today) {
            this.scope = scope;
            this.today = today;
        }

        /** Whose request it is. */
        public Scope scope() {
            return scope;
        }

        /** Whether the right over an object follows from the object itself. */
        public boolean knows(@Nullable Object object) {
            return object instanceof Organization
                    || object instanceof Area
                    || object instanceof Household
                    || object instanceof Directive
                    || object instanceof OfOrganization;
        }

        /** Whether who may see an object is decided here at all. */
        public boolean judges(@Nullable Object object) {
            return knows(object)
                    || object instanceof Person
                    || object instanceof OfHousehold
                    || object instanceof OfSides
                    || object instanceof PartOf
                    || object instanceof ForAll
                    || object instanceof Draft
                    || object instanceof OfTheWhole;
        }

        /** Whether an object is there for the caller, as far as it is judged. */
        public boolean isThere(Object object, @Nullable Right right) {
            boolean unit = object instanceof Organization || object instanceof Area;
            Right needed = unit ? Right.FIGURES : object instanceof Draft ? Right.WRITE : Right.READ;
            return right != null && right.holds(needed);
        }

        /** The right over an object that is known, as of a day; null = it is outside. */
        public @Nullable Right over(Object object, LocalDate day) {
            if (scope.everything()) {
                return Right.WRITE;
            }
            Rights rights = on(day);
            if (object instanceof Organization organization) {
                return rights.over(organization.id());
            }
            if (object instanceof Area area) {
                return rights.over(area.id());
            }
            if (object instanceof Household household) {
                return rights.over(household);
            }
            if (object instanceof Directive directive) {
                // Documents are for all who are in the tree; changing one is for the issuer's own part.
                Right issuing = directive.issuer() == null ? null : rights.over(directive.issuer());
                return Right.wider(issuing, overCommon());
            }
            return object instanceof OfOrganization owned ? rights.over(owned.organization()) : null;
        }

        /** The right over an organisation, as of a day; null = it is outside, or not there. */
        public @Nullable Right over(OrganizationId organization, LocalDate day) {
            return scope.everything() ? Right.WRITE : on(day).over(organization);
        }

        /** The right over each of some objects, as of a day; those that are outside, or of which nothing is known, have none. */
        public Map<Object, Right> overAll(Collection<?> objects, LocalDate day) {
            Map<Object, Right> found = new HashMap<>();
            Map<PersonId, Person> persons = new HashMap<>();
            Map<HouseholdId, Household> homes = homesOf(objects, day);
            Map<GlobalId, Right> wholes = overWholes(objects, day);
            for (Object object : objects) {
                Right right = object instanceof PartOf part ? wholes.get(part.whole()) : overOne(object, homes, day);
                OverPerson member = object instanceof Person person ? byMembership(person, day) : null;
                if (member != null) {
                    found.put(object, member.asSeen());
                } else if (object instanceof Person person) {
                    persons.put(person.id(), person);
                } else if (right != null) {
                    found.put(object, right);
                }
            }
            if (!persons.isEmpty()) {
                over(persons.keySet(), day).forEach((id, over) -> found.put(persons.get(id), over.asSeen()));
            }
            return found;
        }

        private @Nullable Right overOne(Object object, Map<HouseholdId, Household> homes, LocalDate day) {
            if (object instanceof OfHousehold owned) {
                Household home = homes.get(owned.household());
                return home == null ? null : over(home, day);
            }
            if (object instanceof OfSides shared) {
                return scope.everything() ? Right.WRITE : on(day).over(shared);
            }
            if (object instanceof ForAll common) {
                return scope.everything() ? Right.WRITE : Right.wider(on(day).over(common.owner()), overCommon());
            }
            // Before it is confirmed a draft is nobody's, so it is for all who write.
            return object instanceof Draft ? scope.widest() : over(object, day);
        }

        /** Over what is for all who have some part of the tree or duties of their own. */
        private @Nullable Right overCommon() {
            return scope.widest() == null && scope.self() == null ? null : Right.READ;
        }

        /** The right over what some objects go with. */
        private Map<GlobalId, Right> overWholes(Collection<?> objects, LocalDate day) {
            Map<String, Set<String>> byType = new HashMap<>();
            for (Object object : objects) {
                if (object instanceof PartOf part) {
                    GlobalId whole = part.whole();
                    byType.computeIfAbsent(whole.type(), type -> new HashSet<>())
                            .add(whole.value());
                }
            }
            if (byType.isEmpty()) {
                return Map.of();
            }
            Map<GlobalId, Right> rights = new HashMap<>();
            sources.get().stream()
                    .filter(source -> byType.containsKey(source.type()))
                    .forEach(source -> {
                        Map<String, ?> found = source.find(byType.getOrDefault(source.type(), Set.of()), day);
                        Map<Object, Right> over = overAll(Set.copyOf(found.values()), day);
                        found.forEach((value, whole) -> {
                            Right right = over.get(whole);
                            if (right != null) {
                                rights.put(new GlobalId(source.type(), value), right);
                            }
                        });
                    });
            return rights;
        }

        private Map<HouseholdId, Household> homesOf(Collection<?> objects, LocalDate day) {
            Set<HouseholdId> ids = objects.stream()
                    .filter(OfHousehold.class::isInstance)
                    .map(each -> ((OfHousehold) each).household())
                    .collect(Collectors.toSet());
            return ids.isEmpty() ? Map.of() : households.find(ids, day);
        }

        /** What may be done with each of some persons, as of a day: by membership, or by whom they cover today. */
        public Map<PersonId, OverPerson> over(Set<PersonId> persons, LocalDate day) {
            Map<PersonId, OverPerson> found = new HashMap<>();
            if (scope.everything()) {
                persons.forEach(person -> found.put(person, new OverPerson(Right.WRITE, true)));
                return found;
            }
            people.membershipsOf(persons, day).forEach((person, memberships) -> {
                List<OrganizationId> belongsTo =
                        memberships.stream().map(each -> each.organization()).toList();
                Right right = on(day).over(person, belongsTo);
                if (right != null) {
                    found.put(person, new OverPerson(right, true));
                }
            });
            Set<PersonId> others = new HashSet<>(persons);
            others.removeAll(found.keySet());
            found.putAll(byDuties(others));
            return found;
        }

        /** What may be done with a person who belongs to the scope; null = it does not, or it is not known where it belongs that day. */
        public @Nullable OverPerson byMembership(Person person, LocalDate day) {
            if (scope.everything()) {
                return new OverPerson(Right.WRITE, true);
            }
            Right right = person.asOf().equals(day) ? on(day).over(person.id(), person.memberOf()) : null;
            return right == null ? null : new OverPerson(right, true);
        }

        /** Who covers a household in scope is seen from there as long as that lasts. */
        private Map<PersonId, OverPerson> byDuties(Set<PersonId> persons) {
            if (persons.isEmpty()) {
                return Map.of();
            }
            Map<PersonId, OverPerson> found = new HashMap<>();
            assignments
                    .dutiesOf(persons, new DutyPage(null, MOST_DUTIES), today)
                    .forEach((person, duties) -> {
                        Right widest = null;
                        for (Household household : duties) {
                            widest = Right.wider(widest, on(today).byPlace(household));
                        }
                        if (widest != null) {
                            found.put(person, new OverPerson(widest, false));
                        }
                    });
            return found;
        }

        private Rights on(LocalDate day) {
            return byDay.computeIfAbsent(
                    day, each -> new Rights(scope, organizations.on(each), territory, each, own()));
        }

        /** The households that the caller covers; none where the caller's own duties do not count. */
        public synchronized Set<HouseholdId> own() {
            if (own == null) {
                PersonId self = scope.self();
                own = self == null
                        ? Set.of()
                        : assignments.dutiesOf(Set.of(self), new DutyPage(null, MOST_DUTIES), today).values().stream()
                                .flatMap(List::stream)
                                .map(Household::id)
                                .collect(Collectors.toSet());
            }
            return own;
        }
    }
}

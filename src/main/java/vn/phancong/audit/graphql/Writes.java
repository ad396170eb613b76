package vn.phancong.audit.graphql;

import graphql.execution.DataFetcherResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.Refusal;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.audit.Subjects;
import vn.phancong.audit.Trail;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** What is to be told of changes: that they are begun, whom they name, and why they were refused. */
@Component
class Writes {

    /** Payloads are records of their controllers; all of them have this one method in common. */
    private static final ClassValue<Optional<Method>> REFUSALS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            try {
                Method refusals = type.getDeclaredMethod("refusals");
                refusals.setAccessible(true);
                return Optional.of(refusals);
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
    };

    private final Trail trail;
    private final RequestTraces traces;

    Writes(Trail trail, RequestTraces traces) {
        this.trail = trail;
        this.traces = traces;
    }

    /** Says beforehand that something is about to be changed; nothing must be changed where that fails. */
    void begin(Collected collected) {
        if (!collected.hasBegun()) {
            trail.begin(traces.entry(collected, AuditKind.MUTATION, AuditOutcome.UNKNOWN, collected.named()));
            collected.begun();
        }
    }

    /** Finds the people and households that some arguments name by their ids. */
    void name(@Nullable Object value, Subjects named) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> name(each, named));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> name(each, named));
        } else if (value instanceof String text) {
            GlobalId id = id(text);
            if (id != null && id.type().equals("Person")) {
                named.add(new PersonId(id.value()));
            } else if (id != null && id.type().equals("Household")) {
                named.add(new HouseholdId(id.value()));
            }
        }
    }

    private static @Nullable GlobalId id(String text) {
        try {
            return GlobalId.parse(text, "");
        } catch (InvalidArgument e) {
            return null;
        }
    }

    /** Takes the refusals out of what a mutation answers. */
    void look(@Nullable Object answer, Collected collected) {
        Object payload = answer instanceof DataFetcherResult<?> result ? result.getData() : answer;
        if (payload == null) {
            return;
        }
        Method refusals = REFUSALS.get(payload.getClass()).orElse(null);
        if (refusals == null) {
            return;
        }
        try {
            if (refusals.invoke(payload) instanceof List<?> list) {
                list.forEach(each -> collected.refused(((Refusal) each).code().name()));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The refusals of " + payload.getClass() + " cannot be read", e);
        }
    }
}

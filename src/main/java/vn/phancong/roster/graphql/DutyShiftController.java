package vn.phancong.roster.graphql;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.Paging;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLines;
import vn.phancong.roster.DutyShift;
import vn.phancong.roster.DutyShiftId;
import vn.phancong.roster.DutyShifts;
import vn.phancong.roster.RosterTime;
import vn.phancong.roster.RosterWindow;
import vn.phancong.roster.TimeSpan;
import vn.phancong.roster.UnheldTime;

/** Shifts: of a line, of a person, and each by itself. */
@Controller
class DutyShiftController implements NodeSource {

    private final DutyShifts shifts;
    private final Clock clock;
    private final Batch<OfLine, List<DutyShift>> ofLines;
    private final Batch<OfPerson, List<DutyShift>> ofPeople;
    private final Batch<DutyLineId, DutyLine> lines;
    private final Batch<PersonId, Person> people;

    DutyShiftController(DutyShifts shifts, DutyLines lines, People people, Clock clock, Batches batches) {
        this.shifts = shifts;
        this.clock = clock;
        this.ofLines =
                batches.of("DutyLine.shifts", byWindow(OfLine::window, OfLine::line, shifts::ofLines, OfLine::new));
        this.ofPeople = batches.of(
                "Person.shifts", byWindow(OfPerson::window, OfPerson::person, shifts::ofPeople, OfPerson::new));
        this.lines = batches.of("DutyShift.line", (ids, day) -> lines.everFound(ids));
        this.people = batches.of("Person", people::find);
    }

    @SchemaMapping
    CompletableFuture<Connection<DutyShift>> shifts(
            DutyLine line,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        TimeSpan window = RosterWindow.of(from, to, AsOf.in(environment));
        return ofLines.load(new OfLine(line.id(), window), environment)
                .thenApply(all -> Connection.within(paging, all, DutyShiftController::cursor));
    }

    @SchemaMapping
    CompletableFuture<Connection<DutyShift>> shifts(
            Person person,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        TimeSpan window = RosterWindow.of(from, to, AsOf.in(environment));
        return ofPeople.load(new OfPerson(person.id(), window), environment)
                .thenApply(all -> Connection.within(paging, all, DutyShiftController::cursor));
    }

    @SchemaMapping
    CompletableFuture<List<DutyShift>> onDuty(
            DutyLine line, @Argument @Nullable OffsetDateTime at, DataFetchingEnvironment environment) {
        OffsetDateTime moment =
                at == null ? RosterTime.at(AsOf.in(environment), LocalTime.now(clock.withZone(RosterTime.ZONE))) : at;
        return ofLines.load(new OfLine(line.id(), new TimeSpan(moment, moment.plusNanos(1))), environment);
    }

    @SchemaMapping
    CompletableFuture<UnheldTime> unheld(
            DutyLine line,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        TimeSpan window = RosterWindow.of(from, to, AsOf.in(environment));
        return ofLines.load(new OfLine(line.id(), window), environment)
                .thenApply(all ->
                        UnheldTime.of(line, all.stream().map(DutyShift::time).toList(), window));
    }

    @SchemaMapping
    String id(DutyShift shift) {
        return cursor(shift);
    }

    @SchemaMapping
    CompletableFuture<DutyLine> line(DutyShift shift, DataFetchingEnvironment environment) {
        return lines.load(shift.line(), environment);
    }

    @SchemaMapping
    CompletableFuture<Person> person(DutyShift shift, DataFetchingEnvironment environment) {
        return people.load(shift.person(), environment);
    }

    @SchemaMapping
    OffsetDateTime startsAt(DutyShift shift) {
        return shift.time().from();
    }

    @SchemaMapping
    OffsetDateTime endsAt(DutyShift shift) {
        return shift.time().to();
    }

    @SchemaMapping
    LocalDate since(DutyShift shift) {
        return shift.period().since();
    }

    @SchemaMapping
    @Nullable LocalDate until(DutyShift shift) {
        return shift.period().until();
    }

    @Override
    public String type() {
        return "DutyShift";
    }

    @Override
    public Map<String, DutyShift> find(Set<String> ids, LocalDate day) {
        Map<String, DutyShift> found = new HashMap<>();
        shifts.find(ids.stream().map(DutyShiftId::new).collect(toSet()), day)
                .forEach((id, shift) -> found.put(id.value(), shift));
        return found;
    }

    static String cursor(DutyShift shift) {
        return GlobalId.of("DutyShift", shift.id().value());
    }

    /** One reading for each window; most questions have one. */
    private static <K, T> Batches.Loading<K, List<DutyShift>> byWindow(
            Function<K, TimeSpan> window, Function<K, T> whose, Reading<T> reading, BiFunction<T, TimeSpan, K> key) {
        return (keys, day) -> {
            Map<K, List<DutyShift>> found = new HashMap<>();
            Map<TimeSpan, Set<T>> byWindow =
                    keys.stream().collect(Collectors.groupingBy(window, Collectors.mapping(whose, toSet())));
            byWindow.forEach((span, same) ->
                    reading.read(same, span, day).forEach((each, list) -> found.put(key.apply(each, span), list)));
            return found;
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        Map<T, List<DutyShift>> read(Set<T> whose, TimeSpan window, LocalDate day);
    }

    private record OfLine(DutyLineId line, TimeSpan window) {}

    private record OfPerson(PersonId person, TimeSpan window) {}
}

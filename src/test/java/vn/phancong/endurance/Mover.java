package vn.phancong.endurance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;

/** Moves households and transfers members by lists that are loaded; each of them once, because nobody moves twice a day. */
final class Mover {

    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");

    private final Random random;
    private final Town town;
    private final Book book;
    private final Outcomes outcomes;
    private final Iterator<Town.Stay> stays;
    private final Iterator<Town.Tie> ties;
    private Supplier<Door> door;
    private List<Move> underWay = List.of();
    private long from;
    private String job = "";

    Mover(long seed, Town town, Book book, Outcomes outcomes, Supplier<Door> door) {
        this.random = new Random(seed);
        this.town = town;
        this.book = book;
        this.outcomes = outcomes;
        this.door = door;
        this.stays = town.stays().iterator();
        this.ties = town.ties().iterator();
    }

    void through(Supplier<Door> another) {
        door = another;
    }

    /** Sends a list and waits until it is loaded; answers whether it was. */
    boolean act() {
        if (!job.isEmpty()) {
            return settle();
        }
        LocalDate today = LocalDate.now(Town.HA_NOI);
        StringBuilder list = new StringBuilder();
        List<Move> moves;
        String file;
        if (random.nextBoolean()) {
            file = "households.csv";
            list.append("code,address,area_code,located_since\n");
            moves = moves(list, today);
        } else {
            file = "memberships.csv";
            list.append("person_code,organization_code,kind,since,until\n");
            moves = transfers(list, today);
        }
        if (moves.isEmpty()) {
            return true;
        }
        from = book.tick();
        underWay = moves;
        try {
            Door.Answer answer = door.get().upload(file, list.toString());
            if (!answer.errors().isEmpty()) {
                answer.errors().forEach(outcomes::error);
                return unknown();
            }
            job = answer.at("/id").asString();
            return settle();
        } catch (IOException e) {
            outcomes.unanswered();
            return unknown();
        }
    }

    /** Waits for a load that was accepted; answers whether it is done. */
    boolean settle() {
        if (job.isEmpty()) {
            return true;
        }
        try {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(50))
                    .until(this::ended);
        } catch (ConditionTimeoutException e) {
            return false;
        }
        return job.isEmpty();
    }

    private boolean ended() {
        Door.Answer answer;
        try {
            answer = door.get().get("/intake/" + job);
        } catch (IOException e) {
            outcomes.unanswered();
            return true;
        }
        if (!answer.errors().isEmpty()) {
            answer.errors().forEach(outcomes::error);
            return true;
        }
        String state = answer.at("/state").asString();
        if (!ENDED.contains(state)) {
            return false;
        }
        job = "";
        if (!state.equals("DONE") || answer.at("/refused").asInt() > 0) {
            book.odd("A list was accepted, but came to " + answer.body());
            return true;
        }
        underWay.forEach(move -> book.wrote(move.what, move.to, from, book.tick()));
        underWay = List.of();
        book.acknowledge();
        outcomes.done("list");
        return true;
    }

    private boolean unknown() {
        underWay.forEach(move -> book.mayHaveWritten(move.what, move.to, from));
        underWay = List.of();
        return false;
    }

    private List<Move> moves(StringBuilder list, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < 5 && stays.hasNext(); i++) {
            Town.Stay stay = stays.next();
            String area = Town.one(town.areas(), random);
            if (!area.equals(stay.area())) {
                list.append("%s,\"%s\",%s,%s%n".formatted(stay.household(), stay.address(), area, today));
                moves.add(new Move("area of " + stay.household(), area));
            }
        }
        return moves;
    }

    private List<Move> transfers(StringBuilder list, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < 3 && ties.hasNext(); i++) {
            Town.Tie tie = ties.next();
            String cell = Town.one(town.cells(), random);
            if (!cell.equals(tie.cell()) && tie.since().isBefore(today)) {
                list.append("%s,%s,PRIMARY,%s,%s%n".formatted(tie.person(), tie.cell(), tie.since(), today));
                list.append("%s,%s,PRIMARY,%s,%n".formatted(tie.person(), cell, today));
                moves.add(new Move("cell of " + tie.person(), cell));
            }
        }
        return moves;
    }

    private record Move(String what, String to) {}
}

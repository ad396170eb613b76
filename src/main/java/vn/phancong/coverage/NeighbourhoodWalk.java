package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Households.Place;

/**
 * Walks the neighbourhoods of units in tree order and asks the graph only for those that fill a page; neighbourhoods whose
 * tally says that they have nothing to list are skipped, so a page costs what it holds.
 *
 * @param <R> what is asked for: a page of a list
 * @param <S> the stretch of neighbourhoods that is asked of the graph
 * @param <T> what is listed
 */
final class NeighbourhoodWalk<R extends NeighbourhoodWalk.Request, S, T> {

    private final BiFunction<R, Stretch, S> question;
    private final Asking<S, T> asking;

    NeighbourhoodWalk(BiFunction<R, Stretch, S> question, Asking<S, T> asking) {
        this.question = question;
        this.asking = asking;
    }

    /** The first entries of each list, at most as many as its page takes. */
    Map<R, List<T>> walk(Collection<R> requests, Function<R, Figures> figures, LocalDate day) {
        Map<R, List<T>> found = new LinkedHashMap<>();
        Map<R, Position> positions = new HashMap<>();
        for (R request : requests) {
            found.put(request, new ArrayList<>());
            positions.put(request, Position.start(request, figures.apply(request)));
        }
        while (!positions.isEmpty()) {
            Map<R, S> questions = new LinkedHashMap<>();
            positions.forEach((request, position) -> {
                int missing =
                        request.limit() - found.getOrDefault(request, List.of()).size();
                Stretch stretch = missing > 0 ? position.advance(missing) : null;
                if (stretch != null) {
                    questions.put(request, question.apply(request, stretch));
                }
            });
            positions.keySet().retainAll(questions.keySet());
            if (!questions.isEmpty()) {
                int limit = questions.keySet().stream()
                        .mapToInt(Request::limit)
                        .max()
                        .orElseThrow();
                Map<S, List<T>> answers = asking.ask(questions.values(), limit, day);
                questions.forEach((request, asked) -> {
                    List<T> list = found.computeIfAbsent(request, key -> new ArrayList<>());
                    List<T> more = answers.getOrDefault(asked, List.of());
                    list.addAll(more.subList(0, Math.min(more.size(), request.limit() - list.size())));
                });
            }
        }
        return found;
    }

    /** A page of the list of a unit. */
    interface Request {
        /** Whose list. */
        Unit unit();

        /** Where the page before ended; null = from the start. */
        @Nullable Reached reached();

        /** How many entries at the most. */
        int limit();

        /** How many entries of the list a tally counts. */
        int count(Tally tally);
    }

    /** Asks the graph for the first entries of some stretches. */
    interface Asking<S, T> {
        Map<S, List<T>> ask(Collection<S> stretches, int limit, LocalDate day);
    }

    /** Neighbourhoods to ask for, and the place in the first of them where to begin. */
    record Stretch(List<AreaId> areas, @Nullable Place after, Figures figures) {}

    /** How far the walk of one list has come. */
    private static final class Position {

        private final Figures figures;
        private final List<AreaId> areas;
        private final ToIntFunction<Tally> count;
        private int next;
        private @Nullable Reached reached;

        private Position(Figures figures, List<AreaId> areas, ToIntFunction<Tally> count) {
            this.figures = figures;
            this.areas = areas;
            this.count = count;
        }

        static Position start(Request request, Figures figures) {
            List<AreaId> areas = figures.territory().withAllWithin(figures.outermost(request.unit()));
            Position position = new Position(figures, areas, request::count);
            Reached reached = request.reached();
            if (reached != null) {
                position.next = Math.max(0, areas.indexOf(reached.area()));
                position.reached = reached;
            }
            return position;
        }

        /** The next neighbourhoods that hold so many entries; null at the end of the list. */
        @Nullable Stretch advance(int wanted) {
            List<AreaId> taken = new ArrayList<>();
            Place from = reached == null ? null : reached.place();
            int counted = 0;
            while (next < areas.size() && counted < wanted) {
                AreaId area = areas.get(next++);
                int here = count.applyAsInt(figures.own(area));
                // What has changed since the page before may have left more of a neighbourhood than its count says.
                if (reached != null || here > 0) {
                    taken.add(area);
                }
                counted += reached == null ? here : Math.max(0, here - reached.passed());
                reached = null;
            }
            return taken.isEmpty() ? null : new Stretch(taken, from, figures);
        }
    }
}

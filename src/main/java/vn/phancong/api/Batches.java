package vn.phancong.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.springframework.stereotype.Component;

/** Makes one call out of the many that the rows of a list would make, for each day that is asked for. */
@Component
public final class Batches {

    Batches() {}

    /**
     * A field that is loaded for all rows at once.
     *
     * @param name the field, such as {@code Organization.officers}; or a type, such as {@code Person}, whose objects many
     *     fields lead to, so that none is read twice in a request
     * @param load loads the values of a set of keys as of one day
     */
    public <K, V> Batch<K, V> of(String name, Loading<K, V> load) {
        return new Batch<>(name, () -> loader(load));
    }

    private static <K, V> DataLoader<Dated<K>, V> loader(Loading<K, V> load) {
        return DataLoaderFactory.newMappedDataLoader(keys -> {
            try {
                return CompletableFuture.completedFuture(loadByDay(keys, load));
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }

    private static <K, V> Map<Dated<K>, V> loadByDay(Set<Dated<K>> keys, Loading<K, V> load) {
        Map<LocalDate, Set<K>> byDay = new HashMap<>();
        keys.forEach(
                key -> byDay.computeIfAbsent(key.day(), day -> new HashSet<>()).add(key.key()));
        Map<Dated<K>, V> found = new HashMap<>();
        byDay.forEach((day, sameDay) ->
                load.load(sameDay, day).forEach((key, value) -> found.put(new Dated<>(key, day), value)));
        return found;
    }

    /** Loads the values of many keys at once. */
    @FunctionalInterface
    public interface Loading<K, V> {
        /** The values of those keys that have one, as of that day. */
        Map<K, V> load(Set<K> keys, LocalDate day);
    }

    /** A field that is loaded for all rows at once. */
    public static final class Batch<K, V> {

        private final String name;
        private final Supplier<DataLoader<Dated<K>, V>> making;

        private Batch(String name, Supplier<DataLoader<Dated<K>, V>> making) {
            this.name = name;
            this.making = making;
        }

        /** The value of one key, as of the day of the field that is being fetched. */
        public CompletableFuture<V> load(K key, DataFetchingEnvironment environment) {
            return loader(environment).load(new Dated<>(key, AsOf.in(environment)));
        }

        /** Takes values that came along with something else, so that they are not read again in this request. */
        public void know(Map<K, V> values, DataFetchingEnvironment environment) {
            LocalDate day = AsOf.in(environment);
            values.forEach((key, value) -> loader(environment).prime(new Dated<>(key, day), value));
        }

        private DataLoader<Dated<K>, V> loader(DataFetchingEnvironment environment) {
            // A request has only the loaders that it needs, because each level of an answer asks all that there are.
            environment.getDataLoaderRegistry().computeIfAbsent(name, each -> making.get());
            return Objects.requireNonNull(environment.getDataLoader(name));
        }
    }

    private record Dated<K>(K key, LocalDate day) {}
}

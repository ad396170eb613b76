package vn.phancong.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trees of nodes, immutable: who is above whom, in the order in which a person would list them (a parent before its
 * children, siblings by the given order). No method counts levels.
 *
 * @param <K> the nodes' identity
 * @param <N> the nodes
 */
public final class Forest<K, N> {

    private final Map<K, Place<K, N>> places = new HashMap<>();
    private final List<K> keys = new ArrayList<>();
    private final List<N> nodes = new ArrayList<>();
    private final List<N> roots = new ArrayList<>();

    private Forest() {}

    /**
     * Plants a forest. A parent that is not among the nodes does not count.
     *
     * @param parents child to parent
     * @param order of siblings
     */
    public static <K, N> Forest<K, N> of(
            Collection<N> nodes, Function<N, K> identity, Map<K, K> parents, Comparator<N> order) {
        Map<K, N> known = new HashMap<>();
        nodes.forEach(node -> known.put(identity.apply(node), node));
        Map<K, List<N>> children = new HashMap<>();
        List<N> roots = new ArrayList<>();
        for (N node : nodes.stream().sorted(order).toList()) {
            K parent = parents.get(identity.apply(node));
            if (parent == null || !known.containsKey(parent)) {
                roots.add(node);
            } else {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
            }
        }
        Forest<K, N> forest = new Forest<>();
        forest.plant(roots, children, identity);
        return forest;
    }

    private void plant(List<N> roots, Map<K, List<N>> children, Function<N, K> identity) {
        this.roots.addAll(roots);
        Deque<Place<K, N>> open = new ArrayDeque<>();
        push(open, roots, null, identity);
        while (!open.isEmpty()) {
            Place<K, N> place = open.peek();
            if (place.position >= 0) {
                place.end = keys.size();
                open.pop();
                continue;
            }
            place.position = keys.size();
            keys.add(place.key);
            nodes.add(place.node);
            places.put(place.key, place);
            if (place.parent != null) {
                place.parent.children.add(place);
            }
            push(open, children.getOrDefault(place.key, List.of()), place, identity);
        }
    }

    private void push(
            Deque<Place<K, N>> open, List<N> siblings, @Nullable Place<K, N> parent, Function<N, K> identity) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            open.push(new Place<>(identity.apply(siblings.get(i)), siblings.get(i), parent));
        }
    }

    /** The node of that identity, or null. */
    public @Nullable N find(K key) {
        Place<K, N> place = places.get(key);
        return place == null ? null : place.node;
    }

    /** The node above, or null at a root and for an unknown key. */
    public @Nullable N parent(K key) {
        Place<K, N> place = places.get(key);
        return place == null || place.parent == null ? null : place.parent.node;
    }

    /** The nodes above, the nearest first. */
    public List<N> ancestors(K key) {
        List<N> ancestors = new ArrayList<>();
        Place<K, N> place = places.get(key);
        while (place != null && place.parent != null) {
            place = place.parent;
            ancestors.add(place.node);
        }
        return ancestors;
    }

    /** The nodes right below, in order. */
    public List<N> children(K key) {
        Place<K, N> place = places.get(key);
        return place == null
                ? List.of()
                : place.children.stream().map(child -> child.node).toList();
    }

    /** All nodes below, each before its own children. */
    public List<N> descendants(K key) {
        List<N> all = withDescendants(key);
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    /** The node itself and all below it, in order; empty for an unknown key. */
    public List<N> withDescendants(K key) {
        return within(key, nodes);
    }

    /** The identities of the node itself and of all below it, in order; empty for an unknown key. */
    public List<K> keysWithDescendants(K key) {
        return within(key, keys);
    }

    /** A view, because what lies under the top is nearly all there is. */
    private <T> List<T> within(K key, List<T> inOrder) {
        Place<K, N> place = places.get(key);
        return place == null ? List.of() : Collections.unmodifiableList(inOrder.subList(place.position, place.end));
    }

    /** Whether the second node is the first one or somewhere below it. */
    public boolean isWithin(K upper, K lower) {
        Place<K, N> above = places.get(upper);
        Place<K, N> below = places.get(lower);
        return above != null && below != null && below.position >= above.position && below.position < above.end;
    }

    /** The place in the whole order, or -1 for an unknown key. */
    public int position(K key) {
        Place<K, N> place = places.get(key);
        return place == null ? -1 : place.position;
    }

    /** The nodes that stand under no other, in order. */
    public List<N> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** Every node, in order. */
    public List<N> all() {
        return Collections.unmodifiableList(nodes);
    }

    private static final class Place<K, N> {
        private final K key;
        private final N node;
        private final @Nullable Place<K, N> parent;
        private final List<Place<K, N>> children = new ArrayList<>();
        private int position = -1;
        private int end;

        Place(K key, N node, @Nullable Place<K, N> parent) {
            this.key = key;
            this.node = node;
            this.parent = parent;
        }
    }
}

package vn.phancong.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads on a thread of its own, so that the next rows are made out while the graph is busy with those before them. */
final class ReadAhead<T> implements AutoCloseable {

    /** As many as the smaller part of a batch, so that handing over costs nothing to speak of. */
    private static final int CHUNK = 500;

    /** Two batches; more would only cost memory. */
    private static final int MOST_CHUNKS = 8;

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Reader<T> reader;
    private final BlockingQueue<Chunk<T>> chunks = new ArrayBlockingQueue<>(MOST_CHUNKS);
    private final Deque<T> current = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean closed;
    private @Nullable Chunk<T> last;

    ReadAhead(Reader<T> reader) {
        this.reader = reader;
        this.thread = new Thread(this::readAll, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives one after the other; null after the last. */
    interface Reader<T> {

        @Nullable T next() throws IOException;
    }

    /**
     * Some of what was read.
     *
     * @param ended whether nothing comes after it
     * @param broken why not, if it is not the proper end
     */
    private record Chunk<T>(
            List<T> read, boolean ended, @Nullable Throwable broken) {}

    /** The next; null after the last. What goes wrong in reading is thrown where it lies among what was read. */
    @Nullable T next() throws IOException {
        while (current.isEmpty()) {
            Chunk<T> end = last;
            if (end != null) {
                return ended(end.broken());
            }
            Chunk<T> chunk = taken();
            current.addAll(chunk.read());
            last = chunk.ended() ? chunk : null;
        }
        return current.poll();
    }

    /** Returns when nothing more is read, so that what is read from can be closed. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            chunks.clear();
            try {
                thread.join(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable T ended(@Nullable Throwable broken) throws IOException {
        if (broken instanceof IOException unreadable) {
            throw unreadable;
        }
        if (broken instanceof RuntimeException fault) {
            throw fault;
        }
        if (broken instanceof Error error) {
            throw error;
        }
        return null;
    }

    private Chunk<T> taken() {
        try {
            return chunks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a file is read", e);
        }
    }

    private void readAll() {
        Throwable broken = null;
        List<T> read = new ArrayList<>(CHUNK);
        try {
            for (T next = reader.next(); next != null && !closed; next = reader.next()) {
                read.add(next);
                if (read.size() == CHUNK) {
                    hand(new Chunk<>(read, false, null));
                    read = new ArrayList<>(CHUNK);
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            broken = e;
        }
        hand(new Chunk<>(read, true, broken));
    }

    private void hand(Chunk<T> chunk) {
        boolean handed = false;
        while (!handed && !closed) {
            try {
                handed = chunks.offer(chunk, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nobody interrupts this thread", e);
            }
        }
    }
}

package vn.phancong.intake;

/** Many numbers in little memory: eight bytes each, twice that while there is room for more. */
final class LongSet {

    private static final int SMALLEST = 1 << 10;

    private long[] slots = new long[SMALLEST];
    private int size;
    private boolean hasZero;

    boolean add(long number) {
        if (number == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (size * 4L > slots.length * 3L) {
            grow();
        }
        int slot = slotOf(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        return true;
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : slots[slotOf(number)] == number;
    }

    private int slotOf(long number) {
        int mask = slots.length - 1;
        int slot = Long.hashCode(number * 0x9E3779B97F4A7C15L) & mask;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long number : before) {
            if (number != 0) {
                slots[slotOf(number)] = number;
            }
        }
    }
}

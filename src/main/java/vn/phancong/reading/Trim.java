package vn.phancong.reading;

/** Cuts signs of punctuation off the end of a stretch. */
final class Trim {

    private Trim() {}

    static int end(String plain, int start, int end) {
        int last = end;
        while (last > start && " ,;.:/\n\t".indexOf(plain.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}

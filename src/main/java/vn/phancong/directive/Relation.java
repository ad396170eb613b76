package vn.phancong.directive;

import vn.phancong.reading.Reading;

/** What a document is to another one that names it. */
public enum Relation {
    /** It is carried out by it (thực hiện, triển khai). */
    IMPLEMENTS,
    /** It is what the other rests on (căn cứ, theo). */
    BASED_ON;

    /** The same, as a reading has it. */
    static Relation of(Reading.Relation read) {
        return read == Reading.Relation.IMPLEMENTS ? IMPLEMENTS : BASED_ON;
    }
}

/** The reader held to the five documents of 2021, to documents of our own in other layouts, and to hostile ones. */
@NullMarked
package vn.phancong.reading;

import org.jspecify.annotations.NullMarked;

/**
 * A synthetic city to try the service on: CSV files in the format of the data folder, the same bytes for the same day.
 *
 * <p>The units are public facts of 2021; every person, phone, card and address is made up.
 */
@NullMarked
package vn.phancong.demo;

import org.jspecify.annotations.NullMarked;

package vn.phancong.planted.intake;

import org.neo4j.driver.Driver;

/** Intake that goes past the graph module. */
record DriverInIntake(Driver driver) {}

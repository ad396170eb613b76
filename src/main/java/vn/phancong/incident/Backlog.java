package vn.phancong.incident;

import java.time.LocalDate;
import vn.phancong.organization.OrganizationId;

/**
 * What waits for one body.
 *
 * @param incidents how many
 * @param since the day on which the first of them came to it
 */
public record Backlog(OrganizationId body, int incidents, LocalDate since) {}

package vn.phancong.access;

/** The first account was made, with the role of an administrator; published as an event. */
public record FirstAdministrator(AccountId account) {}

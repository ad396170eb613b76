package vn.phancong.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts and what was granted to them. */
public interface Accounts {

    /** The account of that name with the grants that hold that day, or null. */
    @Nullable Standing standing(String name, LocalDate day);

    /** Those of the given accounts that exist. */
    Map<AccountId, Account> find(Set<AccountId> ids);

    /** The first accounts after that name, by name; null = from the start. */
    List<Account> first(@Nullable String afterName, int limit);

    /** How many accounts there are. */
    int count();

    /** The grants of each account that hold that day; those that follow an office as well when it is not held. */
    Map<AccountId, List<Grant>> grantsOf(Set<AccountId> accounts, LocalDate day);

    /** What is kept of a program's secret; null = there is no such open account. */
    @Nullable String secretOf(String client);

    /** Whether the accounts of the demo data were made. */
    boolean demo();

    /**
     * An account with what it may do.
     *
     * @param grants those that hold; of those that follow an office, only while it is held
     */
    record Standing(Account account, List<Grant> grants) {}
}

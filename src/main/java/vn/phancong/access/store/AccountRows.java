package vn.phancong.access.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.phancong.access.Account;
import vn.phancong.access.AccountId;
import vn.phancong.access.AccountKind;
import vn.phancong.access.Grant;
import vn.phancong.access.GrantId;
import vn.phancong.access.Role;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/** Reads the columns of accounts and grants. */
final class AccountRows {

    private AccountRows() {}

    static Account account(Record row) {
        String person = Rows.text(row, "personId");
        Value locked = row.get("lockedUntil");
        Instant lockedUntil = locked.isNull() ? null : locked.asZonedDateTime().toInstant();
        return new Account(
                new AccountId(row.get("id").asString()),
                row.get("name").asString(),
                AccountKind.valueOf(row.get("kind").asString()),
                person == null ? null : new PersonId(person),
                row.get("mustChange").asBoolean(),
                lockedUntil,
                row.get("credentials").asInt(),
                Rows.period(row));
    }

    static AccountId accountId(Record row) {
        return new AccountId(row.get("accountId").asString());
    }

    static Grant grant(Record row) {
        Map<String, Value> columns = new HashMap<>();
        row.keys().forEach(key -> columns.put(key, row.get(key)));
        return grant(columns);
    }

    static Grant grant(Value map) {
        return grant(map.asMap(value -> value));
    }

    private static Grant grant(Map<String, Value> columns) {
        String organization = text(columns, "organizationId");
        String by = text(columns, "by");
        return new Grant(
                new GrantId(value(columns, "grantId").asString()),
                Role.valueOf(value(columns, "role").asString()),
                organization == null ? null : new OrganizationId(organization),
                new Period(value(columns, "since").asLocalDate(), day(columns, "until")),
                by == null ? null : new AccountId(by),
                value(columns, "followsOffice").asBoolean());
    }

    private static @Nullable String text(Map<String, Value> columns, String name) {
        Value value = value(columns, name);
        return value.isNull() ? null : value.asString();
    }

    private static @Nullable LocalDate day(Map<String, Value> columns, String name) {
        Value value = value(columns, name);
        return value.isNull() ? null : value.asLocalDate();
    }

    private static Value value(Map<String, Value> columns, String name) {
        Value value = columns.get(name);
        if (value == null) {
            throw new IllegalStateException("A grant has no column " + name);
        }
        return value;
    }
}

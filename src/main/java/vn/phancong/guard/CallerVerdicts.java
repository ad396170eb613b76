package vn.phancong.guard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Caller;
import vn.phancong.api.Rounding;

/** Tells at every door what a caller may do, and how far figures are rounded for it. */
@Component
public final class CallerVerdicts {

    private final Scopes scopes;
    private final Verdicts verdicts;
    private final Rounding rounding;

    CallerVerdicts(Scopes scopes, Verdicts verdicts, GuardProperties properties) {
        this.scopes = scopes;
        this.verdicts = verdicts;
        this.rounding = new Rounding(properties.roundTo());
    }

    /**
     * The verdicts of one request.
     *
     * @param caller null = nobody has signed in
     * @param today the request's today
     */
    public Verdicts.Request of(@Nullable Caller caller, LocalDate today) {
        return verdicts.of(scopes.of(caller), today);
    }

    /** How far figures are rounded for somebody with that right over them; null = none. */
    public Rounding rounding(@Nullable Right right) {
        return Right.reads(right) ? Rounding.NONE : rounding;
    }
}

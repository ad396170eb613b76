package vn.phancong.support;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.phancong.access.Caller;
import vn.phancong.guard.Scope;
import vn.phancong.guard.Scopes;

/** The scope in which a test asks: what is granted to its account, until it says otherwise. */
public final class TestScopes implements Scopes {

    private final ObjectProvider<Scopes> granted;
    private volatile @Nullable Scope scope;

    TestScopes(ObjectProvider<Scopes> granted) {
        this.granted = granted;
    }

    /** Asks from now on as a caller with that scope. */
    public void become(Scope caller) {
        scope = caller;
    }

    /** Asks again as the account that the test signs in with. */
    public void becomeAccount() {
        scope = null;
    }

    @Override
    public Scope of(@Nullable Caller caller) {
        Scope become = scope;
        return become != null
                ? become
                : granted.stream()
                        .filter(each -> each != this)
                        .findFirst()
                        .orElseThrow()
                        .of(caller);
    }
}

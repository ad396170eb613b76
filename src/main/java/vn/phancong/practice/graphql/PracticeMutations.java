package vn.phancong.practice.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.DescribePractice;
import vn.phancong.practice.EndPractice;
import vn.phancong.practice.Practice;
import vn.phancong.practice.PracticeId;
import vn.phancong.practice.Practices;
import vn.phancong.practice.TakeUpPractice;
import vn.phancong.reading.TaskKind;

/** Changes of practices. */
@Controller
class PracticeMutations {

    private final DescribePractice describePractice;
    private final TakeUpPractice takeUpPractice;
    private final EndPractice endPractice;
    private final Practices practices;

    PracticeMutations(
            DescribePractice describePractice,
            TakeUpPractice takeUpPractice,
            EndPractice endPractice,
            Practices practices) {
        this.describePractice = describePractice;
        this.takeUpPractice = takeUpPractice;
        this.endPractice = endPractice;
        this.practices = practices;
    }

    @MutationMapping
    PracticePayload describePractice(@Argument DescribePracticeInput input) {
        return payload(describePractice.describe(new DescribePractice.Order(
                body(input.organization(), "input.organization"),
                input.name(),
                input.text(),
                input.topic(),
                input.on(),
                BasisId.parse(input.basis(), "input.basis"))));
    }

    @MutationMapping
    PracticePayload takeUpPractice(@Argument TakeUpPracticeInput input) {
        return payload(takeUpPractice.takeUp(new TakeUpPractice.Order(
                practice(input.practice()),
                GlobalId.valuesOf("Organization", input.organizations(), "input.organizations", OrganizationId::new),
                input.from() == null ? null : body(input.from(), "input.from"),
                input.on(),
                BasisId.parse(input.basis(), "input.basis"))));
    }

    @MutationMapping
    PracticePayload giveUpPractice(@Argument GiveUpPracticeInput input) {
        return payload(endPractice.end(new EndPractice.Order(
                practice(input.practice()),
                body(input.organization(), "input.organization"),
                input.on(),
                input.text())));
    }

    @MutationMapping
    PracticePayload withdrawPractice(@Argument WithdrawPracticeInput input) {
        return payload(
                endPractice.end(new EndPractice.Order(practice(input.practice()), null, input.on(), input.text())));
    }

    private PracticePayload payload(Outcome<PracticeId> outcome) {
        return new PracticePayload(
                outcome.ifDone(id -> practices.find(Set.of(id)).get(id)), outcome.refusals());
    }

    private static PracticeId practice(String id) {
        return new PracticeId(GlobalId.valueOf("Practice", id, "input.practice"));
    }

    private static OrganizationId body(String id, String argument) {
        return new OrganizationId(GlobalId.valueOf("Organization", id, argument));
    }

    record DescribePracticeInput(
            String organization,
            String name,
            String text,
            @Nullable TaskKind topic,
            @Nullable LocalDate on,
            @Nullable String basis) {}

    record TakeUpPracticeInput(
            String practice,
            List<String> organizations,
            @Nullable String from,
            @Nullable LocalDate on,
            @Nullable String basis) {}

    record GiveUpPracticeInput(
            String practice,
            String organization,
            @Nullable LocalDate on,
            @Nullable String text) {}

    record WithdrawPracticeInput(
            String practice,
            @Nullable LocalDate on,
            @Nullable String text) {}

    record PracticePayload(@Nullable Practice practice, List<Refusal> refusals) {}
}

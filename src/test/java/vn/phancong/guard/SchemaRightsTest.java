package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import vn.phancong.support.ServiceTest;

/** The schema says of every root field who may ask for it, and of every field with personal data that it has some. */
@ServiceTest
class SchemaRightsTest {

    /** What fields with personal data are called. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i).*(name|phone|e?mail|address|card|birth|identity|vulnerab|illness|gender|ethnic|religion).*");

    /** Fields that are called so and hold none, by what they name. */
    private static final Map<String, Set<String>> NOT_PERSONAL = Map.of(
            "a unit of the tree",
            Set.of(
                    "Organization.name",
                    "Area.name",
                    "Directive.issuerName",
                    "Directive.superiorName",
                    "Addressee.name",
                    "Recipient.name",
                    "ProposedAddressee.name",
                    "ResolvedAddressees.name"),
            "a thing of a body",
            Set.of(
                    "Team.name",
                    "DutyLine.name",
                    "DutyLine.phone",
                    "Practice.name",
                    "Inspection.teamName",
                    "Draft.fileName",
                    "IntakeFile.name",
                    "ReportFigure.name",
                    "FigureSum.name",
                    "ReportLine.email",
                    "ProposedReportLine.email"),
            "an account, which only it and administrators see",
            Set.of("Account.name", "AuditEntry.address"),
            "who signed a document as an office, in the document's words",
            Set.of("Signer.name"));

    private final GraphQLSchema schema;

    SchemaRightsTest(@Autowired GraphQlSource source) {
        this.schema = source.schema();
    }

    @Test
    void everyRootFieldSaysWhoMayAskForIt() {
        List<String> silent = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .map(Objects::requireNonNull)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> field.hasAppliedDirective("needs") == field.hasAppliedDirective("anyone"))
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();

        assertThat(silent)
                .as("root fields without @needs or @anyone, or with both")
                .isEmpty();
    }

    @Test
    void everyFieldWithPersonalDataSaysWhich() {
        Set<String> silent = new TreeSet<>();
        Set<String> excepted = new TreeSet<>();
        NOT_PERSONAL.values().forEach(excepted::addAll);
        for (GraphQLObjectType type : types()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (isText(field)
                        && PERSONAL.matcher(field.getName()).matches()
                        && !field.hasAppliedDirective("personal")) {
                    silent.add(type.getName() + "." + field.getName());
                }
            }
        }

        assertThat(silent)
                .as("fields that sound personal: give each @personal, or say in NOT_PERSONAL why not")
                .containsExactlyElementsOf(excepted);
    }

    @Test
    void personalDataIsNeverForWhoSeesOnlyFigures() {
        List<String> open = types().stream()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> field.hasAppliedDirective("personal") && field.hasAppliedDirective("needs"))
                        .filter(field -> !Right.valueOf(String.valueOf(field.getAppliedDirective("needs")
                                        .getArgument("right")
                                        .<Object>getValue()))
                                .holds(Right.READ))
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();

        assertThat(open).isEmpty();
    }

    private List<GraphQLObjectType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    /** Words and choices, one or several; numbers are figures. */
    private static boolean isText(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type == Scalars.GraphQLString || type instanceof GraphQLEnumType;
    }
}

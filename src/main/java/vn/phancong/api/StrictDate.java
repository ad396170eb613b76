package vn.phancong.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day of the calendar: 2021-02-30 is none, where more lenient readers take it for the 28th. */
final class StrictDate implements Coercing<LocalDate, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("Date")
            .description("A day without time or zone, such as 2021-08-30.")
            .specifiedByUrl("https://scalars.graphql.org/andimarek/local-date")
            .coercing(new StrictDate())
            .build();

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private StrictDate() {}

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        LocalDate day = input instanceof LocalDate already ? already : parsed(input);
        if (day == null) {
            throw new CoercingParseValueException("not a day");
        }
        return day;
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        LocalDate day = input instanceof StringValue text ? parsed(text.getValue()) : null;
        if (day == null) {
            throw new CoercingParseLiteralException("not a day");
        }
        return day;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static @Nullable LocalDate parsed(@Nullable Object input) {
        if (!(input instanceof String text) || !SHAPE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

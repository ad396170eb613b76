// Teams, each with a code of its own for ever; duty lines and the shifts on them.
CREATE CONSTRAINT team_id FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_code FOR (n:Team) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT duty_line_id FOR (n:DutyLine) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT duty_shift_id FOR (n:DutyShift) REQUIRE n.id IS UNIQUE;

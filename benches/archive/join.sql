-- From rows of keys and the records to candidate pairs, one line of JSON each, for `corroborate link pairs`.
--
-- One statement that DuckDB and Spark read alike. It takes four tables: `keys` (application, kind, hash, weight, mark, within, wording) and
-- `passages` (application, passage), which are the rows of `corroborate link keys`, a text's sample row by row; `adverts` (passage), each passage of
-- an advert once; and `records` (application, record), the applications as they were given. Its numbers are those of `link`: a value says nothing of
-- any two where more than 40 members have it; of a value that more than 40 applications have, each member's first stands for the others.
WITH
-- How many applications there are, and what two texts must share among so many.
pool AS (
    SELECT
        applications,
        CASE WHEN applications / 8 < 4 THEN 4 WHEN applications / 8 > 20 THEN 20 ELSE floor(applications / 8) END AS common,
        CASE WHEN 40 + 24 * doublings < 150 THEN 150 ELSE 40 + 24 * doublings END AS per_mille
    FROM (
        SELECT
            applications,
            floor(log2(CASE WHEN applications < 2 THEN 2 ELSE applications END) + 0.000000001) AS doublings
        FROM (SELECT count(*) AS applications FROM keys WHERE kind = 'text') AS counted
    ) AS doubled
),
-- Who has a value: each member once, by the mark, with the first application.
members AS (
    SELECT kind, hash, weight, mark, max(within) AS within, count(*) AS times, min(application) AS first
    FROM keys
    WHERE weight > 0
    GROUP BY kind, hash, weight, mark
),
-- Telephone numbers in a row. Where a number lies in its hundred is known but for a turn, so a row may go on from 99 to 0.
numbers AS (
    SELECT hash, within, dense_rank() OVER (PARTITION BY hash ORDER BY within) - within AS run
    FROM (
        SELECT hash, within FROM keys WHERE kind = 'hundred'
        UNION
        SELECT hash, within + 100 AS within FROM keys WHERE kind = 'hundred' AND within < 20
    ) AS round
),
blocks AS (
    SELECT runs.hash, runs.least, runs.most
    FROM (SELECT hash, run, min(within) AS least, max(within) AS most, count(*) AS numbers FROM numbers GROUP BY hash, run) AS runs
    JOIN (SELECT hash, count(DISTINCT within % 100) AS numbers FROM numbers GROUP BY hash) AS used ON runs.hash = used.hash
    WHERE runs.numbers >= 3 AND used.numbers * 2 <= runs.numbers * 3
),
-- The values that two or more have, hubs left out. Neighbouring numbers need three, a template four.
shared AS (
    SELECT kind, hash, weight, sum(times) AS applications
    FROM members
    GROUP BY kind, hash, weight
    HAVING sum(times) >= 2
        AND CASE WHEN kind = 'job' THEN sum(times) ELSE count(*) END <= 40
        AND count(*) >= CASE kind WHEN 'hundred' THEN 3 WHEN 'template' THEN 4 ELSE 1 END
),
-- The applications that are compared with one another because of a value.
holders AS (
    SELECT keys.application, keys.kind, keys.hash, keys.weight
    FROM keys
    JOIN shared ON keys.kind = shared.kind AND keys.hash = shared.hash
    WHERE shared.applications <= 40 AND keys.weight > 0 AND keys.kind <> 'hundred'
    UNION ALL
    SELECT members.first AS application, members.kind, members.hash, members.weight
    FROM members
    JOIN shared ON members.kind = shared.kind AND members.hash = shared.hash
    WHERE shared.applications > 40 AND members.kind <> 'hundred'
    UNION ALL
    SELECT DISTINCT keys.application, keys.kind, keys.hash, shared.weight
    FROM keys
    JOIN shared ON keys.kind = shared.kind AND keys.hash = shared.hash
    JOIN blocks ON keys.hash = blocks.hash
    JOIN members ON keys.kind = members.kind AND keys.hash = members.hash AND keys.mark = members.mark
    WHERE keys.kind = 'hundred'
        AND (keys.within BETWEEN blocks.least AND blocks.most OR keys.within + 100 BETWEEN blocks.least AND blocks.most)
        AND (shared.applications <= 40 OR members.first = keys.application)
),
meetings AS (
    SELECT one.application AS a, other.application AS b, one.kind, one.hash, one.weight
    FROM holders AS one
    JOIN holders AS other ON one.kind = other.kind AND one.hash = other.hash AND one.application < other.application
),
met AS (
    SELECT a, b FROM meetings GROUP BY a, b HAVING sum(weight) >= 1000
),
-- Passages: what many write, or an advert says, tells nothing.
counted AS (
    SELECT passage, count(*) AS times FROM passages GROUP BY passage HAVING count(*) >= 2
),
common AS (
    SELECT counted.passage FROM counted CROSS JOIN pool WHERE counted.times > pool.common
    UNION
    SELECT passage FROM adverts
),
telling AS (
    SELECT passages.application, passages.passage
    FROM passages
    JOIN counted ON passages.passage = counted.passage
    CROSS JOIN pool
    LEFT JOIN adverts ON passages.passage = adverts.passage
    WHERE counted.times <= pool.common AND adverts.passage IS NULL
),
-- How many passages of a text are left when what is common is taken out.
rare AS (
    SELECT passages.application, count(*) - count(common.passage) AS rare
    FROM passages
    LEFT JOIN common ON passages.passage = common.passage
    GROUP BY passages.application
),
text_meetings AS (
    SELECT one.application AS a, other.application AS b, count(*) AS met
    FROM telling AS one
    JOIN telling AS other ON one.passage = other.passage AND one.application < other.application
    GROUP BY one.application, other.application
),
text_met AS (
    SELECT a, b
    FROM (
        SELECT
            text_meetings.a, text_meetings.b, text_meetings.met, pool.per_mille,
            CASE WHEN one.rare < other.rare THEN one.rare ELSE other.rare END AS shorter
        FROM text_meetings
        JOIN rare AS one ON text_meetings.a = one.application
        JOIN rare AS other ON text_meetings.b = other.application
        CROSS JOIN pool
    ) AS weighed
    WHERE (met >= 2 OR shorter <= 4) AND met * 8000 >= shorter * per_mille
),
candidates AS (
    SELECT a, b, max(by_text) AS by_text
    FROM (SELECT a, b, 0 AS by_text FROM met UNION ALL SELECT a, b, 1 AS by_text FROM text_met) AS both_ways
    GROUP BY a, b
),
-- What is said of each value: its members, whether somebody writes a unit of the building, what was answered to the question.
needed AS (
    SELECT DISTINCT meetings.kind, meetings.hash
    FROM meetings
    JOIN candidates ON meetings.a = candidates.a AND meetings.b = candidates.b
),
crowds AS (
    SELECT
        members.kind, members.hash, sum(members.times) AS applications, max(members.within) AS within,
        coalesce(to_json(array_agg(concat(members.first, ' ', members.mark)) FILTER (WHERE members.mark IS NOT NULL)), '[]') AS members
    FROM members
    JOIN needed ON members.kind = needed.kind AND members.hash = needed.hash
    GROUP BY members.kind, members.hash
),
answers AS (
    SELECT question, hash, count(*) AS people, sum(times) AS times, max(wording) AS wording
    FROM (
        SELECT within AS question, hash, mark, count(*) AS times, max(wording) AS wording
        FROM keys
        WHERE kind = 'reply'
        GROUP BY within, hash, mark
    ) AS given
    GROUP BY question, hash
),
questions AS (
    SELECT
        question,
        sum(people) AS asked,
        sum(CASE WHEN people > 1 THEN people ELSE 0 END) AS repeated,
        sum(CASE WHEN people = 1 AND wording % 2 = 1 THEN 1 ELSE 0 END) AS own
    FROM answers
    GROUP BY question
),
asked AS (
    SELECT
        answers.hash,
        string_agg(
            concat('[', answers.wording, ',', answers.people, ',', questions.asked, ',', questions.repeated, ',', questions.own, ']'), ','
        ) AS asked
    FROM answers
    JOIN questions ON answers.question = questions.question
    JOIN (SELECT DISTINCT hash FROM needed WHERE kind = 'answer') AS wanted ON answers.hash = wanted.hash
    WHERE answers.times > 1
    GROUP BY answers.hash
),
units AS (SELECT DISTINCT hash FROM keys WHERE kind = 'unit'),
said AS (
    SELECT
        crowds.kind, crowds.hash,
        concat(
            '{"kind":"', crowds.kind, '","hash":', crowds.hash, ',"applications":', cast(crowds.applications AS bigint),
            ',"members":', crowds.members, CASE WHEN units.hash IS NULL THEN '' ELSE ',"units":true' END,
            CASE WHEN asked.asked IS NULL THEN '' ELSE concat(',"asked":[', asked.asked, ']') END, '}'
        ) AS said
    FROM crowds
    LEFT JOIN units ON crowds.within = units.hash
    LEFT JOIN asked ON crowds.kind = 'answer' AND crowds.hash = asked.hash
),
shared_of AS (
    SELECT meetings.a, meetings.b, string_agg(said.said, ',') AS shared
    FROM meetings
    JOIN candidates ON meetings.a = candidates.a AND meetings.b = candidates.b
    JOIN said ON meetings.kind = said.kind AND meetings.hash = said.hash
    GROUP BY meetings.a, meetings.b
),
compared AS (
    SELECT a AS application FROM candidates WHERE by_text = 1
    UNION
    SELECT b AS application FROM candidates WHERE by_text = 1
),
common_of AS (
    SELECT passages.application, string_agg(cast(passages.passage AS varchar(20)), ',') AS common
    FROM passages
    JOIN compared ON passages.application = compared.application
    JOIN common ON passages.passage = common.passage
    GROUP BY passages.application
)
SELECT
    concat(
        '{"applications":', pool.applications, ',"a":', one.record, ',"b":', other.record,
        ',"shared":[', coalesce(shared_of.shared, ''), ']',
        CASE
            WHEN candidates.by_text = 0 THEN ''
            ELSE concat(',"common":[', concat_ws(',', own.common, theirs.common), ']')
        END,
        '}'
    ) AS candidate
FROM candidates
CROSS JOIN pool
JOIN records AS one ON candidates.a = one.application
JOIN records AS other ON candidates.b = other.application
LEFT JOIN shared_of ON candidates.a = shared_of.a AND candidates.b = shared_of.b
LEFT JOIN common_of AS own ON candidates.a = own.application
LEFT JOIN common_of AS theirs ON candidates.b = theirs.application

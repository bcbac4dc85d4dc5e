/** A rule in plain words: when it speaks, an everyday example, and what it gets wrong. */
export type RuleText = { rule: string; name: string; says: string; example: string; wrong: string }
export type RuleGroup = { id: string; title: string; note: string; rules: RuleText[] }

/** Every rule that the method can name beside a suggestion, by what it compares. */
export const RULE_GROUPS: RuleGroup[] = [
  {
    id: 'numbers',
    title: 'Numbers',
    note: 'A number is kept with its unit, with what it counts, and with how exact its words are: “about 50” allows 45 to 55, “at least 40” has no upper end.',
    rules: [
      {
        rule: 'quantity.bounds',
        name: 'Two numbers of one thing',
        says: 'The clauses count the same thing at the same event. Where the two ranges meet, both can be true; where they cannot meet, it is a conflict.',
        example:
          '“Nine boats took part” and “eleven boats took part” conflict. “More than a dozen” and “14” can both be true.',
        wrong:
          'Two counts in like sentences can be counts of different things: of boats that started and of boats that came in. It can also take two equal numbers for one fact.',
      },
      {
        rule: 'quantity.other-event',
        name: 'Numbers of two events',
        says: 'The numbers belong to two events: other people take part, or the times do not meet.',
        example: '40 stalls at the fair of last spring, and 55 stalls at the fair of this one.',
        wrong: '“The fair”, in a text that tells of two, may be given to the wrong one.',
      },
      {
        rule: 'quantity.other-time',
        name: 'Numbers of two times',
        says: 'Both clauses give a time, and the two times do not meet.',
        example: '“The library had 900 members in 2019” and “it has 1,200 members this year”.',
        wrong: 'The time of a clause may date something else in it.',
      },
      {
        rule: 'quantity.update',
        name: 'A count that went on',
        says: 'A count that can only grow is higher in the source of the later day: the later one replaces the earlier.',
        example: '“Forty guests fell ill” on Monday, “52 guests fell ill” on Wednesday.',
        wrong: 'Two outlets that truly disagree on two days are then taken for an earlier and a later state.',
      },
      {
        rule: 'quantity.daily',
        name: 'A count of each day',
        says: 'What is counted anew each day is lower in the source of the later day: each speaks of its own.',
        example: '“The police held 50 fans” after the first match, “the police held 30 fans” after the second.',
        wrong: 'A later and lower count of the same day is then excused.',
      },
      {
        rule: 'quantity.parts',
        name: 'A sum and its parts',
        says: 'One number is the sum of numbers that the other source gives in one sentence.',
        example: '“A crew of 10” and “seven sailors and three cooks”.',
        wrong: 'Numbers that have nothing to do with each other can add up by chance.',
      },
      {
        rule: 'quantity.loose',
        name: 'A number against a loose word',
        says: '“Several” and “a few” bound a number for one writer and not for the next; against a number outside those bounds they only seem to conflict.',
        example: '“Several hens escaped” and “two hens escaped”.',
        wrong: 'Where a writer chose “several” with care, the difference is real.',
      },
      {
        rule: 'quantity.passing',
        name: 'What changes from hour to hour',
        says: 'Speeds and temperatures that two sources measured may each have held at their own hour.',
        example: '“The storm moved at 16 mph” and “the storm moved at 19 mph”.',
        wrong: 'Two figures for one and the same hour are excused as well.',
      },
      {
        rule: 'quantity.one-source',
        name: 'Two numbers in one paragraph',
        says: 'One author sets two numbers of one thing beside each other, for two times. Nobody contradicts themselves.',
        example: '“In March 30 hens were laying; by June it was 45.”',
        wrong: 'It needs a time in both clauses and leaves many such pairs unnamed.',
      },
    ],
  },
  {
    id: 'dates',
    title: 'Dates',
    note: 'A date is a span of days. “Last month” is counted from the day the source was published; “in 1931” is the whole year.',
    rules: [
      {
        rule: 'date.meet',
        name: 'Dates that meet',
        says: 'Both date the same action, and there is a day that fits both.',
        example: '“The bridge opened in May” and “the bridge opened on 4 May”.',
        wrong: 'Two actions of one kind in one month look like one.',
      },
      {
        rule: 'date.same-action',
        name: 'One action, two dates',
        says: 'Both date one action that happens once, and no day fits both.',
        example: 'The old baker died on 3 June in one paper, on 5 June in the other.',
        wrong:
          'An announcement and what it announces can pass for one action, and a day counted from a wrong day of publication is a wrong day.',
      },
      {
        rule: 'date.recurs',
        name: 'Something that happens again',
        says: 'The dates of one kind of action lie so far apart that they are two of its kind.',
        example: '“The choir toured in 2015” and “the choir toured in 2022”.',
        wrong: 'A wrong year for one and the same tour is then excused.',
      },
      {
        rule: 'date.other-action',
        name: 'Dates of other steps',
        says: 'Dates that a reader could mix up, since they date two steps of one story.',
        example: 'The council voted in 2004; the pool opened in 2005.',
        wrong: 'Two words for one step are taken for two steps.',
      },
      {
        rule: 'date.length',
        name: 'How long something lasted',
        says: 'A length against a range of days, or against another length, of one event.',
        example: '“A three-day market” and “from 18 to 20 August”.',
        wrong: 'Days of travel are counted by one source and not by another.',
      },
    ],
  },
  {
    id: 'offices',
    title: 'Offices',
    note: 'An office is a rank with a field. Titles that mean the same are one: “premier” and “prime minister”.',
    rules: [
      {
        rule: 'role.title',
        name: 'One office',
        says: 'Both give a person the same office, in full or in short.',
        example: '“The harbour minister, Ida Holm” and “Minister Holm”.',
        wrong: 'A short title fits every field: “Minister Holm” may come from a time when she had another.',
      },
      {
        rule: 'role.field',
        name: 'Another field',
        says: 'The rank is the same and the field is another.',
        example: 'Holm is minister of fisheries in one paper, minister of transport in the other.',
        wrong: 'One person may hold both, or have changed between the two texts.',
      },
      {
        rule: 'role.level',
        name: 'Deputy, acting, former',
        says: 'The office is the same, and one adds “deputy”, “acting” or “former”: both may hold, at two times.',
        example: '“Acting head teacher Noor Abadi” and “head teacher Noor Abadi”.',
        wrong: 'A plain mistake about the rank is excused as a change.',
      },
      {
        rule: 'role.exclusive',
        name: 'Offices that nobody holds together',
        says: 'Two offices of which a person can hold only one at a time.',
        example: '“Mayor Tamm” and “Senator Tamm”.',
        wrong: 'It does not know when somebody moved from one office to the other.',
      },
      {
        rule: 'role.holder',
        name: 'One office, two holders',
        says: 'Two sources give one office to two persons, and the first gives the other person another office.',
        example: '“Mayor Tamm and Senator Holm” in one paper, “Mayor Holm” in another.',
        wrong: 'The two may be mayors of two towns that neither paper names.',
      },
    ],
  },
  {
    id: 'names',
    title: 'Names and firsts',
    note: 'Short forms of a name are joined with the full one, within a text and across the story.',
    rules: [
      {
        rule: 'name.variant',
        name: 'Two names of one body',
        says: 'Two names differ by one word that means the same.',
        example: '“The Rowing League” and “the Rowing Association”.',
        wrong: 'A league and an association of that name may both exist.',
      },
      {
        rule: 'name.spelling',
        name: 'Another spelling',
        says: 'Two names share their first or last word, and the other word is written in two ways; no text has both.',
        example: '“Mohsen Bagheri” and “Mohsen Baqeri”.',
        wrong: 'Two relatives of like names are held for one person.',
      },
      {
        rule: 'name.short-form',
        name: 'A short first name',
        says: 'The last name is the same, and one first name is short for the other.',
        example: '“Tom Lind” and “Thomas Lind”.',
        wrong: 'Father and son of one name are held for one person.',
      },
      {
        rule: 'name.same',
        name: 'One name',
        says: 'Both use the same name, where a third source uses another.',
        example: 'Two papers write “the Rowing League”, one “the Rowing Association”.',
        wrong: 'Two bodies of one name are held for one.',
      },
      {
        rule: 'name.gender',
        name: 'A man or a woman',
        says: 'Words around one name make the person a man in one source and a woman in the other.',
        example: '“Mrs Sasha Lind” and “Mr Lind”.',
        wrong: 'Two people of one family name can be taken for one person.',
      },
      {
        rule: 'rank.same',
        name: 'The same first',
        says: 'Both call the same thing the first, the largest, the only of its kind.',
        example: '“Her first concert abroad” and “her first foreign concert”.',
        wrong: 'What narrows the first may differ: the first concert abroad, and the first abroad this year.',
      },
    ],
  },
  {
    id: 'wording',
    title: 'Words',
    note: 'Where no value speaks, the words of two clauses are weighed: rare ones count much, those of every clause little.',
    rules: [
      {
        rule: 'text.same',
        name: 'Clauses that say the same',
        says: 'The clauses share enough rare words.',
        example: '“The mill by the weir burned down” and “fire destroyed the mill at the weir”.',
        wrong:
          'Clauses can share their rare words and say different things of them. This is the least sure of the rules; look at both quotes.',
      },
      {
        rule: 'text.hedge',
        name: 'One is more cautious',
        says: 'The clauses say the same, and one of them adds “may”, “is expected to”, “reportedly”.',
        example: '“The shop will close” and “the shop may close”.',
        wrong: 'A cautious word may belong to another part of the sentence.',
      },
      {
        rule: 'text.condition',
        name: 'Only under a condition',
        says: 'One says it outright, the other only “if” something else happens.',
        example: '“The ferry will run” and “if the ice breaks, the ferry will run”.',
        wrong: 'As for all rules of words, the two may not speak of one thing at all.',
      },
      {
        rule: 'text.denied',
        name: 'Said and denied',
        says: 'The same verb of the same things, once with “not”.',
        example: '“The council approved the plan” and “the council did not approve the plan”.',
        wrong: 'A “not” that reaches further or less far than it seems.',
      },
      {
        rule: 'text.accused',
        name: 'Accused and denied',
        says: 'One source tells of an accusation, or of an act; in another the accused, or somebody in charge, denies it in words that speak of the same.',
        example: '“A cook accused the innkeeper of taking the spoons” and “the innkeeper denied taking any spoons”.',
        wrong: 'Of several accusations against one person the denial may be of another one.',
      },
      {
        rule: 'text.opposite-verbs',
        name: 'Opposite verbs',
        says: 'The rest is alike and the verbs are listed opposites.',
        example: '“Rents in the old town rose” and “rents in the old town fell”.',
        wrong: 'Both may be true of two times that neither clause names.',
      },
    ],
  },
]

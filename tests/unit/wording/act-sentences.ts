import * as clauses from '#shared/wording/fr/act-clauses'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'

/** What the clauses of all acts say, by the name of each, for the tests that read every French sentence. */
export const ACT_SENTENCES: object = {
  ...Object.fromEntries(
    Object.entries(clauses).map(([name, { title, says }]) => [name, { title, says }]),
  ),
  forms: Object.values(ACTS_OF_FORMS).map(({ title, annexTitle, parties, visas }) => ({
    title,
    annexTitle,
    parties,
    articles: visas.flatMap(({ articles }) => articles),
  })),
}

import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { MODELS } from '#shared/wording/fr/act-forms/models'
import { SITTING } from '#shared/wording/fr/act-forms/sitting'
import type { Clause } from '#shared/wording/fr/act-clauses/clause'

const told = (clauses: readonly Clause[]) =>
  Object.fromEntries(clauses.map(({ name, title, says }) => [name, { title, says }]))

/** What the clauses of all acts say, by the name of each, for the tests that read every French sentence. */
export const ACT_SENTENCES: object = {
  ...told(
    Object.values(ACTS_OF_FORMS).flatMap((form) => [
      ...form.articles,
      ...form.annex,
      ...form.lenderResolution.considers,
      ...form.lenderResolution.decides,
      ...form.beneficiaryResolution.considers,
      ...form.beneficiaryResolution.decides,
    ]),
  ),
  ...told([...Object.values(MODELS).flat(), ...Object.values(SITTING).flat()]),
  forms: Object.values(ACTS_OF_FORMS).map(({ title, annexTitle, parties, visas }) => ({
    title,
    annexTitle,
    parties,
    articles: visas.flatMap(({ articles }) => articles),
  })),
}

import type { ActFacts } from '../../use-cases/act-facts'
import { heading } from './act-blocks'
import { actContext } from './act-context'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { clauseArticles } from './clause-blocks'
import { formActsOf } from './form-acts-of'
import { agreementIn } from './foreseen'

/** The annex of a year, as the form asks for it: what is foreseen, what it costs and how that is shared. */
export function annexPage(facts: ActFacts): ActPage {
  const { year } = facts
  const agreement = agreementIn(facts.agreement, year)
  const { annexTitle, annex, kind } = formActsOf(agreement)
  const under = t(`actText.annexOf.${kind}`, {
    reference: agreement.reference,
    title: agreement.title,
    year,
  })
  const context = actContext({ ...facts, agreement })
  return {
    title: `${annexTitle} ${String(year)}`,
    blocks: [
      { kind: 'title', text: annexTitle, under },
      ...clauseArticles(annex, context).flatMap(({ title, blocks }) => [heading(title), ...blocks]),
    ],
    footer: `${annexTitle}. ${under.replace(/\.$/, '')}`,
  }
}

import { sumCents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { calledWithin, type CalledInstalment } from '#shared/domain/statements/instalments-of'
import { amountInWords } from '#shared/wording/amount-in-words'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActPage } from './act-page'
import { known, t } from './act-text'
import { bodyName } from './act-words'
import { letterVoice } from './letter-voice'
import { actNamed, letter } from './letters'

/** The instalments that an agreement calls from a body in the year of the acts. */
export const calledIn = (
  { agreement, year }: Pick<ActFacts, 'agreement' | 'year'>,
  { id }: Pick<Collectivity, 'id'>,
): readonly CalledInstalment[] => calledWithin(agreement, id, yearPeriod(year))

/** Calls the instalments of a year from a beneficiary: which titles, when, how much, and that its statement deducts them. */
export function instalmentCall(facts: ActFacts, body: Collectivity): ActPage {
  const { year } = facts
  const calls = calledIn(facts, body)
  const total = sumCents(calls.map(({ amount }) => amount))
  return letter(facts, body, t('actText.letter.instalments.subject', { year }), [
    t('actText.letter.instalments.text', {
      year,
      name: bodyName(body),
      act: actNamed(facts, 'to'),
    }),
    ...calls.map(({ reference, calledOn: day, amount }) =>
      t('actText.letter.instalments.line', {
        reference: known(reference, t('actText.letter.instalments.unnumbered')),
        day,
        amount,
      }),
    ),
    t('actText.letter.instalments.total', {
      words: amountInWords(total, 'fr'),
      amount: total,
    }),
    t(
      `actText.letter.instalments.settlement.${letterVoice(agreementOn(facts.agreement, facts.today)) === 'plain' ? 'plain' : 'units'}`,
    ),
  ])
}

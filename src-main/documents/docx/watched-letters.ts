import { daysOfForm } from '#shared/domain/agreements/days-alike'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { deadlinesOf } from '#shared/domain/formalities/deadlines-of'
import type { ActFacts } from '../../use-cases/act-facts'
import type { Overrun } from '../../use-cases/overruns-of'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { bodyName } from './act-words'
import { letter } from './letters'

/** Notifies a beneficiary of the day by which a loan with a longest term has to be renewed. */
export function termLetter(facts: ActFacts, body: Collectivity): ActPage {
  const { agreement, today } = facts
  const { from } = daysOfForm(agreement, today)
  const known = { costNotices: [], parameters: [], agreements: [], allocations: [] }
  const limits = deadlinesOf(agreement, known, from).flatMap((deadline) =>
    deadline.kind === 'longestTerm' ? [deadline] : [],
  )
  return letter(facts, body, t('actText.letter.term.subject'), [
    ...limits.flatMap(({ months, on }) => [
      t('actText.letter.term.text', { from, years: months / 12 }),
      t('actText.letter.term.until', { on }),
    ]),
    t('actText.letter.term.ask'),
  ])
}

/** What a body uses up of its planned hours, if it does. */
export const overrunOf = ({ overruns = [] }: ActFacts, { id }: Collectivity): Overrun | undefined =>
  overruns.find(({ collectivityId }) => collectivityId === id)

/** Warns a beneficiary that it uses up the hours planned for its year. */
export function overrunLetter(facts: ActFacts, body: Collectivity): ActPage {
  const overrun = overrunOf(facts, body)
  const sentences =
    overrun === undefined
      ? []
      : [
          t('actText.letter.overrun.text', {
            until: overrun.until,
            name: bodyName(body),
            done: overrun.done,
            planned: overrun.planned,
          }),
          t(`actText.letter.overrun.${overrun.reached ? 'reached' : 'ahead'}`, {
            on: overrun.on,
          }),
        ]
  return letter(facts, body, t('actText.letter.overrun.subject', { year: facts.year }), [
    ...sentences,
    t('actText.letter.overrun.ask'),
    t('actText.letter.overrun.due'),
  ])
}

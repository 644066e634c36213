import { cents, sumCents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { safeFileName } from '../statement-file-name'
import type { ReminderFacts } from '../../use-cases/reminders'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { letter } from './letters'

/** What was paid of the claim; or what was refunded before a correction made a claim of it, which is owed too. */
function paidSentence({ paid, left }: ReminderFacts): readonly string[] {
  if (paid === 0) return []
  return paid > 0
    ? [t('payments.letter.paid', { paid, left })]
    : [t('payments.letter.givenBack', { given: cents(0 - paid), left })]
}

/** What is to be given back to the body besides: the letter gives its whole account. */
const backSentence = ({ back }: ReminderFacts): readonly string[] =>
  back.length === 0
    ? []
    : [
        t('payments.letter.back', {
          count: back.length,
          back: sumCents(back.map(({ left }) => left)),
          numbers: back.map(({ number }) => number),
        }),
      ]

/** Reminds a body of a statement that is not paid whole: which, how much is left, since when it was expected. */
export function reminderLetter(facts: ReminderFacts): ActPage {
  const { number, issuedOn, claim, due, body } = facts
  return letter(facts, body, t('payments.letter.subject', { number }), [
    t('payments.letter.first', { number, day: issuedOn, amount: claim }),
    ...paidSentence(facts),
    t('payments.letter.due', { day: due }),
    t('payments.letter.ask'),
    ...backSentence(facts),
  ])
}

/** "Relance 2026-009 du 15-02-2027 Oigny.docx": dated, so that a second one does not overwrite the first. */
export const reminderFileName = ({ number, body }: ReminderFacts, today: Day): string => {
  const title = t('payments.letter.file', { number, day: today })
  return `${safeFileName(`${title} ${body.name}`)}.docx`
}

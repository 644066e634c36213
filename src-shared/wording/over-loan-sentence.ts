import type { TFunction } from 'i18next'
import type { OverLoan } from '#shared/domain/agreements/loan-share'
import { untilWords } from './until-words'

/** An agent who is lent beyond a whole: by which agreements, from when to when, and how to correct it. */
export const overLoanSentence = (
  { day, through, share, agreements }: OverLoan,
  agent: string,
  t: TFunction,
): string =>
  t('objections.lentOver100', {
    agent,
    day,
    until: untilWords(through, t),
    agreements,
    percent: Math.ceil(share / 100),
  })

import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { endOfTerm } from '#shared/domain/agreements/end-of-term'
import { lastDayOfNotice } from '#shared/domain/agreements/last-day-of-notice'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'
import { text } from './act-blocks'
import type { ActPage } from './act-page'
import { money, t } from './act-text'
import { officeOf } from './act-office'
import { bodyName, signaturePlace } from './act-words'
import { townOf } from '../statement/party-name'
import { formActsOf } from './form-acts-of'
import { agreementIn, foreseenOf } from './foreseen'
import { letterVoice } from './letter-voice'
import { unitCostOf, withoutTax } from './unit-cost'

const addressOf = (body: Collectivity): readonly string[] =>
  [bodyName(body), body.address.street, townOf(body)].filter((line) => line !== '')

type Dated = Pick<ActFacts, 'agreement' | 'today'>

/** What an agreement is on the day on which a letter is written: an amendment may have given it another form. */
const actKindOf = ({ agreement, today }: Dated) => formActsOf(agreementOn(agreement, today)).kind

/** A letter of the lender to a beneficiary. */
export function letter(
  { agreement, lender, today: day }: Pick<ActFacts, 'agreement' | 'lender' | 'today'>,
  body: Collectivity,
  subject: string,
  sentences: readonly string[],
): ActPage {
  const { reference, title } = agreement
  const kind = actKindOf({ agreement, today: day })
  const office = t(`actText.letter.office.${officeOf(body)}`)
  const town = lender.address.city
  const dated =
    town === ''
      ? t('actText.letter.datedNowhere', { day })
      : t('documents.signature.dated', { town, day })
  return {
    title: `${subject}, ${bodyName(body)}`,
    blocks: [
      { kind: 'lines', side: 'left', lines: addressOf(lender) },
      { kind: 'lines', side: 'right', lines: addressOf(body) },
      { kind: 'lines', side: 'right', lines: ['', dated] },
      {
        kind: 'lines',
        side: 'left',
        lines: [
          t('actText.letter.subject', { what: subject }),
          t(`actText.letter.reference.${kind}`, {
            reference,
            title,
          }),
        ],
      },
      text(t('actText.letter.greeting', { office })),
      ...sentences.map(text),
      text(t('actText.letter.closing', { office })),
      {
        kind: 'signatures',
        places: [['', ''], signaturePlace(lender)],
      },
    ],
    footer: bodyName(lender),
  }
}

/** How a sentence of a letter names the act of an agreement: "La convention citée", "de la convention", "à la convention citée". */
export const actNamed = (facts: Dated, place: 'the' | 'of' | 'to'): string =>
  t(`actText.letter.act.${actKindOf(facts)}.${place}`)

const weeklyOf = ({ beneficiaries }: Agreement, { id }: Collectivity): number =>
  beneficiaries.find(({ collectivityId }) => collectivityId === id)?.weeklyMinutes ?? 0

/** Notifies a beneficiary of the unit cost of a year, and of what its forecast would cost at that price. */
export function costLetter(facts: ActFacts, body: Collectivity): ActPage {
  const { year } = facts
  const agreement = agreementIn(facts.agreement, year)
  const unit = unitCostOf(facts, agreement.hourlyTariff)
  const foreseen = foreseenOf(agreement, weeklyOf(agreement, body), year, unit?.hourly ?? null)
  const voice = letterVoice(agreement)
  return letter(facts, body, t(`actText.letter.cost.subject.${voice}`, { year }), [
    t(`actText.letter.cost.text.${voice}`, {
      year,
      amount: unit?.words ?? t('actText.letter.cost.unknown'),
    }),
    ...(voice === 'plain' ? [] : [t('actText.letter.cost.base')]),
    ...(foreseen.amount === null || foreseen.minutes === 0
      ? []
      : [
          t(`actText.letter.cost.forecast.${voice === 'plain' ? 'plain' : 'units'}`, {
            hours: minutes(foreseen.minutes),
            name: bodyName(body),
            amount: withoutTax(money(foreseen.amount), agreement),
          }),
        ]),
  ])
}

/** Whether it is tacitly renewed: notice came too late for its end. */
const isRenewed = ({ agreement, today }: Dated): boolean =>
  endOfTerm(agreement, [], today) === 'renewed'

function renewalSentence({ agreement, today }: Dated): string {
  const { period, renewal } = agreement
  if (renewal === undefined || period.to === null) return t('actText.letter.renewal.unknown')
  if (renewal.kind === 'none') return t('actText.letter.renewal.none')
  const said = isRenewed({ agreement, today }) ? 'renewed' : renewal.kind
  return t(`actText.letter.renewal.${said}`, {
    months: renewal.months,
    notice: lastDayOfNotice(agreement) ?? period.to,
    to: period.to,
  })
}

/** Asks a beneficiary whether to renew an agreement that ends. */
export function renewalLetter(facts: ActFacts, body: Collectivity): ActPage {
  const { agreement, year } = facts
  const { to } = agreement.period
  const hours = minutes(weeklyOf(agreementIn(agreement, year), body))
  const act = actNamed(facts, 'the')
  const end =
    to === null
      ? t('actText.letter.renewal.open', { act })
      : t('actText.letter.renewal.ends', { act, to })
  return letter(facts, body, t('actText.letter.renewal.subject', { act: actNamed(facts, 'of') }), [
    ...(isRenewed(facts) ? [] : [end]),
    renewalSentence(facts),
    hours > 0 ? t('actText.letter.renewal.askHours', { hours }) : t('actText.letter.renewal.ask'),
  ])
}

/** Notifies a beneficiary that the lender ends the agreement. */
export function noticeLetter(facts: ActFacts, body: Collectivity): ActPage {
  const { agreement, lender } = facts
  const { renewal } = agreement
  // What was tacitly renewed no longer ends on that day.
  const to = isRenewed(facts) ? null : agreement.period.to
  const notice =
    renewal === undefined
      ? t('actText.letter.notice.unknown')
      : to === null
        ? t('actText.letter.notice.monthsOpen', { months: renewal.noticeMonths })
        : t('actText.letter.notice.months', {
            months: renewal.noticeMonths,
            notice: lastDayOfNotice(agreement) ?? to,
          })
  const who = { lender: bodyName(lender), act: actNamed(facts, 'to') }
  const subject = t('actText.letter.notice.subject', { act: actNamed(facts, 'of') })
  return letter(facts, body, subject, [
    to === null
      ? t('actText.letter.notice.textOpen', who)
      : t('actText.letter.notice.text', { ...who, to }),
    notice,
    t('actText.letter.notice.settlement'),
  ])
}

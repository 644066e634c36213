import { minutes } from '#shared/kernel/minutes'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { bodyName, formTitle, organOf, visas } from './act-words'

/** A draft of the resolution of a body's assembly: the lender's, or a beneficiary's with its own forecast. */
export function resolutionPage({ agreement, lender }: ActFacts, body: Collectivity): ActPage {
  const { reference, title, legalForm, beneficiaries } = agreement
  const lends = body.id === lender.id
  const weekly = minutes(
    beneficiaries
      .filter(({ collectivityId }) => lends || collectivityId === body.id)
      .reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0),
  )
  const organ = organOf(body.kind)
  const form = formTitle(agreement)
  const name = bodyName(body)
  const line = (text: string) => ({ kind: 'text', text }) as const
  const item = (text: string) => ({ kind: 'item', text }) as const
  const informsAssembly = lends && legalForm === 'staffSecondment'
  const forecast = t(lends ? 'actText.resolution.forecastAll' : 'actText.resolution.forecast', {
    hours: weekly,
    name,
  })
  return {
    title: `${t('actText.resolution.title')} ${reference}`,
    blocks: [
      { kind: 'lines', side: 'left', lines: [name, t('actText.resolution.register', { organ })] },
      {
        kind: 'title',
        text: t('actText.resolution.title'),
        under: t('actText.resolution.subject', { form, reference, title }),
      },
      line(t('actText.resolution.sitting')),
      ...visas(agreement).map(line),
      line(t('actText.resolution.considering')),
      ...(weekly === 0 ? [] : [line(forecast)]),
      line(t('actText.resolution.decides', { organ })),
      item(
        t(informsAssembly ? 'actText.resolution.informed' : 'actText.resolution.approves', {
          reference,
          title,
        }),
      ),
      item(t('actText.resolution.authorises')),
      item(t(lends ? 'actText.resolution.income' : 'actText.resolution.expense')),
      line(t('actText.resolution.vote')),
      {
        kind: 'signatures',
        places: [[t('actText.signatures.for', { name }), t('actText.letter.signed')]],
      },
    ],
    footer: `${t('actText.resolution.title')}, ${name}`,
  }
}

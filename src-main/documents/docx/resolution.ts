import { minutes } from '#shared/kernel/minutes'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'
import { item, text } from './act-blocks'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { bodyName, formTitle, organOf, signaturePlace, visas } from './act-words'

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
      text(t('actText.resolution.sitting')),
      ...visas(agreement).map(text),
      text(t('actText.resolution.considering')),
      ...(weekly === 0 ? [] : [text(forecast)]),
      text(t('actText.resolution.decides', { organ })),
      item(
        t(informsAssembly ? 'actText.resolution.informed' : 'actText.resolution.approves', {
          reference,
          title,
        }),
      ),
      item(t('actText.resolution.authorises')),
      item(t(lends ? 'actText.resolution.income' : 'actText.resolution.expense')),
      text(t('actText.resolution.vote')),
      {
        kind: 'signatures',
        places: [signaturePlace(body)],
      },
    ],
    footer: `${t('actText.resolution.title')}, ${name}`,
  }
}

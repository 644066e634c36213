import { termsWithin } from '#shared/domain/agreements/term-versions'
import type { PublicService } from '#shared/domain/indicators/public-services'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { Cents } from '#shared/kernel/cents'
import { wordList } from '#shared/wording/word-list'
import type { SheetText } from '../statement/sheet-text'
import type { PublicFacts } from '../../use-cases/public-facts'
import { publicNames } from './public-names'

interface TableProps {
  readonly facts: PublicFacts
  readonly text: SheetText
}

/** The rules by which agreements share, each once, as the terms of the period say. */
function rulesOf(service: PublicService, facts: PublicFacts, { t }: SheetText): readonly string[] {
  const keys = service.agreementIds.flatMap((id) => {
    const agreement = facts.agreements.get(id)
    return agreement === undefined ? [] : termsWithin(agreement, facts.period)
  })
  return [...new Set(keys.map(({ key }) => t(`keys.choice.${traitsOf(key).name}`)))]
}

/** Each service: who employs, how many are served, hours, cost, and who pays it. */
export function ServiceTable({ facts, text }: TableProps) {
  const { t, money, hours } = text
  const called = publicNames(facts)
  const amount = (value: Cents | null): string => (value === null ? '—' : money(value))
  const titles = [
    t('publicPage.column.served'),
    t('publicPage.column.hours'),
    t('charts.trend.cost'),
    t('publicPage.column.paid'),
    t('publicPage.column.lender'),
  ]
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('publicPage.services')}>
      <table>
        <caption>{t('publicPage.servicesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('words.service')}</th>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.figures.services.map((service) => {
            const served = new Set(service.cells.flatMap(({ bodyIds }) => bodyIds))
            const names = service.agreementIds.map(called.service)
            const lenders = service.lenderIds.map(called.body)
            const figures = [
              text.integer(served.size),
              service.minutes === 0 ? '—' : hours(service.minutes),
              ...[service.cost, service.billed, service.lenderPart].map(amount),
            ]
            return (
              <tr key={service.agreementIds.join(' ')}>
                <th scope="row">
                  <strong>{wordList(names, t)}</strong>
                  <small>{t('publicPage.employer', { names: wordList(lenders, t) })}</small>
                  {rulesOf(service, facts, text).map((rule) => (
                    <small key={rule}>{t('publicPage.rule', { rule })}</small>
                  ))}
                </th>
                {figures.map((figure, at) => (
                  <td key={titles[at]} data-of={titles[at]}>
                    {figure}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

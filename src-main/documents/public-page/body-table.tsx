import type { PublicBody } from '#shared/domain/indicators/public-figures'
import { wordList } from '#shared/wording/word-list'
import { compareNames } from '#shared/kernel/compare-names'
import type { SheetText } from '../statement/sheet-text'
import type { PublicFacts } from '../../use-cases/public-facts'
import { publicNames } from './public-names'

interface TableProps {
  readonly facts: PublicFacts
  readonly text: SheetText
}

/** Each body, by its name: the hours it got, what it pays, and what that is for each inhabitant. */
export function BodyTable({ facts, text }: TableProps) {
  const { t, money, hours } = text
  const { figures } = facts
  const called = publicNames(facts)
  const inOrder = (names: readonly string[]): readonly string[] => names.toSorted(compareNames)
  const rows = figures.bodies
    .map((body) => ({ body, name: wordList(inOrder(body.bodyIds.map(called.body)), t) }))
    .toSorted(
      (a, b) => a.body.bodyIds.length - b.body.bodyIds.length || compareNames(a.name, b.name),
    )
  const column = {
    hours: t('publicPage.column.hours'),
    pays: t('publicPage.column.pays'),
    inhabitants: t('simulation.council.inhabitants'),
    each: t('annualReport.head.perInhabitant'),
  }
  const people = ({ inhabitants, lacksPopulation }: PublicBody): string => {
    if (inhabitants !== null) return text.integer(inhabitants)
    return lacksPopulation ? t('publicPage.noPopulation') : '—'
  }
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('publicPage.bodies')}>
      <table>
        <caption>{t('publicPage.bodiesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('publicPage.column.authority')}</th>
            {[column.hours, column.pays, column.inhabitants, column.each].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ body, name }) => (
            <tr key={body.bodyIds.join(' ')}>
              <th scope="row">{name}</th>
              <td data-of={column.hours}>{body.minutes === 0 ? '—' : hours(body.minutes)}</td>
              <td data-of={column.pays}>{body.amount === null ? '—' : money(body.amount)}</td>
              <td data-of={column.inhabitants}>{people(body)}</td>
              <td data-of={column.each}>
                {body.perInhabitant === null ? '—' : money(body.perInhabitant)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('common.total')}</th>
            <td data-of={column.hours}>{figures.minutes === 0 ? '—' : hours(figures.minutes)}</td>
            <td data-of={column.pays}>{figures.billed === null ? '—' : money(figures.billed)}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

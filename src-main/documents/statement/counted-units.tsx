import type { ReactElement } from 'react'
import { keyBillingOf } from '#shared/domain/statements/billing'
import type { StatementContent } from '#shared/domain/statements/statement'
import { formatTrimmed } from '#shared/wording/format'
import type { WeighedPart } from '../keys/key-document'
import { keyDocument } from '../keys/key-documents'
import { billedParts } from './billed-parts'
import { formWords } from './form-words'
import { Words } from './words'
import type { ContentProps } from './sheet-props'

/** Uses of one sort, and the units that they make. */
interface UnitLine {
  readonly name: string
  /** Hundredths of a use. */
  readonly uses: number
  /** Thousandths of a unit for one use. */
  readonly each: number
}

/** What makes the weights of the key, under each set of terms. */
const weighedParts = (content: StatementContent): readonly (readonly WeighedPart[])[] =>
  billedParts(content).flatMap(({ key, billing }) => {
    const given = keyBillingOf(billing)
    return given === null ? [] : [keyDocument(key).weighedParts(given)]
  })

/** The criterion of units, where the whole period is shared by it alone; `null` under any other key. */
export function countedUnits(content: StatementContent): WeighedPart | null {
  const [parts = [], ...others] = weighedParts(content)
  if (others.length > 0 || content.billing.kind === 'parts') return null
  const [criterion, ...more] = parts
  return criterion?.measure.kind === 'units' && more.length === 0 ? criterion : null
}

/** The uses that a key of criteria counts, sort by sort; none where it counts none. */
export const unitLines = (content: StatementContent): readonly UnitLine[] =>
  weighedParts(content)
    .flat()
    .flatMap(({ counts }) =>
      counts.map(({ name, hundredths, thousandths }) => ({
        name,
        uses: hundredths,
        each: thousandths,
      })),
    )

/** The uses of a service that no hours measure, converted into units (D.5211-16, 4). */
export function CountedUnits({ content, text }: ContentProps): ReactElement {
  const { t, language } = text
  const words = formWords(content)
  const lines = unitLines(content)
  const units = (list: readonly UnitLine[]): string =>
    formatTrimmed(
      list.reduce((sum, { uses, each }) => sum + uses * each, 0),
      5,
      language,
    )
  return (
    <table>
      <caption>{t(`statementForms.${words}.counted`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('words.nature')}</th>
          <th scope="col" className="figure">
            {t('words.uses')}
          </th>
          <th scope="col" className="figure">
            {t('documents.units.each')}
          </th>
          <th scope="col" className="figure">
            {t(`statementForms.${words}.unit`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <th scope="row">
              <Words>{line.name}</Words>
            </th>
            <td className="figure">{formatTrimmed(line.uses, 2, language)}</td>
            <td className="figure">{formatTrimmed(line.each, 3, language)}</td>
            <td className="figure">{units([line])}</td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{t('common.total')}</th>
          <td className="figure">
            {formatTrimmed(
              lines.reduce((sum, { uses }) => sum + uses, 0),
              2,
              language,
            )}
          </td>
          <td />
          <td className="figure">{units(lines)}</td>
        </tr>
      </tbody>
    </table>
  )
}

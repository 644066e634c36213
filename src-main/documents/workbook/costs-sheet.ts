import { costGroups } from '#shared/domain/costs/cost-group'
import type { Statement } from '#shared/domain/statements/statement'
import { chargeLabelWords } from '#shared/wording/kilometre-words'
import type { SheetText } from '../statement/sheet-text'
import { checked, euros, eurosOf, head, strong, text, type Cell, type WorkbookSheet } from './cells'

/** The sheet of costs, and the place of its total; `null` where nothing of the cost is shared. */
export interface CostsSheet {
  readonly sheet: WorkbookSheet
  /** A reference to the total in euros. */
  readonly total: string | null
}

/**
 * What the service cost, and its sum compared with the cost of the statements. Pay is one line, as in the annex of a
 * statement: the workbook of one agent would show a family supplement.
 */
export function costsSheet([first]: readonly Statement[], { t }: SheetText): CostsSheet {
  const name = t('words.costs')
  const heading: readonly Cell[] = [
    head(t('words.nature')),
    head(t('words.label')),
    head(t('workbook.amount')),
  ]
  const service = first?.content.service
  if (service === undefined || service.cost === null)
    return {
      total: null,
      sheet: {
        name,
        heading: 1,
        widths: [30, 46, 16],
        rows: [heading, [text(t('workbook.costs.none'))]],
      },
    }
  const lines = [
    ...costGroups(service.components).map(({ group, amount }) => [
      text(t('workbook.costs.pay')),
      text(t(`documents.cost.component.${group}`)),
      euros(amount),
    ]),
    ...(service.charges ?? []).map(({ kind, label, amount }) => [
      text(t(`documents.cost.charge.${kind}`)),
      text(chargeLabelWords(label, t)),
      euros(amount),
    ]),
  ]
  const last = lines.length + 1
  const total = `C${String(last + 1)}`
  return {
    total: `'${name}'!$C$${String(last + 1)}`,
    sheet: {
      name,
      heading: 1,
      widths: [30, 46, 16],
      rows: [
        heading,
        ...lines,
        [strong(t('words.serviceCost')), null, eurosOf(`SUM(C2:C${String(last)})`, true)],
        [text(t('workbook.costs.printed')), null, euros(service.cost)],
        [text(t('workbook.check')), null, checked(`ROUND(${total}-C${String(last + 2)},2)=0`, t)],
      ],
    },
  }
}

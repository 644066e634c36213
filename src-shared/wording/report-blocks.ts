import type { Language } from '#shared/contract/preferences'
import { cents } from '#shared/kernel/cents'
import { addMonths, lastDayOf, monthOf } from '#shared/kernel/month'
import type { Day } from '#shared/kernel/day'
import type { AnnualReport, ReportBlockCode } from '#shared/domain/reports/annual-report'
import type { ReportFigures, ReportService } from '#shared/domain/reports/report-figures'
import { quiet, text, type ReportBlock } from './report-block'
import {
  bodiesTable,
  definitionTable,
  indicatorBlocks,
  otherMonths,
  serviceTable,
  spendingTable,
  staffTable,
  wholeCost,
} from './report-tables'
import { reportWords, type ReportWords } from './report-words'
import { savingsBlocks } from './savings-blocks'
import { wordList } from './word-list'

/** What a report is described from. */
export interface ReportSource {
  readonly report: AnnualReport
  readonly figures: ReportFigures
  /** The name of the workspace, and the day on which the report is looked at. */
  readonly workspace: string
  readonly today: Day
}

/** Agreements that end within so many months after the period are named in the outlook. */
const SOON = 12

/** How the figures are to be taken: frozen or not, for the office alone or not. */
function standing({ report, figures, today }: ReportSource, { t }: ReportWords) {
  const { frozen } = report
  return [
    quiet(
      frozen === null
        ? t('annualReport.live', { day: today })
        : t('annualReport.frozen', { on: frozen.on, by: frozen.by }),
    ),
    ...(figures.billedInParts === true ? [quiet(t('publicPage.inParts'))] : []),
    ...(figures.withoutVat === true ? [quiet(t('publicPage.withoutVat'))] : []),
    ...(figures.internal ? [text(t('annualReport.internal'))] : []),
  ]
}

/** What there is in two sentences. */
function essentials(figures: ReportFigures, { t }: ReportWords): readonly ReportBlock[] {
  const { services, period } = figures
  const served = new Set(
    services.flatMap(({ bodies }) => bodies.map(({ collectivityId }) => collectivityId)),
  )
  if (services.length === 0) return [text(t('annualReport.noService', { days: period }))]
  const bodies = t('simulation.bodies', { count: served.size })
  const cost = wholeCost(figures)
  const count = services.filter(({ goesOn }) => goesOn !== true).length
  return [
    text(t('annualReport.services', { count, bodies })),
    text(
      cost === null
        ? t('annualReport.costUnknown')
        : cost < 0
          ? t('annualReport.costOver', {
              count,
              over: cents(Math.abs(cost)),
              ...period,
            })
          : t('annualReport.cost', { count, cost, ...period }),
    ),
  ]
}

function serviceBlocks(one: ReportService, words: ReportWords): readonly ReportBlock[] {
  const { t, body } = words
  const { reference, lenderId, expiresOn, end, rate } = one
  const lender = body(lenderId)
  return [
    text(
      expiresOn === null
        ? t('annualReport.agreement', { reference, lender })
        : t(`annualReport.${end === 'renewed' ? 'agreementRenewed' : 'agreementUntil'}`, {
            reference,
            lender,
            day: expiresOn,
          }),
    ),
    ...(one.withheld ? [text(t('annualReport.withheld'))] : []),
    ...(one.billed !== null && one.bodies.some(({ amount }) => amount === null)
      ? [quiet(t('indicators.grouped'))]
      : []),
    ...(rate === null ? [] : [text(t('annualReport.rate', { rate }))]),
    ...(one.bodies.length === 0 ? [] : [serviceTable(one, words)]),
  ]
}

/** Which agreements end soon after the period. */
function ending({ services, period }: ReportFigures, { t, agreement }: ReportWords) {
  const until = lastDayOf(addMonths(monthOf(period.to), SOON))
  return services.flatMap(({ agreementId, expiresOn, end = 'none' }) => {
    if (expiresOn === null || expiresOn > until) return []
    const said = t(`agreements.ends.${end}`, { day: expiresOn })
    return [text(t('annualReport.ends', { title: agreement(agreementId), end: said }))]
  })
}

/** Describes a report: the same pieces for the screen, for the PDF and for the document of a word processor. */
export function reportBlocks(source: ReportSource, language: Language): readonly ReportBlock[] {
  const { report, figures, workspace } = source
  const words = reportWords(figures, language)
  const { t, agreement } = words
  const { services } = figures
  const typed = (code: ReportBlockCode): ReportBlock => ({
    kind: 'typed',
    place: `texts.${code}`,
    label: t(`annualReport.blocks.${code}`),
    text: report.texts[code],
  })
  const typedOf = (agreementId: string): ReportBlock => ({
    kind: 'typed',
    place: `services.${agreementId}`,
    label: t('annualReport.comment', { title: agreement(agreementId) }),
    text: report.services.find((one) => one.agreementId === agreementId)?.text ?? '',
  })
  const section = (title: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks]
  const withheld = services.filter((one) => one.withheld)
  return [
    {
      kind: 'title',
      text: t('annualReport.titleOf', { year: report.year }),
      under: t('annualReport.under', { name: workspace, ...figures.period }),
    },
    ...standing(source, words),
    ...section(t('annualReport.blocks.foreword'), [typed('foreword')]),
    ...section(t('annualReport.essentials'), [
      ...essentials(figures, words),
      ...(services.length === 0 ? [] : indicatorBlocks(figures, words)),
    ]),
    ...section(t('annualReport.blocks.staff'), [
      ...(services.length === 0 ? [] : [staffTable(figures, words)]),
      typed('staff'),
    ]),
    ...section(t('annualReport.blocks.spending'), [
      ...(services.length === 0 ? [] : [spendingTable(figures, words)]),
      ...otherMonths(figures, words),
      ...(withheld.length === 0
        ? []
        : [
            quiet(
              t('annualReport.joined', {
                services: wordList(
                  withheld.map(({ agreementId }) => agreement(agreementId)),
                  t,
                ),
              }),
            ),
          ]),
      typed('spending'),
    ]),
    ...section(
      t('annualReport.byService'),
      services.flatMap((one) => [
        { kind: 'subheading' as const, text: agreement(one.agreementId) },
        ...serviceBlocks(one, words),
        typedOf(one.agreementId),
      ]),
    ),
    ...section(
      t('annualReport.bodies'),
      figures.bodies.length === 0 ? [] : [bodiesTable(figures, words)],
    ),
    ...section(t('annualReport.savings'), [
      ...figures.savings.flatMap((one) => [
        { kind: 'subheading' as const, text: agreement(one.test.agreementId) },
        ...savingsBlocks(one, words),
      ]),
      ...figures.savingsLeftOut.map((id) =>
        quiet(t('annualReport.savingsLeftOut', { title: agreement(id) })),
      ),
    ]),
    ...section(t('annualReport.blocks.scheme'), [typed('scheme')]),
    ...section(t('annualReport.blocks.outlook'), [...ending(figures, words), typed('outlook')]),
    ...section(
      t('annualReport.definitions'),
      services.length === 0 ? [] : [definitionTable(figures, words)],
    ),
  ]
}

/** The pieces that are printed: what is not typed is left out, and the heading over nothing else too. */
export function printedBlocks(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const written = blocks.filter((block) => block.kind !== 'typed' || block.text.trim() !== '')
  return written.filter((block, at) => {
    const next = written[at + 1]
    return block.kind !== 'heading' || (next !== undefined && next.kind !== 'heading')
  })
}

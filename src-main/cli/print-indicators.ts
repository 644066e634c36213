import { agreementNames } from '#shared/domain/agreements/agreement-names'
import type { Indicator, IndicatorGap, Subject } from '#shared/domain/indicators/indicator'
import { FIGURE_CODES, INDICATOR_FIGURES } from '#shared/domain/indicators/indicator-figures'
import type { NetDue } from '#shared/domain/indicators/net-dues'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { formattersOf } from '#shared/wording/formatters'
import { figureWords, gapSentences, indicatorWords } from '#shared/wording/indicator-words'
import type { Output } from './command'
import type { WorkspaceIndicators } from './indicators-document'
import { names } from './names'

/**
 * Prints the indicators of a year to be read: each with its formula and figures, or with why it can’t be computed.
 *
 * @param internal whether they show what one person costs, which is then said
 */
export function printIndicators(
  { say, print, language }: Output,
  file: WorkspaceFile,
  { period, indicators, settled, unknown, owed }: WorkspaceIndicators,
  internal: boolean,
): void {
  const format = formattersOf(language)
  const known = names(file)
  const titles = agreementNames(file.agreements)
  const nameOf = ({ of, id }: Subject): string =>
    of === 'agreement'
      ? (titles.get(id) ?? id)
      : of === 'body'
        ? known.collectivity(id)
        : known.agent(id)
  const words = (code: Indicator['code'], value: number): string =>
    indicatorWords(code, value, say, format)
  const printOne = ({
    code,
    value,
    figures,
    missing,
    leftOut,
    parts,
    grouped,
  }: Indicator): void => {
    const why = gapSentences(missing, nameOf, say).join(' ')
    const said = value === null ? say('indicators.cli.missing', { why }) : words(code, value)
    print(say('indicators.cli.part', { name: say(`indicators.names.${code}`), value: said }))
    print(`  ${say(`indicators.formulas.${code}`)}`)
    for (const figure of FIGURE_CODES) {
      const amount = figures[figure]
      if (amount === undefined) continue
      const line = say('indicators.cli.figure', {
        name: say(`indicators.figures.${figure}`),
        value: figureWords(figure, amount, format),
        source: say(`indicators.sources.${INDICATOR_FIGURES[figure].source}`),
      })
      print(`  ${line}`)
    }
    for (const part of parts) {
      const name = part.subjects.map(nameOf).join(', ')
      print(`  - ${say('indicators.cli.part', { name, value: words(code, part.value) })}`)
    }
    for (const left of gapSentences(leftOut, nameOf, say))
      print(`  ${say('indicators.leftOutBecause', { why: left })}`)
    if (grouped) print(`  ${say('indicators.grouped')}`)
    print('')
  }
  const printDues = (
    title: string,
    dues: readonly NetDue[],
    gaps: readonly IndicatorGap[],
  ): void => {
    print(title)
    if (dues.length === 0 && gaps.length === 0) print(`  ${say('indicators.dues.none')}`)
    for (const { debtorId, creditorId, due, back, net } of dues) {
      const [debtor, creditor] = [known.collectivity(debtorId), known.collectivity(creditorId)]
      const line = say(`indicators.cli.${back === 0 ? 'plain' : 'net'}`, {
        debtor,
        creditor,
        due,
        back,
        net,
      })
      print(`  ${line}`)
    }
    for (const why of gapSentences(gaps, nameOf, say))
      print(`  ${say('indicators.leftOutBecause', { why })}`)
  }
  const { from, to } = period
  print(say('indicators.cli.heading', { name: file.workspace.name, from, to }))
  if (internal) print(say('annualReport.internal'))
  print('')
  indicators.forEach(printOne)
  print(say('indicators.dues.title'))
  print(`  ${say('indicators.dues.about')}`)
  printDues(say('indicators.dues.settled'), settled, unknown)
  printDues(say('indicators.dues.owed'), owed, [])
}

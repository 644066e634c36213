import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sumCents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import type { StatementSummary } from '#shared/contract/views'
import { agentName } from '#shared/domain/agents/agent'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { allocate } from '#shared/domain/allocation/allocate'
import { settlementSpan } from '#shared/domain/statements/settlement-span'
import { formatInteger } from '#shared/wording/format'
import { translator } from '#shared/wording/translator'
import { writeFile } from '../../files/write-file'
import type { Keeper } from '../../use-cases/ports'
import type { Answers } from '../answers-table'
import type { DemoSettlement } from './demo-settlement'
import { DemoStopped, orStop } from './demo-stopped'
import { pickWeek } from './pick-week'
import { CHARTS } from './picture-charts'
import { summaryTable } from './summary-table'

/** The tools of the demonstration: exactly the answers that the window gets. */
export interface DemoTools {
  readonly answers: Answers
  readonly keeper: Keeper
  readonly settlement: DemoSettlement
  readonly language: Language
  /** The folder of the files. */
  readonly folder: string
  /** Writes statements and their summary; gives the names of the files. */
  readonly exportStatements: (
    ids: readonly string[],
    folder: string,
  ) => Promise<Result<readonly string[], Failure>>
  /** A picture of each of `CHARTS`. */
  readonly pictureCharts: () => Promise<readonly (Uint8Array | null)[]>
  readonly say: (line: string) => void
}

async function openSample({ answers, keeper, language, say }: DemoTools): Promise<void> {
  orStop(await answers.openSample({}), language)
  const workspace = await keeper.readAll()
  if (workspace === null) return
  const count = (value: number): string => formatInteger(value, language)
  say(
    translator(language)('menu.demo.opened', {
      name: workspace.workspace.name,
      bodies: count(workspace.collectivities.length),
      agents: count(workspace.agents.length),
      lines: count(workspace.timesheets.reduce((sum, { lines }) => sum + lines.length, 0)),
    }),
  )
}

async function recordWeek({
  answers,
  keeper,
  settlement,
  language,
  say,
}: DemoTools): Promise<void> {
  const t = translator(language)
  const { agreement, period } = settlement
  const agentIds = [...everLent(agreement)]
  const span = { from: monthOf(period.from), to: monthOf(period.to) }
  const timesheets = orStop(await answers.readTimesheets({ agentIds, ...span }), language)
  const week = pickWeek(period, agentIds, timesheets)
  const [first] = week?.lines ?? []
  if (week === null || first === undefined) {
    say(t('menu.demo.noWeek'))
    return
  }
  orStop(await answers.recordTime({ sheets: [week] }), language)
  const agent = keeper.registers().agents.get(week.agentId)
  say(
    t('menu.demo.recorded', {
      agent: agent === undefined ? week.agentId : agentName(agent),
      day: first.day,
      hours: minutes(week.lines.reduce((sum, line) => sum + line.minutes, 0)),
      lines: week.lines.length,
    }),
  )
}

/** Computes as the window does, from what the desk gives it. */
async function compute({ answers, settlement, language, say }: DemoTools): Promise<Allocation> {
  const t = translator(language)
  const { agreement, period } = settlement
  const { collectivities, agents } = orStop(await answers.readRegistry({}), language)
  const facts = orStop(await answers.readPeriod(settlementSpan(period, 'actual')), language)
  const allocation = allocate({ agreement, period, collectivities, agents, ...facts })
  const names = new Map(collectivities.map(({ id, name }) => [id, name]))
  const { reference, title } = agreement
  const from = period.from
  const to = period.to
  say('')
  say(t('menu.demo.computed', { reference, title, from, to }))
  summaryTable(allocation, (id) => names.get(id) ?? id, language).forEach(say)
  say('')
  return allocation
}

async function issue(
  { answers, settlement, language, say }: DemoTools,
  { shares, billed }: Allocation,
): Promise<readonly StatementSummary[]> {
  const t = translator(language)
  const shown = shares.flatMap(({ collectivityId, amount }) =>
    amount === null ? [] : [{ collectivityId, amount }],
  )
  const { agreement, period } = settlement
  const issued = orStop(
    await answers.issueStatements({
      agreementId: agreement.id,
      period,
      shares: shown,
      reason: t('menu.demo.reason'),
    }),
    language,
  )
  if (sumCents(issued.map(({ share }) => share)) !== billed) {
    throw new DemoStopped(t('menu.demo.sumsDiffer'))
  }
  say(
    t('menu.demo.issued', {
      count: issued.length,
      first: issued[0]?.number ?? '',
      last: issued.at(-1)?.number ?? '',
    }),
  )
  return issued
}

async function writeCharts({ pictureCharts, folder, language }: DemoTools): Promise<void> {
  const pictures = await pictureCharts()
  for (const [index, name] of CHARTS.entries()) {
    const picture = pictures[index]
    if (picture === null || picture === undefined) {
      throw new DemoStopped(translator(language)('menu.demo.noChart', { name }))
    }
    orStop(await writeFile(join(folder, `${name}.png`), picture), language)
  }
}

/**
 * Does the main job without a user: opens the sample, records a week, computes the period, issues its statements, and
 * writes them with their summary and the charts. Throws `DemoStopped` with the sentence of what stopped it.
 */
export async function runDemo(tools: DemoTools): Promise<void> {
  const { language, folder, say } = tools
  const t = translator(language)
  await openSample(tools)
  await recordWeek(tools)
  const allocation = await compute(tools)
  // A folder that can't be made is reported by the first file that can't be written there.
  await mkdir(folder, { recursive: true }).catch(() => undefined)
  const issued = await issue(tools, allocation)
  const ids = issued.map(({ id }) => id)
  orStop(await tools.exportStatements(ids, folder), language)
  await writeCharts(tools)
  say(t('menu.demo.written', { folder }))
  say(t('menu.demo.files', { statements: issued.length, charts: CHARTS.length }))
}

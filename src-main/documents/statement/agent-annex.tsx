import type { ReactElement } from 'react'
import { cents } from '#shared/kernel/cents'
import type { AgentLine, ByAgent } from '#shared/domain/statements/agent-lines'
import type { StatementContent } from '#shared/domain/statements/statement'
import { formatShare } from '#shared/wording/format'
import { partMillionths } from './exact-figures'
import { FigureTable, type FigureLine } from './figure-table'
import { isShortList } from './short-list'
import type { SheetText } from './sheet-text'
import { Words } from './words'
import type { SheetProps } from './sheet-props'

/** The hours given to the body, out of those given to all; nothing where no hour counts. */
function hourLines(
  { minutes, ofMinutes }: AgentLine,
  { t, hours, percent }: SheetText,
): readonly FigureLine[] {
  if (ofMinutes === 0) return []
  return [
    { label: t('byAgent.hours'), figure: hours(minutes) },
    {
      label: t('byAgent.part', { of: ofMinutes }),
      figure: percent(partMillionths(minutes, ofMinutes)),
    },
  ]
}

/** What one agent costs the body: the part that is lent, the hours, each kind of cost, their sum. */
function agentFigures(line: AgentLine, text: SheetText): readonly FigureLine[] {
  const { t, money, language } = text
  const { workShare, cost, travel, amount } = line
  const priced = cents(amount - travel)
  return [
    { label: t('byAgent.lent'), figure: formatShare(workShare, 2, language) },
    ...hourLines(line, text),
    ...(cost.length === 0 && priced !== 0
      ? [{ label: t('byAgent.priced'), figure: money(priced) }]
      : []),
    ...cost.map((part) => ({
      label: t(`documents.cost.component.${part.group}`),
      figure: money(part.amount),
    })),
    ...(travel === 0 ? [] : [{ label: t('byAgent.travel'), figure: money(travel) }]),
    { label: t('byAgent.total'), figure: money(amount), total: true },
  ]
}

/** From the agents to the share that the statement bills: each sum, then what is not pay. */
function sumLines(
  { agents, pooled, besides }: ByAgent,
  { share }: StatementContent,
  { t, money }: SheetText,
): readonly FigureLine[] {
  return [
    ...agents.map(({ name, amount }) => ({ label: name, figure: money(amount) })),
    ...(pooled === 0 ? [] : [{ label: t('byAgent.pooled'), figure: money(pooled) }]),
    ...(besides === 0 ? [] : [{ label: t('byAgent.besides'), figure: money(besides) }]),
    { label: t('byAgent.share'), figure: money(share), total: true },
  ]
}

/** What an individual loan charges a body for each agent, by name, and how it makes the share of the statement. */
export function AgentAnnex({ sheet, text }: SheetProps): ReactElement | null {
  const { content } = sheet
  const { byAgent } = content
  const { t } = text
  if (byAgent === undefined || byAgent.agents.length === 0) return null
  return (
    <section className={isShortList(content) ? 'agents annex' : 'agents'}>
      <header>
        <h2>{t('byAgent.heading')}</h2>
      </header>
      <p className="quiet">
        <Words>{t('byAgent.intro')}</Words>
      </p>
      <div className="columns">
        {byAgent.agents.map((line, index) => (
          <section key={index}>
            <h3>{line.post === '' ? line.name : t('byAgent.who', line)}</h3>
            <FigureTable caption={line.name} lines={agentFigures(line, text)} />
          </section>
        ))}
        <section>
          <h3>{t('byAgent.sums')}</h3>
          <FigureTable caption={t('byAgent.sums')} lines={sumLines(byAgent, content, text)} />
        </section>
      </div>
    </section>
  )
}

import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { explain } from '#shared/domain/allocation/explain'
import type { Figure } from '#shared/domain/allocation/figure'
import { monthPeriod } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'
import { usePeriodName } from '../../settlement/use-period-name'
import { ExplanationPane } from '../../ui/explanation-pane'
import { ExplanationStep } from '../../ui/explanation-step'
import type { AllocationView } from './allocation-facts'
import { CopyButton } from '../../ui/copy-button'
import { EntryList } from './entry-list'
import { explanationText } from './explanation-text'
import { MonthBars } from './month-bars'
import { SectionRows } from './section-rows'
import { explanationSections } from './explanation-sections'
import { useEntries } from './use-entries'
import { useExplanationWording } from './use-explanation-wording'

interface ExplainPaneProps {
  readonly view: AllocationView
  readonly figure: Figure
  /** The name of the figure's line: a body, a kind, all of them. */
  readonly lineName: string
  readonly onClose: () => void
}

/** The origin of a figure, down to the entries, the key, the cent and the clause. */
export function ExplainPane({ view, figure, lineName, onClose }: ExplainPaneProps) {
  const { t, format } = useWording()
  const periodName = usePeriodName()
  const entries = useEntries(view, figure)
  const wording = useExplanationWording(view)
  const { allocation } = view
  const explanation = useMemo(
    () => explain(allocation, figure, entries),
    [allocation, figure, entries],
  )
  const sections = explanationSections(explanation, wording, entries)
  const title =
    explanation.amount === null
      ? format.minutes(explanation.minutes)
      : format.cents(explanation.amount)
  const period = periodName(figure.month === null ? allocation.period : monthPeriod(figure.month))
  const column =
    figure.other === undefined
      ? figure.agentId === null
        ? null
        : wording.agentName(figure.agentId)
      : t(`allocation.other.${figure.other}.long`)
  const where =
    column === null
      ? t('allocation.explain.where', { body: lineName, period })
      : t('allocation.explain.whereAgent', { body: lineName, agent: column, period })
  const fingerprint = t('allocation.explain.fingerprint', { fingerprint: allocation.fingerprint })
  return (
    <ExplanationPane
      kicker={t(
        explanation.amount === null
          ? 'allocation.explain.kickerHours'
          : 'allocation.explain.kicker',
      )}
      title={title}
      context={where}
      onClose={onClose}
      footer={
        <>
          <CopyButton
            key={`${where} ${title}`}
            label={t('allocation.explain.copy')}
            done={t('allocation.explain.copied')}
            disabled={explanation.byMonth === null}
            text={() => explanationText({ amount: title, where, fingerprint }, sections)}
          />
          <span>{fingerprint}</span>
        </>
      }
    >
      {sections.map((section, index) => (
        <ExplanationStep
          key={section.key}
          number={index + 1}
          title={section.title}
          value={section.value}
        >
          {section.key === 'hours' && explanation.minutes > 0 ? (
            <>
              {explanation.byMonth !== null && explanation.byMonth.length > 1 && (
                <MonthBars
                  months={explanation.byMonth}
                  label={section.sentences[0] ?? section.title}
                />
              )}
              {entries !== null && (
                <EntryList key={where} entries={entries} agentName={wording.agentName} />
              )}
            </>
          ) : (
            <>
              <SectionRows rows={section.rows} />
              {section.sentences.map((sentence) => (
                <Text key={sentence} mt="half">
                  {sentence}
                </Text>
              ))}
            </>
          )}
          {section.rules !== undefined && (
            <Text mt="half" c="dimmed" fz="caption">
              {section.rules}
            </Text>
          )}
        </ExplanationStep>
      ))}
    </ExplanationPane>
  )
}

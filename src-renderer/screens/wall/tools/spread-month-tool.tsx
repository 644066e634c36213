import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { spreadMonth } from '#shared/domain/timesheets/spread-month'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { workingDays } from '#shared/domain/timesheets/working-days'
import { byLabel } from '#shared/kernel/compare-names'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { daysOf, monthPeriod } from '#shared/kernel/period'
import { durationSentence } from '#shared/wording/duration-sentence'
import { answerOf } from '../../../client/answer-of'
import { useDesk } from '../../../client/use-desk'
import type { LinesOfAgent } from '../../../client/use-record-time'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { useWallTools } from '../wall-tools'
import { ToolDialog } from './tool-dialog'
import type { ToolProps } from './tool-props'
import classes from './tools.module.css'
import { Columns } from '../../../ui/columns'
import looks from '../../../ui/looks.module.css'
import { TYPED } from '../../../forms/typed-lengths'
import { Select } from '../../../ui/select'

/** The value of common time in a list of bodies: no identifier looks like it. */
const COMMON = '~common'

/** The longest total of a month: every hour of thirty-one days. */
const LONGEST_MONTH = minutes(31 * 1440)

/** Spreads what an agent did for a body in a month over the agent's working days, to the minute. */
export function SpreadMonthTool(props: ToolProps) {
  const { groups, onClose } = props
  const { t, format } = useWording()
  const { nameOf } = useWallTools()
  const { agreements, absences, weekTemplates, collectivities } = useRegistry()
  const [agentId, setAgentId] = useState(props.agentId ?? groups[0]?.agent.id ?? '')
  const [body, setBody] = useState<string | null>(
    props.collectivityId === null ? COMMON : (props.collectivityId ?? null),
  )
  const [text, setText] = useState('')
  const [left, setLeft] = useState(false)
  const month = monthOf(props.day)
  const kept = useDesk('readTimesheets', { agentIds: [agentId], from: month, to: month })
  const group = groups.find(({ agent }) => agent.id === agentId)
  if (group === undefined) return null
  const collectivityId = body === COMMON ? null : body
  const monthName = month
  const read = parseDuration(text, LONGEST_MONTH, group.dayLengths.get(props.day) ?? null)
  const doneIn = (known: readonly Timesheet[] = []) =>
    known
      .flatMap((sheet) => sheet.lines)
      .filter((line) => body !== null && line.collectivityId === collectivityId)
      .map((line) => ({ day: line.day, minutes: line.minutes }))
  const done = doneIn(kept.data)
  const free =
    body === null
      ? []
      : workingDays(
          {
            agent: group.agent,
            days: daysOf(monthPeriod(month)),
            agreements,
            templates: weekTemplates,
            absences,
            collectivities,
          },
          collectivityId,
        )
  const spreadOver = (known: readonly Timesheet[] | undefined) =>
    read.ok && body !== null && known !== undefined
      ? spreadMonth(read.value.minutes, free, doneIn(known))
      : null
  const spread = spreadOver(kept.data)
  const sheetsOf = (found: typeof spread): readonly LinesOfAgent[] =>
    found?.ok === true && found.value.length > 0
      ? [{ agentId, lines: found.value.map((share) => ({ ...share, collectivityId, task: '' })) }]
      : []
  const isReading = kept.isPending && read.ok && body !== null
  const shares = spread?.ok === true ? spread.value : []
  const failure = spread?.ok === false ? spread.failures[0] : undefined
  const wrong =
    !read.ok && left && text.trim() !== ''
      ? read.failures.map((each) => durationSentence(each, t))[0]
      : undefined
  const bodies = [
    ...new Set(
      group.lending.flatMap(({ beneficiaries }) =>
        beneficiaries.map((beneficiary) => beneficiary.collectivityId),
      ),
    ),
  ]
    .map((id) => ({ value: id, label: nameOf(id) }))
    .sort(byLabel)
  return (
    <ToolDialog
      title={t('wallTools.spreadTitle', { month: monthName })}
      onClose={onClose}
      isTyped={text.trim() !== ''}
      sheets={isReading ? async () => sheetsOf(spreadOver(await answerOf(kept))) : sheetsOf(spread)}
      fields={
        <Columns of="1fr 1fr 1fr" align="start">
          <Select
            label={t('words.agent')}
            value={agentId}
            data={groups.map((each) => ({ value: each.agent.id, label: each.name }))}
            onChange={(next) => setAgentId(next ?? agentId)}
            allowDeselect={false}
            searchable={groups.length > 8}
          />
          <Select
            label={t('words.body')}
            value={body}
            data={[...bodies, { value: COMMON, label: nameOf(null) }]}
            onChange={setBody}
            searchable
          />
          <TextInput
            label={t('wallTools.total')}
            description={
              wrong === undefined && done.length > 0
                ? t('wallTools.totalHelp', {
                    done: sumMinutes(done.map((share) => share.minutes)),
                    month: monthName,
                  })
                : undefined
            }
            error={wrong}
            value={text}
            data-autofocus
            maxLength={TYPED.duration}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={() => setLeft(true)}
          />
        </Columns>
      }
      preview={
        failure !== undefined ? (
          <p className={looks.warn}>
            {failure.code === 'lessThanDone'
              ? t('wallTools.spreadFailures.lessThanDone', { done: failure.done })
              : t(`wallTools.spreadFailures.${failure.code}`)}
          </p>
        ) : shares.length === 0 ? (
          <p>{t(isReading ? 'common.loading' : 'wallTools.nothing')}</p>
        ) : (
          <>
            <ul className={classes.days}>
              {shares.map((share) => (
                <li key={share.day}>
                  <span>{format.day(share.day, 'weekday')}</span>
                  <strong>{format.minutes(share.minutes)}</strong>
                </li>
              ))}
            </ul>
            <Text mt="tight" fw="var(--weight-strong)">
              {t('wallTools.days', {
                count: shares.length,
                sum: sumMinutes(shares.map((share) => share.minutes)),
              })}
            </Text>
          </>
        )
      }
    />
  )
}

import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { coveringAgreement } from '#shared/domain/agreements/coverage'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { Day } from '#shared/kernel/day'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { visibleLine } from '#shared/kernel/visible-line'
import { durationSentence } from '#shared/wording/duration-sentence'
import { upperFirst } from '#shared/wording/upper-first'
import { MultiSelect } from '../../../ui/multi-select'
import { useWording } from '../../../ui/use-wording'
import { useWallTools } from '../wall-tools'
import { splitFigures, type SplitKey } from './split-figures'
import { SplitPreview } from './split-preview'
import { ToolDialog } from './tool-dialog'
import type { ToolProps } from './tool-props'
import classes from './tools.module.css'
import { Columns } from '../../../ui/columns'
import { TYPED } from '../../../forms/typed-lengths'
import { LONGEST_TASK } from '#shared/domain/timesheets/timesheet'
import { Select } from '../../../ui/select'

const KEYS = ['contracted', 'percent', 'equal'] as const satisfies readonly SplitKey[]

/** Splits a block of one day over several bodies, by contracted weeks, percentages or equally, to the minute. */
export function SplitBlockTool(props: ToolProps) {
  const { groups, days, onClose } = props
  const { t, format } = useWording()
  const { nameOf } = useWallTools()
  const [agentId, setAgentId] = useState(props.agentId ?? groups[0]?.agent.id ?? '')
  const [day, setDay] = useState<Day>(props.day)
  const [text, setText] = useState('')
  const [left, setLeft] = useState(false)
  const [key, setKey] = useState<SplitKey>('contracted')
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [percents, setPercents] = useState<ReadonlyMap<string, string>>(new Map())
  const [task, setTask] = useState('')
  const group = groups.find(({ agent }) => agent.id === agentId)
  if (group === undefined) return null
  const covered = [
    ...new Set(
      group.lending.flatMap(({ beneficiaries }) =>
        beneficiaries.map(({ collectivityId }) => collectivityId),
      ),
    ),
  ].filter(
    (collectivityId) =>
      coveringAgreement(group.lending, { agentId, collectivityId, day }) !== undefined,
  )
  const usual = covered.filter((id) => group.rows.some((row) => row.collectivityId === id))
  const bodies = (chosen ?? usual).filter((id) => covered.includes(id))
  const read = parseDuration(text, minutes(MINUTES_PER_DAY), group.dayLengths.get(day) ?? null)
  const split = read.ok
    ? splitFigures({
        key,
        block: read.value.minutes,
        day,
        bodies,
        agreements: group.lending,
        percents,
      })
    : null
  const kept = new Map(
    group.sheets.flatMap((sheet) => sheet.lines).map((line) => [timeLineKey(line), line]),
  )
  const lines: readonly (TimeLine & { readonly part: number })[] =
    split?.ok === true
      ? split.value.map((part) => {
          const before = kept.get(timeLineKey({ day, collectivityId: part.collectivityId }))
          return {
            ...before,
            day,
            collectivityId: part.collectivityId,
            minutes: minutes((before?.minutes ?? 0) + part.minutes),
            task: visibleLine(task) || (before?.task ?? ''),
            part: part.minutes,
          }
        })
      : []
  const failure = split?.ok === false ? split.failures[0] : undefined
  const wrong =
    !read.ok && left && text.trim() !== ''
      ? read.failures.map((each) => durationSentence(each, t))[0]
      : undefined
  return (
    <ToolDialog
      title={t('wallTools.splitTitle')}
      onClose={onClose}
      isTyped={[text, task, ...percents.values()].some((each) => each.trim() !== '')}
      sheets={
        lines.length === 0
          ? []
          : [{ agentId, lines: lines.map(({ part: _part, ...line }) => line) }]
      }
      fields={
        <>
          <Columns of="1fr 1fr 1fr" align="start">
            <Select
              label={t('words.agent')}
              value={agentId}
              data={groups.map((each) => ({ value: each.agent.id, label: each.name }))}
              onChange={(next) => {
                setAgentId(next ?? agentId)
                setChosen(null)
              }}
              allowDeselect={false}
              searchable={groups.length > 8}
            />
            <Select
              label={t('words.day')}
              value={day}
              data={days.map((each) => ({
                value: each,
                label: upperFirst(format.day(each, 'weekdayMonth')),
              }))}
              onChange={(next) => setDay(days.find((each) => each === next) ?? day)}
              allowDeselect={false}
            />
            <TextInput
              label={t('wallTools.block')}
              description={wrong === undefined ? t('wallTools.blockHelp') : undefined}
              error={wrong}
              value={text}
              data-autofocus
              maxLength={TYPED.duration}
              onChange={(event) => setText(event.currentTarget.value)}
              onBlur={() => setLeft(true)}
            />
          </Columns>
          <SegmentedControl
            aria-label={t('words.key')}
            value={key}
            data={KEYS.map((each) => ({ value: each, label: t(`wallTools.keys.${each}`) }))}
            onChange={setKey}
          />
          <MultiSelect
            label={t('words.bodies')}
            data={covered.map((id) => ({ value: id, label: nameOf(id) }))}
            value={[...bodies]}
            onChange={setChosen}
            classNames={{ inputField: classes.inner ?? '' }}
            searchable
          />
          <TextInput
            label={t('words.task')}
            value={task}
            maxLength={LONGEST_TASK}
            onChange={(event) => setTask(event.currentTarget.value)}
          />
        </>
      }
      preview={
        <SplitPreview
          bodies={bodies}
          lines={lines}
          percents={key === 'percent' ? percents : null}
          onPercent={(id, percent) => setPercents((known) => new Map(known).set(id, percent))}
          problem={
            failure === undefined
              ? null
              : failure.code === 'percentsNotWhole'
                ? t('wallTools.splitFailures.percentsNotWhole', { found: failure.found })
                : t(`wallTools.splitFailures.${failure.code}`)
          }
        />
      }
    />
  )
}
